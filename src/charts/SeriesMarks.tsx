import type { KeyboardEvent } from 'react';
import type { PrintedPoint } from '@/domain/statements/printed-point';
import { NOTE_SIGN } from '@/ui/note-sign';
import type { ChartInteraction, MarkShape } from './chart-interaction';
import type { ChartPalette } from './chart-palette';
import { type LabelSide, placeLabels } from './label-placement';
import { MarkGlyph } from './MarkGlyph';

const FONT_SIZE = 12;
/** Labels stand above their mark where there is room; a plan's target has its own to the right. */
const SIDES: readonly LabelSide[] = ['above', 'below', 'right', 'left'];
const TARGET_SIDES: readonly LabelSide[] = ['right', 'above', 'below', 'left'];

function sidesOf({ shape, isStep }: PlacedMark): readonly LabelSide[] {
  return shape === 'diamond' && !isStep ? TARGET_SIDES : SIDES;
}

/** A figure at its place in the drawing. */
export interface PlacedMark {
  readonly point: PrintedPoint;
  readonly shape: MarkShape;
  readonly color: string;
  /** Of its label. */
  readonly ink: string;
  /** Whether a step across its year goes with it. */
  readonly isStep: boolean;
  readonly x: number;
  readonly y: number;
  /** Where the upper end of a range is. */
  readonly upperY?: number;
}

interface SeriesMarksProps {
  readonly marks: readonly PlacedMark[];
  /** The years from left to right, each with its centre. */
  readonly bands: readonly { readonly year: number; readonly x: number }[];
  readonly bandWidth: number;
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly palette: ChartPalette;
  readonly interaction?: ChartInteraction;
}

/** Marks closer than this cover each other, in pixels. */
const REACH = 8;
/** Of a diamond around a dot: its edges clear the dot. */
const WIDE_SIZE = 8;

function isNear(a: PlacedMark, b: PlacedMark): boolean {
  return a !== b && Math.abs(a.x - b.x) < REACH && Math.abs(a.y - b.y) < REACH;
}

/** Marks of two series at one place stand beside each other within their year, never off their value. */
function setApart(marks: readonly PlacedMark[]): PlacedMark[] {
  const inks = [...new Set(marks.map(({ ink }) => ink))];
  return marks.map((mark) => {
    const isShared = marks.some((other) => other.ink !== mark.ink && isNear(mark, other));
    const side = inks.indexOf(mark.ink) - (inks.length - 1) / 2;
    return isShared ? { ...mark, x: mark.x + side * 2 * REACH } : mark;
  });
}

/** Whether a dot or a ring lies on this diamond. */
function isCovered(mark: PlacedMark, marks: readonly PlacedMark[]): boolean {
  return (
    mark.shape === 'diamond' &&
    marks.some((other) => other.shape !== 'diamond' && isNear(mark, other))
  );
}

/** As it is to be read, marked if something has to be known of it. */
function labelOf({ label, note }: PrintedPoint): string {
  return note === undefined ? label : `${label}${NOTE_SIGN}`;
}

/** The figures of a series with their labels; on the screen each can be reached and opened. */
export function SeriesMarks({
  marks,
  bands,
  bandWidth,
  plot,
  palette,
  interaction,
}: SeriesMarksProps) {
  const placed = setApart(marks);
  const labels = placeLabels(
    placed.map((mark) => ({
      x: mark.x,
      y: mark.upperY ?? mark.y,
      text: labelOf(mark.point),
      sides: sidesOf(mark),
    })),
    {
      left: plot.x,
      top: plot.y - 20,
      right: plot.x + plot.width + 40,
      bottom: plot.y + plot.height,
    },
    FONT_SIZE,
  );
  return (
    <g>
      {interaction === undefined
        ? null
        : bands.map(({ year, x }) => (
            <rect
              key={year}
              x={x - bandWidth / 2}
              y={plot.y}
              width={bandWidth}
              height={plot.height}
              fill={interaction.activeYear === year ? palette.surfaceHover : 'transparent'}
              opacity={0.6}
              onPointerEnter={() => interaction.onYear(year, x)}
              onPointerLeave={() => interaction.onYear(undefined, x)}
            />
          ))}
      {marks.map((mark) =>
        mark.isStep ? (
          <path
            key={mark.point.id}
            d={`M${mark.x - bandWidth * 0.4} ${mark.y}h${bandWidth * 0.8}`}
            stroke={mark.color}
            strokeWidth="1.5"
            pointerEvents="none"
          />
        ) : null,
      )}
      {labels.map(({ x, y, text }, index) => (
        <text
          key={placed[index]?.point.id}
          x={x}
          y={y}
          fontSize={FONT_SIZE}
          fill={placed[index]?.ink}
          stroke={palette.surface}
          strokeWidth="3"
          paintOrder="stroke"
          pointerEvents="none"
        >
          {text}
        </text>
      ))}
      {placed.map((mark) => (
        <Mark
          key={mark.point.id}
          mark={mark}
          size={isCovered(mark, placed) ? WIDE_SIZE : undefined}
          surface={palette.surface}
          {...(interaction === undefined ? {} : { interaction })}
        />
      ))}
    </g>
  );
}

function Mark({
  mark,
  size,
  surface,
  interaction,
}: {
  mark: PlacedMark;
  size: number | undefined;
  surface: string;
  interaction?: ChartInteraction;
}) {
  const { point, x, y, upperY, shape, color } = mark;
  const look = { shape, x, color, surface, ...(size === undefined ? {} : { size }) };
  const glyph =
    upperY === undefined ? (
      <MarkGlyph {...look} y={y} />
    ) : (
      <>
        <path d={`M${x} ${y}V${upperY}`} stroke={color} strokeWidth="1.5" />
        <MarkGlyph {...look} y={y} />
        <MarkGlyph {...look} y={upperY} />
      </>
    );
  if (interaction === undefined) return glyph;
  const open = () => interaction.onOpen(point.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML buttons do not exist inside a drawing
    <g
      role="button"
      tabIndex={0}
      data-source={point.id}
      aria-label={[
        `${point.year}年`,
        `${point.kind} ${point.label}`,
        `${point.source}原文为“${point.printed}”`,
        ...(point.note === undefined ? [] : [`${NOTE_SIGN}${point.note}`]),
        '查看出处',
      ].join('，')}
      style={{ cursor: 'pointer' }}
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
      onFocus={() => interaction.onYear(point.year, x)}
      onBlur={() => interaction.onYear(undefined, x)}
      onPointerEnter={() => interaction.onYear(point.year, x)}
    >
      {glyph}
    </g>
  );
}
