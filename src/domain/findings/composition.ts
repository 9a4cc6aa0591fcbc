import { add, mapBounds } from '@/domain/derivations/bounds';
import { formatComputed, formatGap, formatTerm, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding, type Input } from './finding';
import { judgeEqual } from './judge-bounds';

/** All of something, in percent. */
const ENTIRE = { min: 100, max: 100, isExact: true };

/** Shares of one whole against 100 %; the tolerance is the rounding of each. */
function judgeHundred(parts: readonly Figure[], about: Figure) {
  const bounds = add(parts.map((part) => part.bounds));
  const value = parts.reduce((total, part) => total + part.value, 0);
  const sum = `${parts.map(formatTerm).join(' + ')} = ${formatComputed(value, about.unit)}`;
  const gap = formatGap(value - 100, about.unit);
  return {
    verdict: judgeEqual(bounds, ENTIRE),
    arithmetic: `${sum}，应为 100%，${gap === '持平' ? '正好' : `相差 ${gap}`}`,
  };
}

function judgeSum(parts: readonly Figure[], whole: Figure) {
  const inWhole = (part: Figure) => part.unit.factor / whole.unit.factor;
  return judgeEquation(
    {
      expression: parts.map(formatTerm).join(' + '),
      value: parts.reduce((total, part) => total + part.value * inWhole(part), 0),
      bounds: add(parts.map((part) => mapBounds(part.bounds, (value) => value * inWhole(part)))),
    },
    whole,
  );
}

/** Parts that make up a whole against the whole, or against 100 %. */
export function findCompositions(figures: Figures): Finding[] {
  const sums = figures.dataset.identities.filter(({ kind }) => kind === 'sum');
  return sums.flatMap(({ resultId: wholeId, inputIds: partIds }) =>
    figures.leading.flatMap((first) => {
      const { indicatorId, regionId, period } = first.observation;
      if (indicatorId !== partIds[0]) return [];
      const at = (id: string) => figures.at(id, regionId, period, first.stageClass);
      const parts = partIds.flatMap((id) => at(id) ?? []);
      const whole = wholeId === undefined ? undefined : at(wholeId);
      if (parts.length < partIds.length || (wholeId !== undefined && !whole)) return [];
      const inputs: Input[] = [
        ...parts.map((part): Input => ['部分', part]),
        ...(whole ? [['合计', whole] satisfies Input] : []),
      ];
      const judgement = whole ? judgeSum(parts, whole) : judgeHundred(parts, first);
      return [
        createFinding(figures, {
          check: 'composition',
          about: whole ?? first,
          inputs,
          ...judgement,
        }),
      ];
    }),
  );
}
