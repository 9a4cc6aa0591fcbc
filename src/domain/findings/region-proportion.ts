import { divide } from '@/domain/derivations/bounds';
import { formatPercent } from '@/domain/number-format';
import { isAdditive } from '@/domain/statements/additivity';
import { lookUp } from '@/domain/statements/dataset';
import { isInside } from '@/domain/statements/placement';
import { formatTerm } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';

/** From this multiple of its share of the people on, a region's share of a quantity wants a look. */
export const PROPORTION_LIMIT = 3;

/** The last result of a region's population: it moves little enough for a share of another year. */
function populationOf({ leading }: Figures, regionId: string): Figure | undefined {
  return leading.findLast(
    ({ indicator, observation, stageClass }) =>
      indicator.role === 'population' &&
      observation.regionId === regionId &&
      stageClass === 'result',
  );
}

const quotient = (part: Figure, whole: Figure): string =>
  `${formatTerm(part)} ÷ ${formatTerm(whole)} = ${formatPercent(part.value / whole.value, 1)}`;

/** A region's share of a quantity out of all proportion to its share of the people. */
export function findProportions(figures: Figures): Finding[] {
  const { dataset, leading } = figures;
  return leading.flatMap((part) => {
    const { indicatorId, regionId, period } = part.observation;
    if (part.indicator.role === 'population' || !isAdditive(part.indicator)) return [];
    const people = populationOf(figures, regionId);
    if (people === undefined) return [];
    return dataset.regions.flatMap(({ id }) => {
      const whole = figures.at(indicatorId, id, period, part.stageClass);
      const all = populationOf(figures, id);
      if (!whole || !all || whole.value <= 0 || !isInside(dataset, regionId, id)) return [];
      const share = divide(part.bounds, whole.bounds).min;
      const ofPeople = divide(people.bounds, all.bounds).max;
      if (share <= PROPORTION_LIMIT * ofPeople) return [];
      const times = part.value / whole.value / (people.value / all.value);
      const name = lookUp(dataset.regionById, id).name;
      return [
        createFinding(figures, {
          check: 'region-proportion',
          verdict: 'does-not-fit',
          about: part,
          inputs: [
            ['部分', part],
            ['整体', whole],
            ['人口', people],
            ['整体人口', all],
          ],
          arithmetic: `占${name} ${quotient(part, whole)}，人口占 ${quotient(people, all)}，份额为人口份额的 ${times.toFixed(1)} 倍`,
        }),
      ];
    });
  });
}
