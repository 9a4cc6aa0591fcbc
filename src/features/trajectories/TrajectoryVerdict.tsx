import { VerdictMark } from '@/charts/VerdictMark';
import type { Confidence } from '@/domain/derivations/confidence';
import { DISCLAIMER, lookOf, type Verdict } from '@/domain/verdicts/verdict';

/** The verdict on a trajectory, that it is the monitor's own, and what has to be known of its figures. */
export function TrajectoryVerdict({
  verdict,
  confidence,
  reason,
  caveats,
}: {
  verdict: Verdict;
  /** How the result is known, where it is not printed. */
  confidence?: Confidence | undefined;
  reason?: string;
  caveats: readonly string[];
}) {
  return (
    <VerdictMark
      {...lookOf(verdict, confidence)}
      method={[reason, DISCLAIMER].filter(Boolean).join('；')}
      note={caveats.join('；') || undefined}
    />
  );
}
