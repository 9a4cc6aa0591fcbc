import { divide, mapBounds } from '@/domain/derivations/bounds';
import type { Figures } from '@/domain/derivations/figures';
import { formatTerm, judgeEquation } from './arithmetic';
import { createFinding, type Finding } from './finding';

/** Share against its parts: share = part ÷ whole, each in the base unit of its dimension. */
export function findShares(figures: Figures): Finding[] {
  const quotients = figures.dataset.identities.filter(({ kind }) => kind === 'quotient');
  return figures.leading.flatMap((stated) => {
    const { regionId, period, indicatorId } = stated.observation;
    return quotients.flatMap(({ resultId, inputIds: [partId = '', wholeId = ''] }) => {
      if (resultId !== indicatorId) return [];
      const part = figures.at(partId, regionId, period, stated.stageClass);
      const whole = figures.at(wholeId, regionId, period, stated.stageClass);
      if (!part || !whole || whole.value <= 0) return [];
      const toShare = (ratio: number): number =>
        (ratio * part.unit.factor) / whole.unit.factor / stated.unit.factor;
      const { verdict, arithmetic } = judgeEquation(
        {
          expression: `${formatTerm(part)} ÷ ${formatTerm(whole)}`,
          value: toShare(part.value / whole.value),
          bounds: mapBounds(divide(part.bounds, whole.bounds), toShare),
        },
        stated,
      );
      return [
        createFinding(figures, {
          check: 'share',
          verdict,
          about: stated,
          inputs: [
            ['部分', part],
            ['整体', whole],
            ['所载比值', stated],
          ],
          arithmetic,
        }),
      ];
    });
  });
}
