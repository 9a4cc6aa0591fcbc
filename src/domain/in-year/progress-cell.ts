import { formatCell, formatQuantity } from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';
import { type Dataset, type Indicator, lookUp } from '@/domain/statements/dataset';
import { type LedgerCell, toLedgerCell } from '@/domain/statements/ledger-cell';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';
import { describeInYear, labelInYear } from './describe-in-year';
import { IN_YEAR_CLASSES, lookOfClass } from './in-year-class';
import type { InYearProgress } from './in-year-progress';
import type { InYearReading } from './in-year-readings';

/** The class of a running year: shape, colour and word. */
export interface ProgressLook {
  readonly glyph: VerdictGlyphName;
  readonly tone: VerdictTone;
  readonly label: string;
}

/** The latest figure of a running year as a table shows it, with what it means for the year's target. */
export interface ProgressCell extends LedgerCell {
  /** `快于序时`; undefined where nobody says which way is better. */
  readonly look: ProgressLook | undefined;
  /** From the best class to the worst. */
  readonly order: number;
  /** `完成率28.0%，序时25.0%（直线），快3个百分点；…` */
  readonly arithmetic: string;
  /** After this day a newer figure should be known, `2026-07-20`. */
  readonly nextDueOn: string;
}

/** How a sum of months or quarters is given: nobody printed it, so as it is read. */
function sayOfSum({ month, value, qualifier, observation }: InYearReading, unit: Unit) {
  const year = parsePeriod(observation.period).start;
  const until = String(month).padStart(2, '0');
  const quantity = formatQuantity({ value, qualifier }, unit);
  return {
    period: formatPeriod(`${year}-01/${year}-${until}`),
    text: formatCell({ value, qualifier }),
    quantity,
    printed: quantity,
    value,
  };
}

/** The latest reading as a cell; the source of a sum is that of its last part. */
export function toProgressCell(
  dataset: Dataset,
  indicator: Indicator,
  progress: InYearProgress,
): ProgressCell {
  const { assessment, latest } = progress;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const words = assessment === undefined ? '' : describeInYear(assessment, unit);
  return {
    ...toLedgerCell(dataset, latest.observation),
    ...(latest.isSum && sayOfSum(latest, unit)),
    look: assessment && { ...lookOfClass(assessment.class), label: labelInYear(assessment) },
    order: assessment ? IN_YEAR_CLASSES.indexOf(assessment.class) : IN_YEAR_CLASSES.length,
    arithmetic: [words, latest.isSum && '由分期数相加'].filter(Boolean).join('；'),
    nextDueOn: progress.nextDueOn,
  };
}
