import type { LegendItem } from '@/domain/charts/legend';
import { SCREEN_PALETTE } from './chart-palette';
import classes from './Legend.module.css';
import { LegendGlyph } from './LegendGlyph';

/** The legend of a chart on the screen. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className={classes.legend}>
      {items.map((item) => (
        <li key={item.text}>
          <svg width="20" height="16" aria-hidden>
            <LegendGlyph item={item} palette={SCREEN_PALETTE} />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  );
}
