import { VerdictMark } from '@/charts/VerdictMark';
import type { TargetView } from '@/domain/target-view';
import { DISCLAIMER, lookOf } from '@/domain/verdicts/verdict';

/** A verdict on a target: icon, word, by how much; how it was reached on hover. */
export function CommitmentMark({ target }: { target: TargetView }) {
  const { verdict, differenceText, reason, latest, note } = target;
  const method = [
    reason ?? '',
    differenceText === '' ? '' : `结果减目标 ${differenceText}`,
    ...(latest === undefined ? [] : [`最近为${latest.period} ${latest.quantity}`]),
    DISCLAIMER,
  ];
  return (
    <VerdictMark {...lookOf(verdict)} method={method.filter(Boolean).join('；')} note={note}>
      {/* The long word leaves no room for it; the year of an old figure stands beside the figure. */}
      {verdict === 'met-about' ? undefined : differenceText}
    </VerdictMark>
  );
}
