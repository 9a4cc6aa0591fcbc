import type { ReactNode } from 'react';
import { type ChartColor, SCREEN_PALETTE } from './chart-palette';
import { NOTE_SIGN } from './note-sign';
import { type GlyphName, VerdictGlyph } from './VerdictGlyph';
import classes from './VerdictMark.module.css';

const TONE_COLORS = {
  good: 'good',
  fair: 'fair',
  poor: 'poor',
  open: 'ink',
  none: 'inkSoft',
} as const satisfies Record<string, ChartColor>;

/** How good something is. */
export type Tone = keyof typeof TONE_COLORS;

/** The palette's colour of a tone. */
export function toneColor(tone: Tone): ChartColor {
  return TONE_COLORS[tone];
}

/** A verdict in a line of text: shape, word, and what goes with it; how it was reached on hover. */
export function VerdictMark({
  glyph,
  tone,
  label,
  method,
  note,
  children,
}: {
  glyph: GlyphName;
  tone: Tone;
  label: string;
  method?: string;
  /** What has to be known of the figures that it rests on. */
  note?: string | undefined;
  children?: ReactNode;
}) {
  const color = SCREEN_PALETTE[toneColor(tone)];
  return (
    <span
      className={classes.mark}
      style={{ color }}
      title={[method, note && `${NOTE_SIGN} ${note}`].filter(Boolean).join('；') || undefined}
    >
      <svg width="16" height="16" aria-hidden>
        <VerdictGlyph name={glyph} color={color} surface={SCREEN_PALETTE.surface} />
      </svg>
      <span>
        {label}
        {note === undefined ? null : <sup className={classes.note}>{NOTE_SIGN}</sup>}
      </span>
      {children === undefined ? null : <span className={classes.detail}>{children}</span>}
    </span>
  );
}
