import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';

/** What became of a promise. */
export const DUE_VERDICTS = [
  'kept',
  'late',
  'fell-short',
  'reached',
  'not-yet',
  'unknown',
  'cancelled',
] as const;
export type DueVerdict = (typeof DUE_VERDICTS)[number];

export const DUE_VERDICT_LABELS: Record<DueVerdict, string> = {
  kept: '按期',
  late: '延后',
  'fell-short': '未达力争时点',
  reached: '已实现，是否按期未说明',
  'not-yet': '未到期',
  unknown: '后续文件未说明',
  cancelled: '取消',
};

const LOOKS = {
  kept: { glyph: 'check', tone: 'good' },
  reached: { glyph: 'near', tone: 'fair' },
  late: { glyph: 'down', tone: 'poor' },
  'fell-short': { glyph: 'down', tone: 'fair' },
  cancelled: { glyph: 'cross', tone: 'poor' },
  'not-yet': { glyph: 'ongoing', tone: 'open' },
  unknown: { glyph: 'absent', tone: 'none' },
} as const satisfies Record<
  DueVerdict,
  { readonly glyph: VerdictGlyphName; readonly tone: VerdictTone }
>;

/** Shape and colour of what became of a promise. */
export function lookOfDue(verdict: DueVerdict) {
  return LOOKS[verdict];
}

/** The verdict on one promise, or on all promises of a project. */
export interface Slippage {
  readonly verdict: DueVerdict;
  /** By how many calendar years it slipped, at least; 0 within the year. Only of `late` and `fell-short`. */
  readonly years?: number;
  /** Whether its whole or its parts are what decides, and not what is said of it. */
  readonly isInferred?: true;
  /** The arithmetic for readers: `原定2025年建成；2026年计划称2026年在建，至少延后1年`. */
  readonly text: string;
  /** The promise first, then the events that decide. */
  readonly eventIds: readonly string[];
}
