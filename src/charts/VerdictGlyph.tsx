import type { VerdictGlyphName } from '@/domain/verdicts/verdict';

/** The shapes of verdicts, each told from the others without its colour. */
const PATHS: Readonly<Record<VerdictGlyphName, string>> = {
  check: 'M4.5 8.2l2.3 2.3l4.7 -5',
  'near-check': 'M4.8 6.6l2 2l4.2 -4.4M4.6 11.2q1.7 -1.5 3.4 0t3.4 0',
  'double-check': 'M3 8.4l2 2.1l4 -4.6M8 10.1l.5 .4l4.5 -4.9',
  up: 'M8 4.5v7M4.8 7.7L8 4.5l3.2 3.2',
  level: 'M4.2 8h7.6M8.8 5l3 3l-3 3',
  near: 'M4.4 6.6q1.8 -1.8 3.6 0t3.6 0M4.4 10q1.8 -1.8 3.6 0t3.6 0',
  dip: 'M4.6 5.2l6 5.6M10.8 6.6v4.3h-4.3',
  down: 'M8 11.5v-7M4.8 8.3L8 11.5l3.2 -3.2',
  cross: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  back: 'M11.5 10.8c0 -5 -6 -5 -6.6 -1.2M3 7.4l1.9 2.4l2.5 -1.8',
  ongoing: 'M8 4.3v4l2.7 1.7',
  once: 'M4.9 8.2l2.1 2.1l4.2 -4.5',
  part: 'M4.6 10.6h6.8M4.6 7.8h4M4.6 5h1.6',
  words: 'M4.8 5.4h6.4M8 5.4v5.8M6.2 11.2h3.6',
  fork: 'M8 11.8v-3.4M8 8.4l-3 -3.6M8 8.4l3 -3.6',
  absent: 'M5 8h6',
};

/** Drawn as lines in a ring instead of on a disc. */
const OPEN_SHAPES: readonly VerdictGlyphName[] = [
  ...(['near', 'dip', 'ongoing', 'once', 'part', 'words', 'fork', 'absent'] as const),
];
/** In a broken ring: something is known, and it settles nothing. */
const BROKEN_RINGS: readonly VerdictGlyphName[] = ['once', 'part', 'fork'];

const RADIUS = 6.9;
/** Chords that fall from the upper right, the same way apart. */
const HATCHES = [-5.4, -3.24, -1.08, 1.08, 3.24, 5.4]
  .map((offset) => {
    const half = Math.sqrt(RADIUS ** 2 - offset ** 2);
    const at = (along: number) =>
      [8 + (offset + along) * Math.SQRT1_2, 8 + (offset - along) * Math.SQRT1_2]
        .map((place) => place.toFixed(2))
        .join(' ');
    return `M${at(-half)}L${at(half)}`;
  })
  .join('');

/** A verdict's shape in a disc, 16 wide and high with its upper left corner at the origin. */
export function VerdictGlyph({
  name,
  color,
  surface,
  isDerived = false,
}: {
  name: VerdictGlyphName;
  color: string;
  surface: string;
  /** Hatched: its result is not printed. */
  isDerived?: boolean | undefined;
}) {
  const isOpen = isDerived || OPEN_SHAPES.includes(name);
  return (
    <g>
      <circle
        cx="8"
        cy="8"
        r={RADIUS}
        fill={isOpen ? 'none' : color}
        stroke={color}
        strokeWidth="1.2"
        strokeDasharray={BROKEN_RINGS.includes(name) ? '2 1.6' : undefined}
      />
      {isDerived ? (
        <>
          <path d={HATCHES} fill="none" stroke={color} strokeWidth="0.9" strokeOpacity="0.8" />
          <path
            d={PATHS[name]}
            fill="none"
            stroke={surface}
            strokeWidth="3.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      ) : null}
      <path
        d={PATHS[name]}
        fill="none"
        stroke={isOpen ? color : surface}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}
