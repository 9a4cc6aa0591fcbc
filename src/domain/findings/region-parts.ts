import { add } from '@/domain/derivations/bounds';
import { formatQuantity } from '@/domain/number-format';
import { isAdditive } from '@/domain/statements/additivity';
import { lookUp } from '@/domain/statements/dataset';
import { formatComputed, formatTerm } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding, type Input } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { judgeAtMost } from './judge-bounds';

const RELATIONS: Record<FindingVerdict, string> = {
  'does-not-fit': '大于',
  fits: '不超过',
  'cannot-be-said': '对照',
};

/**
 * Part against whole: a district's or zone's figure against that of the region it lies in, and the
 * districts and counties together, since those do not overlap while zones lie across them.
 */
export function findRegionParts(figures: Figures): Finding[] {
  const { regionById, regions } = figures.dataset;
  const nameOf = (figure: Figure) => lookUp(regionById, figure.observation.regionId).name;
  return figures.leading
    .filter(({ indicator }) => isAdditive(indicator))
    .flatMap((whole) => {
      const { indicatorId, regionId, period } = whole.observation;
      const parts = regions
        .filter(({ parentId }) => parentId === regionId)
        .flatMap(({ id }) => figures.at(indicatorId, id, period, whole.stageClass) ?? []);
      const districts = parts.filter((part) => {
        const { level } = lookUp(regionById, part.observation.regionId);
        return level === 'district' || level === 'county';
      });
      const city = formatQuantity(whole.observation, whole.unit);
      const single = parts.map((part) => {
        const verdict = judgeAtMost(part.bounds, whole.bounds);
        const own = formatQuantity(part.observation, part.unit);
        return createFinding(figures, {
          check: 'region-parts',
          verdict,
          about: part,
          inputs: [
            ['部分', part],
            ['整体', whole],
          ],
          arithmetic: `${nameOf(part)} ${own}，${RELATIONS[verdict]}${nameOf(whole)} ${city}`,
        });
      });
      if (districts.length < 2) return single;
      const verdict = judgeAtMost(add(districts.map((part) => part.bounds)), whole.bounds);
      const total = districts.reduce((sum, part) => sum + part.value, 0);
      const sum = `${districts.map(formatTerm).join(' + ')} = ${formatComputed(total, whole.unit)}`;
      const together = createFinding(figures, {
        check: 'region-parts',
        verdict,
        about: whole,
        inputs: [...districts.map((part): Input => [nameOf(part), part]), ['整体', whole]],
        arithmetic: `${districts.map(nameOf).join('、')}合计 ${sum}，${RELATIONS[verdict]}${nameOf(whole)} ${city}`,
      });
      return [...single, together];
    });
}
