import { type DerivedCell, toDerivedCell } from '@/domain/derivations/derived-cell';
import {
  applyFilters,
  bindingOf,
  type Candidate,
  countResults,
  type FacetCounts,
  indicatorSearchText,
  type Subject,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import { formatDifference } from '@/domain/number-format';
import type { Region, Sector, Unit } from '@/domain/package/catalogue-rows';
import type { Dataset } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import {
  describeTarget,
  listOtherTargets,
  outcomesOf,
  type TargetView,
} from '@/domain/target-view';
import { findPlan, listPlans, type Plan } from '@/domain/time/plan';
import { namePlanTarget, nameTrajectories } from '@/domain/time/plan-words';
import { countUnjudged, type UnjudgedCount } from '@/domain/unjudged-targets';
import { describeProgress } from '@/domain/verdicts/arithmetic';
import type { Assessment } from '@/domain/verdicts/assessment';
import {
  computeTrajectoryChart,
  listChartPoints,
  listTrajectories,
  type Trajectory,
  type TrajectoryChart,
} from '@/domain/verdicts/trajectory';
import { isJudged, urgencyOf, type Verdict } from '@/domain/verdicts/verdict';

/** The parts of a plan's trajectories. */
export const TRAJECTORY_PARTS = ['judged', 'silent', 'beside'] as const;
/** With a target that is judged; with one that is not; with results alone. */
export type TrajectoryPart = (typeof TRAJECTORY_PARTS)[number];

/** `已评价的五年目标`, by the length of the plan. */
function labelParts(plan: Plan | undefined): Record<TrajectoryPart, string> {
  const target = namePlanTarget(plan);
  return {
    judged: `已评价的${target}`,
    silent: `${plan?.isBegun === false ? '尚无结果' : '未评价'}的${target}`,
    beside: `无${target}的多年指标`,
  };
}

/** What the trajectories can be ordered by. */
export const TRAJECTORY_ORDERS = ['verdict', 'sector', 'gap'] as const;
export type TrajectoryOrder = (typeof TRAJECTORY_ORDERS)[number];

export const TRAJECTORY_ORDER_LABELS: Record<TrajectoryOrder, string> = {
  verdict: '按评价',
  sector: '按领域',
  gap: '按差距',
};

/** One trajectory among many. */
export interface TrajectoryCard {
  /** Of its series; the plan is the view's. */
  readonly key: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly region: Region;
  readonly sector: Sector;
  readonly unit: Unit;
  readonly baseline: FigureCell | undefined;
  /** Latest result, of single years or of a span of the plan. */
  readonly latest: FigureCell | undefined;
  readonly target: FigureCell | undefined;
  readonly verdict: Verdict | undefined;
  /** The result that it is judged by, or how far it has come, where none is printed. */
  readonly derived: DerivedCell | undefined;
  /** `完成 56%，时间 100%，差 −44 个百分点`, or the reason where there is no verdict. */
  readonly explanation: string;
  /** Completion minus elapsed time, as a share; undefined where it cannot be measured. */
  readonly lead: number | undefined;
  /** What needs to be known of the figures behind the verdict. */
  readonly caveats: readonly string[];
  /** Targets of other documents that fall due with the plan's, each with its own outcome. */
  readonly others: readonly TargetView[];
  readonly chart: TrajectoryChart;
}

/** Everything that is said of a card in words: by how much, the other targets, what has to be known. */
export function explainCard({ explanation, others, caveats }: TrajectoryCard): string {
  const besides = others.map((other) => `另有${describeTarget(other)}`);
  return [explanation, ...besides, ...caveats].filter(Boolean).join('；');
}

/** A plan's trajectories. */
export interface TrajectoriesView {
  /** Undefined where no document plans several years. */
  readonly plan: Plan | undefined;
  /** Those to choose from, the latest first. */
  readonly plans: readonly Plan[];
  /** `十四五轨迹` */
  readonly title: string;
  /** `五年目标` */
  readonly targetLabel: string;
  readonly partLabels: Readonly<Record<TrajectoryPart, string>>;
  /** Of the chosen part, in the chosen order. */
  readonly cards: readonly TrajectoryCard[];
  readonly part: TrajectoryPart;
  readonly order: TrajectoryOrder;
  /** How many each part has under the filters. */
  readonly parts: Readonly<Record<TrajectoryPart, number>>;
  readonly counts: FacetCounts;
  /** What is not judged by reason, whatever verdict is asked for. */
  readonly unjudged: readonly UnjudgedCount[];
}

/** The part of the view that a trajectory stands in. */
export function partOf(trajectory: Trajectory): TrajectoryPart {
  if (trajectory.assessment === undefined) return 'beside';
  return isJudged(trajectory.assessment.verdict) ? 'judged' : 'silent';
}

function toSubject(
  dataset: Dataset,
  { indicator, region, assessment, observations }: Trajectory,
): Subject {
  return {
    whole: {
      sector: [indicator.sectorId],
      binding: [bindingOf(indicator)],
      region: placementOf(dataset, [region.id]),
      verdict: assessment === undefined ? [] : [assessment.verdict],
    },
    facts: observations.map(({ documentId }) => ({ document: [documentId] })),
    searchText: indicatorSearchText(indicator),
  };
}

type SubjectsByPart = Readonly<Record<TrajectoryPart, readonly Candidate<Trajectory>[]>>;

function listSubjects(dataset: Dataset, plan: Plan | undefined): SubjectsByPart {
  const all = listTrajectories(dataset, plan).map((item) => ({
    item,
    subject: toSubject(dataset, item),
  }));
  const ofPart = (part: TrajectoryPart) => all.filter(({ item }) => partOf(item) === part);
  return { judged: ofPart('judged'), silent: ofPart('silent'), beside: ofPart('beside') };
}

const subjectsByPlan = perDataset((_: Dataset) => new Map<string, SubjectsByPart>());

/** Those of a plan with what filters look at in them; made once. */
function subjectsOf(dataset: Dataset, plan: Plan | undefined): SubjectsByPart {
  const period = plan?.period ?? '';
  const known = subjectsByPlan(dataset);
  const subjects = known.get(period) ?? listSubjects(dataset, plan);
  known.set(period, subjects);
  return subjects;
}

/**
 * The reason where there is one, with the distance of the last known figure where its year has no result;
 * else progress where it can be measured, else by how much the target is passed or missed.
 */
function explain(assessment: Assessment, unit: Unit): string | undefined {
  const { difference, reason, verdict } = assessment;
  const distance =
    difference === undefined ? undefined : `较目标 ${formatDifference(difference, unit)}`;
  if (verdict === 'undisclosed' || verdict === 'reached-before')
    return [reason, distance].filter(Boolean).join('，');
  return reason ?? describeProgress(assessment) ?? distance;
}

function otherTargets(dataset: Dataset, { indicator, region, target }: Trajectory): TargetView[] {
  const own = outcomesOf(dataset, indicator.id, region.id).find(
    (outcome) => outcome.target.id === target?.observation.id,
  );
  return own === undefined ? [] : listOtherTargets(dataset, own);
}

function toCard(dataset: Dataset, trajectory: Trajectory): TrajectoryCard {
  const { key, indicator, region, unit, target, assessment, plan } = trajectory;
  const chart = computeTrajectoryChart(trajectory);
  const inputOf = (role: string) =>
    assessment?.inputs.findLast((input) => input.role === role)?.observation;
  const points = [...chart.actual, ...chart.estimate].sort((a, b) => a.year - b.year);
  const latest = inputOf('result') ?? inputOf('year') ?? points.at(-1)?.observation;
  const baseline = points.find(({ year }) => year === plan.baseYear)?.observation;
  const { completion, elapsed } = assessment ?? {};
  return {
    key,
    indicatorId: indicator.id,
    name: indicator.name,
    region,
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit,
    baseline: baseline && toFigureCell(dataset, baseline),
    latest: latest && toFigureCell(dataset, latest),
    target: target && toFigureCell(dataset, target.observation),
    verdict: assessment?.verdict,
    derived:
      assessment?.derivation &&
      toDerivedCell(dataset, assessment.derivation, isJudged(assessment.verdict)),
    explanation: (assessment && explain(assessment, unit)) ?? '',
    lead: completion === undefined || elapsed === undefined ? undefined : completion - elapsed,
    caveats: assessment?.caveats ?? [],
    others: otherTargets(dataset, trajectory),
    chart,
  };
}

/** By trajectory, which is of one plan: its key is that of other plans' too. */
const cardsOf = perDataset((_: Dataset) => new Map<Trajectory, TrajectoryCard>());

/** A trajectory as the grid shows it; made once. */
export function cardOf(dataset: Dataset, trajectory: Trajectory): TrajectoryCard {
  const cards = cardsOf(dataset);
  const card = cards.get(trajectory) ?? toCard(dataset, trajectory);
  cards.set(trajectory, card);
  return card;
}

/** Later than any that can be measured. */
const UNKNOWN_LEAD = Number.MAX_VALUE;

const COMPARE: Record<TrajectoryOrder, (a: TrajectoryCard, b: TrajectoryCard) => number> = {
  verdict: (a, b) => urgencyOf(a.verdict) - urgencyOf(b.verdict),
  sector: (a, b) => a.sector.order - b.sector.order,
  gap: (a, b) => (a.lead ?? UNKNOWN_LEAD) - (b.lead ?? UNKNOWN_LEAD),
};

function choose<T extends string>(terms: readonly T[], wanted: string, otherwise: T): T {
  return terms.find((term) => term === wanted) ?? otherwise;
}

/** What is wanted of the view, as an address says it; what is empty or unknown is the default. */
export interface TrajectoriesChoice {
  /** The plan's span; the newest that is over where it is none. */
  readonly plan?: string | undefined;
  /** Those with a target and a result where it is none. */
  readonly part?: string | undefined;
  /** What to order by; the verdict, worst first, where it is none. */
  readonly order?: string | undefined;
}

/** A plan's trajectories under the filters. */
export function computeTrajectoriesView(
  dataset: Dataset,
  filters: Filters,
  { plan: period, part = '', order = '' }: TrajectoriesChoice = {},
): TrajectoriesView {
  const plan = findPlan(dataset, period);
  const chosenPart = choose(TRAJECTORY_PARTS, part, 'judged');
  const chosenOrder = choose(TRAJECTORY_ORDERS, order, 'verdict');
  const subjects = subjectsOf(dataset, plan);
  const wantedIn = (wanted: TrajectoryPart) => narrowFilters(`trajectories.${wanted}`, filters);
  const { results, counts } = applyFilters(subjects[chosenPart], wantedIn(chosenPart));
  const countOf = (wanted: TrajectoryPart) => countResults(subjects[wanted], wantedIn(wanted));
  return {
    plan,
    plans: listPlans(dataset),
    title: nameTrajectories(plan),
    targetLabel: namePlanTarget(plan),
    partLabels: labelParts(plan),
    cards: results.map((trajectory) => cardOf(dataset, trajectory)).sort(COMPARE[chosenOrder]),
    part: chosenPart,
    order: chosenOrder,
    parts: { judged: countOf('judged'), silent: countOf('silent'), beside: countOf('beside') },
    counts,
    unjudged: countUnjudged(subjects.silent, wantedIn('silent')),
  };
}

/** The scale of charts side by side: the years of all, and for each unit the values of all. */
export interface SharedScale {
  readonly years: readonly [number, number];
  readonly values: ReadonlyMap<string, readonly [number, number]>;
}

function valuesOf({ chart }: TrajectoryCard): number[] {
  const { path } = chart;
  return [
    ...listChartPoints(chart).flatMap(({ value, upper = value }) => [value, upper]),
    ...(path ? [path.from.value, path.to.value] : []),
  ];
}

/** The scale that the cards of one unit share; empty cards take no part. */
export function computeSharedScale(cards: readonly TrajectoryCard[]): SharedScale {
  const years = cards.flatMap(({ chart }) => listChartPoints(chart).map(({ year }) => year));
  const values = new Map<string, [number, number]>();
  for (const card of cards) {
    for (const value of valuesOf(card)) {
      const [low, high] = values.get(card.unit.id) ?? [value, value];
      values.set(card.unit.id, [Math.min(low, value), Math.max(high, value)]);
    }
  }
  return {
    years: years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)],
    values,
  };
}
