import { endOf, isOfYears, type Period, parsePeriod } from '@/domain/time/period';
import type { Measure } from '@/domain/vocabularies';
import type { Indicator, Observation } from './dataset';

/** What holds at a time: any reading within the year says where it stands. */
const OF_A_TIME: readonly Measure[] = ['level', 'share', 'stock', 'rank', 'index', 'ratio'];

/** Whether a part of a year counts from its first day: a first quarter, what was added up until September. */
function isYearToDate({ within, months }: Period): boolean {
  return Math.round(within * 12) === months;
}

/**
 * The latest figure of a running year beside what is wanted of that year: of a part of it, as long as
 * possible, a result before an estimate, the later document's. Of what adds up over the year, and of
 * growth, only what counts from the year's first day: a single month says nothing of the way to a year's
 * sum. It is progress, no result, and no verdict rests on it.
 * @param observations of one indicator and region, in the dataset's order
 * @param period of the target; a span of years has no running year
 */
export function findRunningFigure(
  { measure }: Pick<Indicator, 'measure'>,
  observations: readonly Observation[],
  period: string,
): Observation | undefined {
  const year = parsePeriod(period);
  if (year.kind !== 'year') return undefined;
  const isComparable = (part: Period): boolean =>
    !isOfYears(part) &&
    part.start === year.start &&
    (OF_A_TIME.includes(measure) || isYearToDate(part));
  return observations
    .filter(({ stage, period: of }) => stage !== 'target' && isComparable(parsePeriod(of)))
    .sort((a, b) => {
      const [left, right] = [parsePeriod(a.period), parsePeriod(b.period)];
      return (
        endOf(left) - endOf(right) ||
        left.months - right.months ||
        Number(a.stage === 'actual') - Number(b.stage === 'actual')
      );
    })
    .at(-1);
}
