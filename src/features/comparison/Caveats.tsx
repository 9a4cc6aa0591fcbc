import type { PairRow } from '@/domain/comparison/pair-row';
import { AddressLink } from '@/store/AddressLink';
import classes from './Comparison.module.css';

/** The caveats of what a chart shows, under it. */
export function Caveats({ rows }: { rows: readonly PairRow[] }) {
  const withCaveats = rows.filter(({ caveat }) => caveat !== undefined);
  if (withCaveats.length === 0) return null;
  return (
    <ul className={classes.caveats}>
      {withCaveats.map(({ id, indicatorId, name, caveat, period, stageLabel }) => (
        <li key={id}>
          ※{' '}
          <AddressLink to={`/comparison/${indicatorId}`} change={({ source: _s, ...rest }) => rest}>
            {name}
          </AddressLink>
          （{period}
          {stageLabel}）：{caveat}
        </li>
      ))}
    </ul>
  );
}
