import { formatQuantity } from '@/domain/number-format';
import { describeCaveats } from '@/domain/statements/caveats';
import { lookUp } from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { comparePeriods, formatPeriod } from '@/domain/time/period';
import type { Figure, Figures } from './figures';
import type { FindingVerdict } from './finding-verdict';

/** What is set against what; in the order in which readers find them. */
export const FINDING_CHECKS = [
  'statements',
  'growth',
  'average-growth',
  'change',
  'share',
  'composition',
  'region-parts',
  'region-proportion',
  'span-parts',
  'stock-flow',
  'magnitude',
  'target-already-met',
  'target-below-half',
  'target-conflict',
  'target-revised',
] as const;
export type FindingCheck = (typeof FINDING_CHECKS)[number];

export const FINDING_CHECK_LABELS: Record<FindingCheck, string> = {
  statements: '两处所载',
  growth: '增速与水平',
  'average-growth': '年均增速与首尾水平',
  change: '变动与水平',
  share: '比值与分子分母',
  composition: '构成与合计',
  'region-parts': '区县与全市',
  'region-proportion': '份额与人口',
  'span-parts': '各年与期间合计',
  'stock-flow': '新增与总量变动',
  magnitude: '相邻年份数量级',
  'target-already-met': '目标与已有结果',
  'target-below-half': '目标低于上年结果',
  'target-conflict': '目标之间',
  'target-revised': '目标调整',
};

/** Why a verdict cannot be given where a figure is a bound or approximate. */
export const BOUND_REASON = '所载只是界限或约数，不足以判断';

export interface FindingInput {
  readonly observationId: string;
  /** What the figure is in the check: 本期水平, 所载增速, 整体. */
  readonly role: string;
  /** The figure with its unit: `"14,210 亿元"`. */
  readonly text: string;
  /** What has to be known of it. */
  readonly note: string | undefined;
}

/** Figures set against each other, with the arithmetic that anyone can repeat. */
export interface Finding {
  /** Built from the check and the observations that it compares, so that it outlives other rows. */
  readonly id: string;
  readonly check: FindingCheck;
  readonly verdict: FindingVerdict;
  /** `"全社会研发经费投入强度 · 济南市 · 2025年"`. */
  readonly subject: string;
  readonly inputs: readonly FindingInput[];
  /** `"405.2 ÷ 14,210 = 2.85%，所载为 3%，相差 0.15 个百分点"`. */
  readonly arithmetic: string;
  /** Why it cannot be said. */
  readonly reason?: string;
  readonly indicatorId: string;
  readonly sectorId: string;
  readonly regionIds: readonly string[];
  readonly periods: readonly string[];
}

export type Input = readonly [role: string, figure: Figure];

interface FindingDraft {
  readonly check: FindingCheck;
  readonly verdict: FindingVerdict;
  /** The figure that the finding is about: the stated growth, the whole, the target. */
  readonly about: Figure;
  readonly inputs: readonly Input[];
  readonly arithmetic: string;
  /** Used only where the verdict is that it cannot be said. */
  readonly reason?: string;
}

/** Gives a finding its id, subject and scope from the figures it compares. */
export function createFinding({ dataset }: Figures, draft: FindingDraft): Finding {
  const { check, verdict, about, inputs, arithmetic, reason = BOUND_REASON } = draft;
  const { observation, indicator } = about;
  const observations = inputs.map(([, figure]) => figure.observation);
  const region = lookUp(dataset.regionById, observation.regionId);
  return {
    id: [check, ...observations.map(({ id }) => id)].join('~'),
    check,
    verdict,
    subject: [indicator.name, region.name, formatPeriod(observation.period)].join(' · '),
    inputs: inputs.map(([role, figure]) => ({
      observationId: figure.observation.id,
      role,
      text: formatQuantity(toQuantity(dataset, figure.observation), figure.unit),
      note: describeCaveats(dataset, figure.observation),
    })),
    arithmetic,
    ...(verdict === 'cannot-be-said' && { reason }),
    indicatorId: indicator.id,
    sectorId: indicator.sectorId,
    regionIds: [...new Set(observations.map(({ regionId }) => regionId))],
    periods: [...new Set(observations.map(({ period }) => period))].sort(comparePeriods),
  };
}
