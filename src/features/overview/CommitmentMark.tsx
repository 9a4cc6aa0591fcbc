import type { HeadlineView } from '@/domain/overview-view';
import {
  DISCLAIMER,
  THRESHOLDS,
  VERDICT_GLYPHS,
  VERDICT_LABELS,
  VERDICT_TONES,
} from '@/domain/verdicts/verdict';
import { VerdictMark } from '@/ui/VerdictMark';

/** A verdict on the year's target: icon, word, by how much; how it was reached on hover. */
export function CommitmentMark({
  commitment,
}: {
  commitment: NonNullable<HeadlineView['commitment']>;
}) {
  const { verdict, differenceText, reason } = commitment;
  const method = [
    reason ?? `结果减目标 ${differenceText}`,
    ...(verdict === 'nearly-met' ? [`“左右”按目标值 ±${THRESHOLDS.approximate * 100}% 掌握`] : []),
    DISCLAIMER,
  ].join('；');
  return (
    <VerdictMark
      glyph={VERDICT_GLYPHS[verdict]}
      tone={VERDICT_TONES[verdict]}
      label={VERDICT_LABELS[verdict]}
      method={method}
    >
      {differenceText}
    </VerdictMark>
  );
}
