import type { ReactNode } from 'react';
import { TONE_COLORS } from '@/domain/charts/chart-color';
import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';
import { NOTE_SIGN } from '@/ui/note-sign';
import { SCREEN_PALETTE } from './chart-palette';
import { VerdictGlyph } from './VerdictGlyph';
import classes from './VerdictMark.module.css';

/** A verdict in a line of text: shape, word, and what goes with it; how it was reached on hover. */
export function VerdictMark({
  glyph,
  tone,
  label,
  isDerived,
  method,
  note,
  children,
}: {
  glyph: VerdictGlyphName;
  tone: VerdictTone;
  label: string;
  /** Its result is not printed. */
  isDerived?: boolean;
  method?: string;
  /** What has to be known of the figures that it rests on. */
  note?: string | undefined;
  children?: ReactNode;
}) {
  const color = SCREEN_PALETTE[TONE_COLORS[tone]];
  return (
    <span
      className={classes.mark}
      style={{ color }}
      title={[method, note && `${NOTE_SIGN} ${note}`].filter(Boolean).join('；') || undefined}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
        <VerdictGlyph
          name={glyph}
          color={color}
          surface={SCREEN_PALETTE.surface}
          isDerived={isDerived}
        />
      </svg>
      <span>
        {label}
        {note === undefined ? null : <sup className={classes.note}>{NOTE_SIGN}</sup>}
      </span>
      {children === undefined ? null : <span className={classes.detail}>{children}</span>}
    </span>
  );
}
