import { formatQuantity } from '@/domain/number-format';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { aimOf, statedTargetOf } from '@/domain/statements/stated-target';
import { parsePeriod } from '@/domain/time/period';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';

/** Below this many pieces a half is chance: two areas after six say nothing. In base units, 10,000 m² are many. */
const SMALLEST_RESULT = 10;

/** A target for one year's activity, of a document that knew the year before. */
function isNextYearsAim(dataset: Dataset, figure: Figure): boolean {
  const { stageClass, indicator, observation } = figure;
  const { kind, start } = parsePeriod(observation.period);
  const { reviews } = lookUp(dataset.documentById, observation.documentId);
  const isAim = aimOf(statedTargetOf(dataset, observation), indicator.better) === observation;
  const isActivity = indicator.measure === 'flow' && indicator.better === 'higher' && isAim;
  const isNext = kind === 'year' && parsePeriod(reviews).end >= start - 1;
  return stageClass === 'target' && isActivity && isNext;
}

/** A target for a year's activity that is less than half of the year before; less than that is usual. */
export function findLowTargets(figures: Figures): Finding[] {
  return figures.leading.flatMap((target) => {
    if (!isNextYearsAim(figures.dataset, target)) return [];
    const { indicatorId, regionId, period } = target.observation;
    const { start } = parsePeriod(period);
    const result = figures.at(indicatorId, regionId, String(start - 1), 'result');
    if (!result || result.value * result.unit.factor < SMALLEST_RESULT) return [];
    if (target.value >= result.bounds.min / 2) return [];
    const share = Number(((target.value / result.value) * 100).toPrecision(2));
    const aim = formatQuantity(toQuantity(figures.dataset, target.observation), target.unit);
    const last = formatQuantity(result.observation, result.unit);
    return [
      createFinding(figures, {
        check: 'target-below-half',
        verdict: 'does-not-fit',
        about: target,
        inputs: [
          ['上年结果', result],
          ['目标', target],
        ],
        arithmetic: `目标 ${aim}，上年结果 ${last}，约为其 ${share}%`,
      }),
    ];
  });
}
