import {
  IconCircleCheck,
  IconCircleDashedCheck,
  IconCircleX,
  IconHelpCircle,
} from '@tabler/icons-react';
import {
  APPROXIMATE_TOLERANCE,
  COMMITMENT_VERDICT_LABELS,
  type CommitmentVerdict,
} from '@/domain/commitment';
import type { HeadlineView } from '@/domain/overview-view';
import classes from './CommitmentMark.module.css';

const ICONS: Record<CommitmentVerdict, typeof IconCircleCheck> = {
  met: IconCircleCheck,
  'nearly-met': IconCircleDashedCheck,
  missed: IconCircleX,
  undecidable: IconHelpCircle,
};

/** A verdict: icon, word, by how much; how it was reached on hover. */
export function CommitmentMark({
  commitment,
}: {
  commitment: NonNullable<HeadlineView['commitment']>;
}) {
  const { verdict, differenceText, reason } = commitment;
  const Icon = ICONS[verdict];
  const method = [
    reason ?? `结果减目标 ${differenceText}`,
    ...(verdict === 'nearly-met' ? [`“左右”按目标值 ±${APPROXIMATE_TOLERANCE * 100}% 掌握`] : []),
    '监测测算，非官方评价',
  ].join('；');
  return (
    <span className={classes.mark} data-verdict={verdict} title={method}>
      <Icon size={15} aria-hidden />
      <span>{COMMITMENT_VERDICT_LABELS[verdict]}</span>
      <span className={classes.difference}>{differenceText}</span>
    </span>
  );
}
