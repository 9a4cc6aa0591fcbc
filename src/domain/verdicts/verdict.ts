import { CONFIDENCE_LABELS, type Confidence } from '@/domain/derivations/confidence';

/**
 * The monitor's verdicts on targets: one vocabulary and one set of thresholds for every view, legend,
 * filter and export. They are the monitor's own calculation, which {@link DISCLAIMER} says wherever one
 * stands.
 */

export const VERDICTS = [
  'met',
  'met-about',
  'reached-early',
  'ahead',
  'on-track',
  'nearly-met',
  'slightly-behind',
  'behind',
  'missed',
  'reversed',
  'ongoing',
  'reached-before',
  'incomplete',
  'in-words',
  'scope-differs',
  'undisclosed',
] as const;
/**
 * From the best to the worst; what is not judged comes last, the best known first:
 * - `met-about` short of a figure with 左右, within its tolerance;
 * - `reached-early` reached before the target year, and it cannot be lost again;
 * - `reached-before` reached in an earlier year, and it can be lost; the target year is not disclosed;
 * - `incomplete` something is disclosed, but not enough: some years, a bound, words;
 * - `in-words` the target is in words;
 * - `scope-differs` two readings, and they disagree;
 * - `undisclosed` no result.
 */
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_LABELS: Record<Verdict, string> = {
  met: '完成',
  'met-about': '完成（“左右”之内）',
  'reached-early': '提前完成',
  ahead: '快于时序',
  'on-track': '符合时序',
  'nearly-met': '基本完成',
  'slightly-behind': '略滞后',
  behind: '滞后',
  missed: '未完成',
  reversed: '逆向',
  ongoing: '进行中',
  'reached-before': '曾达到',
  incomplete: '数据不全',
  'in-words': '文字目标',
  'scope-differs': '口径待核',
  undisclosed: '未披露',
};

/** Verdicts of former versions in shared links, as what they have become. */
export const FORMER_VERDICTS: ReadonlyMap<string, readonly Verdict[]> = new Map([
  ['undecidable', ['incomplete', 'in-words', 'scope-differs']],
]);

/** How good a verdict is, for colour; the icon and the word say it as well. */
export type VerdictTone = 'good' | 'fair' | 'poor' | 'open' | 'none';

export const VERDICT_TONES: Record<Verdict, VerdictTone> = {
  met: 'good',
  'met-about': 'good',
  'reached-early': 'good',
  ahead: 'good',
  'on-track': 'good',
  'nearly-met': 'fair',
  'slightly-behind': 'fair',
  behind: 'poor',
  missed: 'poor',
  reversed: 'poor',
  ongoing: 'open',
  'reached-before': 'none',
  incomplete: 'none',
  'in-words': 'none',
  'scope-differs': 'none',
  undisclosed: 'none',
};

/** Why a target whose time is over is not judged, in the order in which the reasons are counted. */
export const UNJUDGED_REASONS = [
  'reached-before',
  'incomplete',
  'in-words',
  'scope-differs',
  'undisclosed',
] as const satisfies readonly Verdict[];
export type UnjudgedReason = (typeof UNJUDGED_REASONS)[number];

/** The period is not over, or what is printed does not suffice. */
const NOT_JUDGED: readonly Verdict[] = ['ongoing', ...UNJUDGED_REASONS];

/** Whether a verdict says how a target fares, not only why nothing can be said. */
export function isJudged(verdict: Verdict): boolean {
  return !NOT_JUDGED.includes(verdict);
}

/** For sorting what needs a look first: the worst, then the better, then what is not judged. */
export function urgencyOf(verdict: Verdict | undefined): number {
  if (verdict === undefined) return 2 * VERDICTS.length;
  const rank = VERDICTS.indexOf(verdict);
  return isJudged(verdict) ? VERDICTS.length - 1 - rank : VERDICTS.length + rank;
}

