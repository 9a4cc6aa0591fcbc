import { divide } from '@/domain/derivations/bounds';
import { groupBy } from '@/domain/group-by';
import { seriesKey } from '@/domain/statements/series';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import type { Measure } from '@/domain/vocabularies';
import { formatTerm } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';

/** From this multiple on, a misplaced 万 is likelier than a real change within two years. */
export const MAGNITUDE_LIMIT = 8;
/** From this multiple a year on, a stock has hardly grown as it was counted before. */
export const STOCK_LIMIT = 1.8;
/** Why a stock that leaps cannot be judged. */
export const LEAP_REASON = '存量一年间变动过大，口径或有变';
/** Neighbouring years: the documents cover most quantities every other year. */
const LONGEST_GAP = 2;

const NOT_COMPARED: ReadonlySet<Measure> = new Set(['growth', 'average-growth', 'change', 'rank']);

function isCompared({ indicator, observation, value }: Figure): boolean {
  const { kind } = parsePeriod(observation.period);
  return kind === 'year' && value > 0 && !NOT_COMPARED.has(indicator.measure);
}

const yearOf = (figure: Figure): number => parsePeriod(figure.observation.period).start;

/** Of a series, whatever their stage, in order of years. */
function groupSeries(figures: Figures): Figure[][] {
  const series = groupBy(
    figures.leading.filter(isCompared),
    ({ observation: { indicatorId, regionId } }) => seriesKey(indicatorId, regionId),
  );
  return [...series.values()].map((points) => points.sort((a, b) => yearOf(a) - yearOf(b)));
}

/** A stock of results whose printed figures leap, whatever their bounds: as many times a year as the limit. */
function leaps(earlier: Figure, later: Figure): boolean {
  const isStock = later.indicator.measure === 'stock';
  const areResults = earlier.stageClass === 'result' && later.stageClass === 'result';
  const yearly = (later.value / earlier.value) ** (1 / (yearOf(later) - yearOf(earlier)));
  return isStock && areResults && Math.max(yearly, 1 / yearly) >= STOCK_LIMIT;
}

/** A value that even with its bounds is many times its neighbour in the next printed year, or a fraction of it. */
export function findMagnitudes(figures: Figures): Finding[] {
  return groupSeries(figures).flatMap((points) =>
    points.flatMap((earlier) => {
      const next = points.find((point) => yearOf(point) > yearOf(earlier));
      if (!next || yearOf(next) - yearOf(earlier) > LONGEST_GAP) return [];
      return points
        .filter((later) => yearOf(later) === yearOf(next))
        .flatMap((later) => {
          const { min, max } = divide(later.bounds, earlier.bounds);
          const isApart = min >= MAGNITUDE_LIMIT || max <= 1 / MAGNITUDE_LIMIT;
          if (!isApart && !leaps(earlier, later)) return [];
          const times = (later.value / earlier.value).toPrecision(2);
          const year = formatPeriod(earlier.observation.period);
          return [
            createFinding(figures, {
              check: 'magnitude',
              verdict: isApart ? 'does-not-fit' : 'cannot-be-said',
              reason: LEAP_REASON,
              about: later,
              inputs: [
                ['相邻年份', earlier],
                ['本年', later],
              ],
              arithmetic: `${formatTerm(later)} ÷ ${formatTerm(earlier)} = ${Number(times)}，${isApart ? `与${year}相差一个数量级` : `与${year}相比变动过大`}`,
            }),
          ];
        });
    }),
  );
}
