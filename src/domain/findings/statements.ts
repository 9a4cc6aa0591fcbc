import type { Bounds } from '@/domain/derivations/bounds';
import { formatQuantity } from '@/domain/number-format';
import { formatGap } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { judgeEqual } from './judge-bounds';

const ENDINGS: Record<FindingVerdict, string> = {
  'does-not-fit': '相差',
  fits: '一致',
  'cannot-be-said': '不能断定是否一致',
};

/** Reason where a later result differs from what was expected. */
export const ESTIMATE_REASON = '一为预计数，一为实际数，不同属正常';

/** A range, 3—5家, is one statement in two figures. */
function isRange(a: Figure, b: Figure): boolean {
  const [left, right] = [a.observation, b.observation];
  return (
    left.documentId === right.documentId &&
    left.line === right.line &&
    left.printed === right.printed &&
    left.qualifier !== right.qualifier
  );
}

/** An aim of 1000 and of 1000以上 is one aim; results must bound alike. */
function isSame(a: Figure, b: Figure): boolean {
  const isAlike = a.observation.qualifier === b.observation.qualifier;
  return a.value === b.value && (isAlike || a.stageClass === 'target');
}

const toPoint = ({ value }: Figure): Bounds => ({ min: value, max: value, isExact: true });

/** Either may round or bound the other: 1234.5 and 0.12万亿, 100.3 and 超过100 agree, 24% and 25% do not. */
function judgeStatements(a: Figure, b: Figure): FindingVerdict {
  const rangeOf = (figure: Figure) => (figure.bounds.isExact ? toPoint(figure) : figure.ownBounds);
  const verdicts = [judgeEqual(rangeOf(a), b.ownBounds), judgeEqual(rangeOf(b), a.ownBounds)];
  if (isSame(a, b) || verdicts.includes('fits')) return 'fits';
  return verdicts.includes('does-not-fit') ? 'does-not-fit' : 'cannot-be-said';
}

const textOf = (figure: Figure): string => formatQuantity(figure.observation, figure.unit);

function compareTargets(figures: Figures, earlier: Figure, later: Figure): Finding {
  const gap = later.value - earlier.value;
  const direction = gap > 0 ? '上调' : '下调';
  return createFinding(figures, {
    check: 'target-revised',
    verdict: 'fits',
    about: later,
    inputs: [
      ['原目标', earlier],
      ['后定目标', later],
    ],
    arithmetic: `${textOf(earlier)} → ${textOf(later)}，${direction} ${formatGap(gap, later.unit)}`,
  });
}

function compareStatements(figures: Figures, earlier: Figure, later: Figure): Finding {
  const judged = judgeStatements(earlier, later);
  const isExpected = earlier.observation.stage !== later.observation.stage;
  const verdict = judged === 'does-not-fit' && isExpected ? 'cannot-be-said' : judged;
  const gap = formatGap(later.value - earlier.value, later.unit);
  const ending = judged === 'does-not-fit' ? `${ENDINGS['does-not-fit']} ${gap}` : ENDINGS[verdict];
  return createFinding(figures, {
    check: 'statements',
    verdict,
    about: later,
    inputs: [
      ['先载', earlier],
      ['后载', later],
    ],
    arithmetic: `${textOf(earlier)} 与 ${textOf(later)}，${ending}`,
    ...(isExpected && judged === 'does-not-fit' && { reason: ESTIMATE_REASON }),
  });
}

/**
 * One observation stated twice, in two documents or in two places of one: each statement against
 * the one before. A target that a later document sets otherwise was revised, not contradicted.
 */
export function findStatements(figures: Figures): Finding[] {
  const earlierOf = new Map<string, Figure>();
  return figures.all.flatMap((figure) => {
    const { indicatorId, regionId, period, documentId } = figure.observation;
    const key = [indicatorId, regionId, period, figure.stageClass].join(' ');
    const earlier = earlierOf.get(key);
    earlierOf.set(key, figure);
    if (!earlier || isRange(earlier, figure)) return [];
    const isRevision =
      figure.stageClass === 'target' &&
      documentId !== earlier.observation.documentId &&
      figure.value !== earlier.value;
    const compare = isRevision ? compareTargets : compareStatements;
    return [compare(figures, earlier, figure)];
  });
}
