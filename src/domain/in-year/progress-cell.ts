import { formatCell, formatQuantity } from '@/domain/number-format';
import { type Dataset, type Indicator, lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
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
export interface ProgressCell extends FigureCell {
  /** `快于序时`; undefined where nobody says which way is better. */
  readonly look: ProgressLook | undefined;
  /** From the best class to the worst. */
  readonly order: number;
  /** `完成率28.0%，序时25.0%（直线），快3个百分点；…` */
  readonly arithmetic: string;
  /** After this day a newer figure should be known, `2026-07-20`. */
  readonly nextDueOn: string;
  readonly printed: string;
  readonly document: string;
}

/** What a sum of months or quarters is of, and how much; the source is that of its last part. */
function ofSum({ month, value, qualifier, observation }: InYearReading) {
  const year = parsePeriod(observation.period).start;
  const until = String(month).padStart(2, '0');
  return { period: formatPeriod(`${year}-01/${year}-${until}`), quantity: { value, qualifier } };
}

export function toProgressCell(
  dataset: Dataset,
  indicator: Indicator,
  progress: InYearProgress,
): ProgressCell {
  const { assessment, latest } = progress;
  const unit = lookUp(dataset.unitById, indicator.unitId);
  const cell = toFigureCell(dataset, latest.observation);
  const sum = latest.isSum ? ofSum(latest) : undefined;
  const words = assessment === undefined ? '' : describeInYear(assessment, unit);
  return {
    ...cell,
    ...(sum && {
      period: sum.period,
      text: formatCell(sum.quantity),
      quantity: formatQuantity(sum.quantity, unit),
      value: latest.value,
    }),
    look: assessment && { ...lookOfClass(assessment.class), label: labelInYear(assessment) },
    order: assessment ? IN_YEAR_CLASSES.indexOf(assessment.class) : IN_YEAR_CLASSES.length,
    arithmetic: [words, sum && '由分期数相加'].filter(Boolean).join('；'),
    nextDueOn: progress.nextDueOn,
    printed: latest.observation.printed,
    document: lookUp(dataset.documentById, latest.observation.documentId).shortTitle,
  };
}
