import type { DueVerdict } from '@/domain/project-timeline/slippage';
import type { SlippageView } from '@/domain/projects-view';
import classes from './SlippageMark.module.css';

const SIGNS: Record<DueVerdict, string> = {
  kept: '✓',
  late: '!',
  'fell-short': '<',
  reached: '≈',
  'not-yet': '…',
  unknown: '—',
  cancelled: '✕',
};

/** What became of a promise: sign and word, the arithmetic on hover. One element: tables have hundreds. */
export function SlippageMark({ slippage }: { slippage: SlippageView }) {
  return (
    <span
      className={classes.mark}
      data-verdict={slippage.verdict}
      data-sign={SIGNS[slippage.verdict]}
      title={slippage.text}
    >
      {slippage.label}
    </span>
  );
}
