import {
  DISCLAIMER,
  VERDICT_GLYPHS,
  VERDICT_LABELS,
  VERDICT_TONES,
  type Verdict,
} from '@/domain/verdicts/verdict';
import { VerdictMark } from '@/ui/VerdictMark';

/** The verdict on a trajectory, and that it is the monitor's own. */
export function TrajectoryVerdict({ verdict, reason }: { verdict: Verdict; reason?: string }) {
  return (
    <VerdictMark
      glyph={VERDICT_GLYPHS[verdict]}
      tone={VERDICT_TONES[verdict]}
      label={VERDICT_LABELS[verdict]}
      method={[reason, DISCLAIMER].filter(Boolean).join('；')}
    />
  );
}
