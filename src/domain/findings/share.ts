import { divide, mapBounds } from '@/domain/derivations/bounds';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import { formatTerm, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding, type Input } from './finding';

function judgeShare(stated: Figure, part: Figure, whole: Figure) {
  const toShare = (ratio: number): number =>
    (ratio * part.unit.factor) / whole.unit.factor / stated.unit.factor;
  return judgeEquation(
    {
      expression: `${formatTerm(part)} ÷ ${formatTerm(whole)}`,
      value: toShare(part.value / whole.value),
      bounds: mapBounds(divide(part.bounds, whole.bounds), toShare),
    },
    stated,
  );
}

/** The whole of the year before, where the stated share is one of that: the part may be an older figure. */
function findOlderWhole(
  figures: Figures,
  stated: Figure,
  part: Figure,
  wholeId: string,
): Figure | undefined {
  const { regionId, period } = stated.observation;
  const { kind, start } = parsePeriod(period);
  if (kind !== 'year') return undefined;
  const older = figures.at(wholeId, regionId, String(start - 1), stated.stageClass);
  return older !== undefined &&
    older.value > 0 &&
    judgeShare(stated, part, older).verdict === 'fits'
    ? older
    : undefined;
}

/** `；与2024年的整体相比：405.2 ÷ 13,527.6 = 3%，所载为 3%，差在舍入之内，分子疑为该年数` */
function explain(stated: Figure, part: Figure, older: Figure): string {
  const year = formatPeriod(older.observation.period);
  return `；以${year}的整体计：${judgeShare(stated, part, older).arithmetic}，分子或为${year}数`;
}

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
      const { verdict, arithmetic } = judgeShare(stated, part, whole);
      const older =
        verdict === 'does-not-fit' ? findOlderWhole(figures, stated, part, wholeId) : undefined;
      return [
        createFinding(figures, {
          check: 'share',
          verdict,
          about: stated,
          inputs: [
            ['部分', part],
            ['整体', whole],
            ['所载比值', stated],
            ...(older ? [['上年整体', older] satisfies Input] : []),
          ],
          arithmetic: `${arithmetic}${older ? explain(stated, part, older) : ''}`,
        }),
      ];
    });
  });
}
