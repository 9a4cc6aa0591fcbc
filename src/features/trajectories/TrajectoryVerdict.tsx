import { VerdictMark } from '@/charts/VerdictMark';
import { DISCLAIMER, lookOf, type Verdict } from '@/domain/verdicts/verdict';

/** The verdict on a trajectory, that it is the monitor's own, and what has to be known of its figures. */
export function TrajectoryVerdict({
  verdict,
  reason,
  caveats,
}: {
  verdict: Verdict;
  reason?: string;
  caveats: readonly string[];
}) {
  return (
    <VerdictMark
      {...lookOf(verdict)}
      method={[reason, DISCLAIMER].filter(Boolean).join('；')}
      note={caveats.join('；') || undefined}
    />
  );
}
