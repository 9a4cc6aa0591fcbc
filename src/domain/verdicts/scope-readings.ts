import { resultAt } from '@/domain/derivations/printed-result';
import { formatQuantity, type Quantity } from '@/domain/number-format';
import type { Dataset, Indicator } from '@/domain/statements/dataset';
import { VERDICT_LABELS, type Verdict } from '@/domain/verdicts/verdict';

interface Asked {
  readonly indicator: Indicator;
  readonly regionId: string;
  readonly periods: readonly string[];
  readonly suppose: (quantity: Quantity, period: string) => { readonly verdict: Verdict };
}

interface Reading {
  /** `进出口注册企业数量 21,000 家` */
  readonly text: string;
  readonly verdict: Verdict;
}

const REACHED: readonly Verdict[] = ['met', 'met-about'];

/** What a reading makes of the target, in words. */
function describeReading({ text, verdict }: Reading): string {
  const isOpen = verdict === 'incomplete' || verdict === 'in-words';
  return `按${text}：${isOpen ? '不足以判断' : VERDICT_LABELS[verdict]}`;
}

/** Each result of a wider or narrower scope taken for the target's own; several that may overlap also added up. */
function listReadings(dataset: Dataset, { indicator, regionId, periods, suppose }: Asked) {
  const scopes = dataset.identities.filter(
    ({ kind, resultId }) => resultId === indicator.id && (kind === 'wider' || kind === 'narrower'),
  );
  return periods.flatMap((period) =>
    scopes.flatMap(({ kind, inputIds, note }) => {
      const figures = inputIds.flatMap(
        (indicatorId) => resultAt(dataset, { indicatorId, regionId, period }) ?? [],
      );
      const single = figures.map(({ observation, indicator: own, unit }) => ({
        text: `${own.name} ${formatQuantity(observation, unit)}（口径${kind === 'wider' ? '较宽' : '较窄'}）`,
        verdict: suppose(observation, period).verdict,
      }));
      const [first] = figures;
      if (figures.length < 2 || first === undefined) return { readings: single, note };
      const value = figures.reduce((sum, figure) => sum + figure.value, 0);
      const isApprox = figures.some(({ observation }) => observation.qualifier !== 'eq');
      const sum: Quantity = { value, qualifier: isApprox ? 'approx' : 'eq' };
      const text = `各项合计 ${formatQuantity(sum, first.unit)}`;
      return { readings: [...single, { text, verdict: suppose(sum, period).verdict }], note };
    }),
  );
}

/**
 * What the results of other scopes would make of a target, were they its own, where one of them would
 * reach it: `按注册企业 21,000 家（口径较宽）：完成；按实绩企业 >6,600 家（口径较窄）：不足以判断`.
 * A result of wider scope that falls short, or of narrower scope that suffices, needs no reading: it decides.
 */
export function describeReadings(dataset: Dataset, asked: Asked): string | undefined {
  const scopes = listReadings(dataset, asked);
  const readings = scopes.flatMap((scope) => scope.readings);
  if (!readings.some(({ verdict }) => REACHED.includes(verdict))) return undefined;
  const notes = scopes.flatMap(({ note }) => note ?? []);
  return [...readings.map(describeReading), ...notes].join('；');
}
