import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockExclamation,
  IconHelpCircle,
  IconHourglassLow,
} from '@tabler/icons-react';
import type { DueVerdict } from '@/domain/project-timeline/slippage';
import type { SlippageView } from '@/domain/projects-view';
import classes from './SlippageMark.module.css';

const ICONS: Record<DueVerdict, typeof IconCircleCheck> = {
  kept: IconCircleCheck,
  late: IconClockExclamation,
  reached: IconCircleDashed,
  'not-yet': IconHourglassLow,
  unknown: IconHelpCircle,
  cancelled: IconCircleX,
};

/** What became of a promise: icon and word, the arithmetic on hover. */
export function SlippageMark({ slippage }: { slippage: SlippageView }) {
  const Icon = ICONS[slippage.verdict];
  return (
    <span className={classes.mark} data-verdict={slippage.verdict} title={slippage.text}>
      <Icon size={15} aria-hidden />
      {slippage.label}
    </span>
  );
}
