import type { ChangeType } from '@/domain/changes/change';
import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';

interface TypeLook {
  readonly glyph: VerdictGlyphName;
  readonly tone: VerdictTone;
}

/** A target is set by its authors: which way is no praise and no blame. */
const LESS: TypeLook = { glyph: 'down', tone: 'none' };
const MORE: TypeLook = { glyph: 'up', tone: 'none' };

/** How each type of change is marked beside its word. */
export const TYPE_LOOKS: Readonly<Record<ChangeType, TypeLook>> = {
  disclosed: { glyph: 'part', tone: 'open' },
  restated: { glyph: 'fork', tone: 'fair' },
  confirmed: { glyph: 'check', tone: 'open' },
  refined: { glyph: 'near-check', tone: 'open' },
  reclassified: { glyph: 'fork', tone: 'open' },
  judged: { glyph: 'ongoing', tone: 'open' },
  'left-open': { glyph: 'words', tone: 'none' },
  lowered: LESS,
  loosened: LESS,
  'in-words': { glyph: 'words', tone: 'none' },
  dropped: { glyph: 'absent', tone: 'none' },
  'fewer-tasks': LESS,
  raised: MORE,
  tightened: MORE,
  'in-figures': MORE,
  set: { glyph: 'once', tone: 'open' },
  back: { glyph: 'back', tone: 'poor' },
  cancelled: { glyph: 'cross', tone: 'poor' },
  forward: { glyph: 'up', tone: 'good' },
  stated: { glyph: 'level', tone: 'open' },
  named: { glyph: 'once', tone: 'open' },
  reaffirmed: { glyph: 'level', tone: 'none' },
  mentioned: { glyph: 'words', tone: 'none' },
  late: { glyph: 'down', tone: 'poor' },
  'fell-short': { glyph: 'down', tone: 'fair' },
  'given-up': { glyph: 'cross', tone: 'poor' },
  kept: { glyph: 'check', tone: 'good' },
  reached: { glyph: 'near', tone: 'fair' },
  promised: { glyph: 'once', tone: 'open' },
  silent: { glyph: 'absent', tone: 'fair' },
  due: { glyph: 'absent', tone: 'none' },
  unanswered: { glyph: 'absent', tone: 'none' },
};