/** What a verdict counts as in a summary. */
export const VERDICT_CLASSES = [
  'met',
  'nearly-met',
  'missed',
  'ongoing',
  ...UNJUDGED_REASONS,
] as const satisfies readonly Verdict[];
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** Kept for good, whether to the letter or before the time. */
const KEPT: readonly Verdict[] = ['met-about', 'reached-early'];

/** A verdict before the target year, good or bad, settles nothing: it counts as 进行中. */
export function classOf(verdict: Verdict): VerdictClass {
  if (KEPT.includes(verdict)) return 'met';
  return VERDICT_CLASSES.find((known) => known === verdict) ?? 'ongoing';
}

/** The shape that goes with a verdict's colour and word. */
export type VerdictGlyphName =
  | 'check'
  | 'near-check'
  | 'double-check'
  | 'up'
  | 'level'
  | 'near'
  | 'dip'
  | 'down'
  | 'cross'
  | 'back'
  | 'ongoing'
  | 'once'
  | 'part'
  | 'words'
  | 'fork'
  | 'absent';

export const VERDICT_GLYPHS: Record<Verdict, VerdictGlyphName> = {
  met: 'check',
  'met-about': 'near-check',
  'reached-early': 'double-check',
  ahead: 'up',
  'on-track': 'level',
  'nearly-met': 'near',
  'slightly-behind': 'dip',
  behind: 'down',
  missed: 'cross',
  reversed: 'back',
  ongoing: 'ongoing',
  'reached-before': 'once',
  incomplete: 'part',
  'in-words': 'words',
  'scope-differs': 'fork',
  undisclosed: 'absent',
};

/** `未完成（推算）`: a verdict with how its result is known, where that is not printed. */
export function labelVerdict(verdict: Verdict, confidence?: Confidence): string {
  const label = VERDICT_LABELS[verdict];
  if (confidence === undefined || !isJudged(verdict)) return label;
  const how = CONFIDENCE_LABELS[confidence];
  return label.endsWith('）') ? `${label.slice(0, -1)}，${how}）` : `${label}（${how}）`;
}

/** How a verdict looks, wherever one stands: shape, colour and word; hatched where its result is derived. */
export function lookOf(verdict: Verdict, confidence?: Confidence) {
  return {
    glyph: VERDICT_GLYPHS[verdict],
    tone: VERDICT_TONES[verdict],
    label: labelVerdict(verdict, confidence),
    isDerived: confidence !== undefined && isJudged(verdict),
  };
}

export const DISCLAIMER = '监测测算，非官方评价';

/** Every number on which a verdict turns. */
export const THRESHOLDS = {
  /** 快于时序: progress over elapsed time at least this ratio, and at least so far ahead (a share). */
  ahead: { ratio: 1.05, lead: 0.03 },
  /** 符合时序: progress over elapsed time at least this. */
  onTrack: 0.95,
  /** 略滞后: at least this; below it 滞后. */
  slightlyBehind: 0.6,
  /** 基本完成: completion in the target year at least this. */
  nearlyMet: 0.95,
  /** A figure with 左右 is kept within this share of the target's own size. */
  approximate: 0.05,
} as const;

/** Completion and elapsed time as shares; both may pass 1. */
export interface Progress {
  readonly completion: number;
  readonly elapsed: number;
}

/** Removes what binary fractions add, so that 0.95 of a whole is 0.95. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The verdict before the target year on a target that has not been reached.
 * @param elapsed above 0
 */
export function classifyProgress({ completion, elapsed }: Progress): Verdict {
  const ratio = clean(completion / elapsed);
  if (completion < 0) return 'reversed';
  if (ratio >= THRESHOLDS.ahead.ratio && clean(completion - elapsed) >= THRESHOLDS.ahead.lead) {
    return 'ahead';
  }
  if (ratio >= THRESHOLDS.onTrack) return 'on-track';
  return ratio >= THRESHOLDS.slightlyBehind ? 'slightly-behind' : 'behind';
}

/** The verdict in the target year on a target that has not been reached. */
export function classifyCompletion(completion: number): Verdict {
  return clean(completion) >= THRESHOLDS.nearlyMet ? 'nearly-met' : 'missed';
}
