import { divide } from '@/domain/derivations/bounds';
import { formatPercent } from '@/domain/number-format';
import { isAdditive } from '@/domain/statements/additivity';
import { lookUp } from '@/domain/statements/dataset';
import { regionsAround } from '@/domain/statements/placement';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { formatTerm } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';

/** From this multiple of its share of the people on, a region's share of a quantity wants a look. */
export const PROPORTION_LIMIT = 3;

/**
 * The last result of each region's population in a year, not in a part of one: it moves little enough for a
 * share of another year.
 */
function listPopulations({ leading }: Figures): ReadonlyMap<string, Figure> {
  const populations = leading.filter(
    ({ indicator, observation, stageClass }) =>
      indicator.role === 'population' &&
      stageClass === 'result' &&
      isOfYears(parsePeriod(observation.period)),
  );
  return new Map(populations.map((figure) => [figure.observation.regionId, figure]));
}

const quotient = (part: Figure, whole: Figure): string =>
  `${formatTerm(part)} ÷ ${formatTerm(whole)} = ${formatPercent(part.value / whole.value, 1)}`;

/** A region's share of a quantity out of all proportion to its share of the people. */
export function findProportions(figures: Figures): Finding[] {
  const { dataset, leading } = figures;
  const populations = listPopulations(figures);
  return leading.flatMap((part) => {
    const { indicatorId, regionId, period } = part.observation;
    if (part.indicator.role === 'population' || !isAdditive(part.indicator)) return [];
    const people = populations.get(regionId);
    if (people === undefined) return [];
    const wholes = [...regionsAround(dataset, [regionId])].filter((id) => id !== regionId);
    return wholes.flatMap((id) => {
      const whole = figures.at(indicatorId, id, period, part.stageClass);
      const all = populations.get(id);
      if (!whole || !all || whole.value <= 0) return [];
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
