import { type Bounds, divide, mapBounds } from '@/domain/derivations/bounds';
import { formatQuantity } from '@/domain/number-format';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { formatTerm, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';

/** The growth that is aimed at of an indicator, over the period of another aim. */
function findGrowthAim(figures: Figures, like: Figure, indicatorId: string): Figure | undefined {
  const { regionId, period } = like.observation;
  const aims = figures.dataset
    .derivedFrom(indicatorId)
    .filter(({ measure }) => measure === 'average-growth')
    .flatMap(({ id }) => figures.at(id, regionId, period, 'target') ?? []);
  return aims.length === 1 ? aims[0] : undefined;
}

/**
 * A growth aimed at of a quotient against those of its parts: GDP by 7 % a year and more people leave less
 * per head. From the growth of the dividend, and from where the divisor starts to where it is to be.
 */
export function findAimConflicts(figures: Figures): Finding[] {
  const quotients = figures.dataset.identities.filter(({ kind }) => kind === 'quotient');
  return figures.leading.flatMap((stated) => {
    const { measure, ofId } = stated.indicator;
    const { regionId, period } = stated.observation;
    const { kind, start, end } = parsePeriod(period);
    const isAim = stated.stageClass === 'target' && measure === 'average-growth';
    if (!isAim || !isOfYears({ kind })) return [];
    return quotients.flatMap(({ resultId, inputIds: [upperId = '', lowerId = ''] }) => {
      const upper = resultId === ofId ? findGrowthAim(figures, stated, upperId) : undefined;
      const before = figures.at(lowerId, regionId, String(start - 1), 'result');
      const after = figures.at(lowerId, regionId, String(end), 'target');
      if (!upper || !before || !after || before.value <= 0) return [];
      const years = end - start + 1;
      const toFactor = (growth: number): number => 1 + growth * upper.unit.factor;
      const toGrowth = (factor: number): number => (factor - 1) / stated.unit.factor;
      const root = (ratio: number): number => ratio ** (1 / years);
      const bounds: Bounds = mapBounds(
        divide(
          mapBounds(upper.bounds, toFactor),
          mapBounds(divide(after.bounds, before.bounds), root),
        ),
        toGrowth,
      );
      const growth = formatQuantity(upper.observation, upper.unit);
      const ratio = `(${formatTerm(after)} ÷ ${formatTerm(before)})^(1/${years})`;
      const judgement = judgeEquation(
        {
          expression: `(1 + ${growth}) ÷ ${ratio} − 1`,
          value: toGrowth(toFactor(upper.value) / root(after.value / before.value)),
          bounds,
        },
        stated,
      );
      return [
        createFinding(figures, {
          check: 'target-conflict',
          about: stated,
          inputs: [
            ['总量增速目标', upper],
            ['期初分母', before],
            ['期末分母目标', after],
            ['所定增速', stated],
          ],
          ...judgement,
        }),
      ];
    });
  });
}
