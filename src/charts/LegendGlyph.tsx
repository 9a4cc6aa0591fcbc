import type { LegendItem } from '@/domain/charts/legend';
import type { ChartPalette } from './chart-palette';
import { MarkGlyph } from './MarkGlyph';

/** The mark of a legend's item, 20 wide and 16 high, with its upper left corner at the origin. */
export function LegendGlyph({ item, palette }: { item: LegendItem; palette: ChartPalette }) {
  const color = palette[item.color];
  switch (item.shape) {
    case 'dot':
    case 'ring':
    case 'diamond':
      return <MarkGlyph shape={item.shape} x={10} y={8} color={color} surface={palette.surface} />;
    case 'line':
      return <path d="M1 8h18" stroke={color} strokeWidth="2" />;
    case 'dashed':
      return <path d="M1 8h18" stroke={color} strokeWidth="1.5" strokeDasharray="5 4" />;
    case 'step':
      return (
        <>
          <path d="M1 8h18" stroke={color} strokeWidth="1.5" />
          <MarkGlyph
            shape="diamond"
            x={10}
            y={8}
            color={color}
            surface={palette.surface}
            size={3}
          />
        </>
      );
    case 'square':
      return <rect x="4" y="2" width="12" height="12" fill={color} />;
    case 'outline':
      return (
        <rect
          x="2.75"
          y="5.75"
          width="14.5"
          height="4.5"
          fill="none"
          stroke={color}
          strokeWidth="1.5"
        />
      );
    case 'bar':
      return <rect x="2" y="5" width="16" height="6" fill={color} />;
  }
}
