import { formatQuantity } from '@/domain/number-format';
import { lookUp } from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { aimOf, statedTargetOf } from '@/domain/statements/stated-target';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import type { Measure } from '@/domain/vocabularies';
import { formatGap } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';
import type { FindingVerdict } from './finding-verdict';

/** States of things, which a target wants better than they are; a year's activity may well be less. */
const STATES: ReadonlySet<Measure> = new Set(['stock', 'share', 'ratio', 'level', 'index']);

/** The latest result before the target's period that its document could know of. */
function findKnown(figures: Figures, target: Figure): Figure | undefined {
  const { documentId, indicatorId, regionId, period } = target.observation;
  const { reviews } = lookUp(figures.dataset.documentById, documentId);
  const limit = Math.min(parsePeriod(reviews).end, parsePeriod(period).end - 1);
  return figures.leading.findLast(
    ({ observation, stageClass }) =>
      stageClass === 'result' &&
      observation.indicatorId === indicatorId &&
      observation.regionId === regionId &&
      parsePeriod(observation.period).kind === 'year' &&
      parsePeriod(observation.period).end <= limit,
  );
}

/** Whether nothing better is possible: 100 % of a share, none of what should vanish. */
function isSaturated({ value, unit, indicator }: Figure): boolean {
  return indicator.better === 'lower' ? value === 0 : unit.symbol === '%' && value === 100;
}

function judgeAim(target: Figure, known: Figure): FindingVerdict {
  const { better } = target.indicator;
  const [isReached, isOpen] =
    better === 'higher'
      ? [known.value >= target.value, known.bounds.max > target.value]
      : [known.value <= target.value, known.bounds.min < target.value];
  const isBoundTowards = better === 'higher' ? ['gt', 'gte'] : ['lt', 'lte'];
  const { qualifier } = known.observation;
  if (isReached) {
    return qualifier === 'eq' || isBoundTowards.includes(qualifier)
      ? 'does-not-fit'
      : 'cannot-be-said';
  }
  return isOpen && !known.bounds.isExact ? 'cannot-be-said' : 'fits';
}

const ENDINGS: Record<FindingVerdict, string> = {
  'does-not-fit': '设定时已经达到',
  fits: '设定时尚未达到',
  'cannot-be-said': '设定时是否达到不明',
};

/** Aims for states of things, each document's own; one that a document repeats counts once. */
function selectAims({ all, dataset }: Figures): Figure[] {
  return all.filter(({ stageClass, indicator, observation }) => {
    if (stageClass !== 'target' || !STATES.has(indicator.measure)) return false;
    return aimOf(statedTargetOf(dataset, observation), indicator.better) === observation;
  });
}

/** A target for a state of things against the latest result known when it was set. */
export function findMetTargets(figures: Figures): Finding[] {
  return selectAims(figures).flatMap((target) => {
    const known = findKnown(figures, target);
    if (!known || (isSaturated(known) && known.value === target.value)) return [];
    const verdict = judgeAim(target, known);
    const [aim, result] = [target, known].map((figure) =>
      [
        formatPeriod(figure.observation.period),
        formatQuantity(toQuantity(figures.dataset, figure.observation), figure.unit),
      ].join(' '),
    );
    const gap = formatGap(target.value - known.value, target.unit);
    const difference = target.value === known.value ? '持平' : `相差 ${gap}`;
    return [
      createFinding(figures, {
        check: 'target-already-met',
        verdict,
        about: target,
        inputs: [
          ['已知结果', known],
          ['目标', target],
        ],
        arithmetic: `目标 ${aim}，已有 ${result}，${difference}，${ENDINGS[verdict]}`,
      }),
    ];
  });
}
