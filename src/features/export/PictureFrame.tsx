import { PRINT_PALETTE } from '@/charts/chart-palette';
import { LegendGlyph } from '@/charts/LegendGlyph';
import { FONT_FAMILY } from '@/ui/theme';
import type { PictureLayout, TextLine } from './picture-layout';

const COLORS: Record<TextLine['look'], string> = {
  title: PRINT_PALETTE.ink,
  body: PRINT_PALETTE.ink,
  soft: PRINT_PALETTE.inkSoft,
};

/** Everything of a picture but its chart, which is put into the group of that name. */
export function PictureFrame({ layout, label }: { layout: PictureLayout; label: string }) {
  const { width, height, lines, legend, legendSize, chart } = layout;
  const glyph = legendSize / 14;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_FAMILY}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect width={width} height={height} fill={PRINT_PALETTE.surface} />
      {lines.map(({ text, x, y, size, look }) => (
        <text
          key={`${x},${y}`}
          x={x}
          y={y.toFixed(1)}
          fontSize={size.toFixed(1)}
          fontWeight={look === 'title' ? 700 : 400}
          fill={COLORS[look]}
          xmlSpace="preserve"
        >
          {text}
        </text>
      ))}
      <g data-part="chart" transform={`translate(${chart.x} ${chart.y.toFixed(1)})`} />
      {legend.map(({ item, x, y }) => (
        <g key={item.text} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <g transform={`scale(${glyph.toFixed(3)}) translate(0 -8)`}>
            <LegendGlyph item={item} palette={PRINT_PALETTE} />
          </g>
          <text
            x={(legendSize * 1.9).toFixed(1)}
            y={(legendSize * 0.35).toFixed(1)}
            fontSize={legendSize.toFixed(1)}
            fill={PRINT_PALETTE.ink}
          >
            {item.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
