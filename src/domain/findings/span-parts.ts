import { add } from '@/domain/derivations/bounds';
import { formatQuantity } from '@/domain/number-format';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import { formatComputed, formatTerm, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding, type Input } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { judgeAtMost } from './judge-bounds';

const RELATIONS: Record<FindingVerdict, string> = {
  'does-not-fit': '已大于',
  fits: '不超过',
  'cannot-be-said': '对照',
};

/** All years printed must make the span's total, some of them must not exceed it. */
function judgeYears(years: readonly Figure[], span: Figure, isComplete: boolean) {
  const bounds = add(years.map((year) => year.bounds));
  const value = years.reduce((total, year) => total + year.value, 0);
  const expression = years.map(formatTerm).join(' + ');
  if (isComplete) return judgeEquation({ expression, value, bounds }, span);
  const verdict = judgeAtMost(bounds, span.bounds);
  const period = formatPeriod(span.observation.period);
  const total = formatQuantity(span.observation, span.unit);
  const computed =
    years.length > 1
      ? `${expression} = ${formatComputed(value, span.unit)}`
      : `${expression} ${span.unit.symbol}`;
  return {
    verdict,
    arithmetic: `已载 ${years.length} 年：${computed}，${RELATIONS[verdict]}${period}合计 ${total}`,
  };
}

/** The years of a flow against its total over a span, of the same region. Results only: five-year targets are judged elsewhere. */
export function findSpanParts(figures: Figures): Finding[] {
  return figures.leading.flatMap((span) => {
    const { indicatorId, regionId, period } = span.observation;
    const { kind, start, end } = parsePeriod(period);
    if (kind !== 'span' || span.stageClass !== 'result' || span.indicator.measure !== 'flow') {
      return [];
    }
    const length = end - start + 1;
    const years = Array.from({ length }, (_, index) => String(start + index)).flatMap(
      (year) => figures.at(indicatorId, regionId, year, 'result') ?? [],
    );
    if (years.length === 0) return [];
    return [
      createFinding(figures, {
        check: 'span-parts',
        about: span,
        inputs: [
          ...years.map((year): Input => [formatPeriod(year.observation.period), year]),
          ['期间合计', span],
        ],
        ...judgeYears(years, span, years.length === length),
      }),
    ];
  });
}
