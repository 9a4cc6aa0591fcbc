import { mapBounds, subtract } from '@/domain/derivations/bounds';
import { formatQuantity } from '@/domain/number-format';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { formatComputed, formatTerm, type Judgement, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding } from './finding';
import type { FindingVerdict } from './finding-verdict';
import { judgeAtMost } from './judge-bounds';

const RELATIONS: Record<FindingVerdict, string> = {
  'does-not-fit': '大于',
  fits: '不超过',
  'cannot-be-said': '对照',
};

interface StockFlow {
  readonly flow: Figure;
  readonly before: Figure;
  readonly after: Figure;
}

function judgeFlow({ flow, before, after }: StockFlow, isNet: boolean): Judgement {
  const toFlow = (stock: number): number => (stock * after.unit.factor) / flow.unit.factor;
  const expression = `${formatTerm(after)} − ${formatTerm(before)}`;
  const value = toFlow(after.value - before.value);
  const bounds = mapBounds(subtract(after.bounds, before.bounds), toFlow);
  if (isNet) return judgeEquation({ expression, value, bounds }, flow);
  const verdict = judgeAtMost(bounds, flow.bounds);
  const change = `${expression} = ${formatComputed(value, flow.unit)}`;
  const stated = formatQuantity(flow.observation, flow.unit);
  return { verdict, arithmetic: `总量变动 ${change}，${RELATIONS[verdict]}所载新增 ${stated}` };
}

/** A flow over a year or a span against the change of its stock from the year before to the end. */
export function findStockFlows(figures: Figures): Finding[] {
  const identities = figures.dataset.identities.filter(
    ({ kind }) => kind === 'net-flow' || kind === 'gross-flow',
  );
  return figures.leading.flatMap((flow) => {
    const { indicatorId, regionId, period } = flow.observation;
    const { kind, start, end } = parsePeriod(period);
    if (flow.stageClass !== 'result' || !isOfYears({ kind })) return [];
    return identities.flatMap(({ kind: effect, resultId: stockId = '', inputIds: [flowId] }) => {
      if (flowId !== indicatorId) return [];
      const before = figures.at(stockId, regionId, String(start - 1), 'result');
      const after = figures.at(stockId, regionId, String(end), 'result');
      if (!before || !after) return [];
      return [
        createFinding(figures, {
          check: 'stock-flow',
          about: flow,
          inputs: [
            ['期末总量', after],
            ['期初总量', before],
            ['所载新增', flow],
          ],
          ...judgeFlow({ flow, before, after }, effect === 'net-flow'),
        }),
      ];
    });
  });
}
