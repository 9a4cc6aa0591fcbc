import type { Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import type { Plan } from '@/domain/time/plan';
import {
  type Assessment,
  type Evidence,
  type Input,
  type SecondOpinion,
  tidy,
} from '@/domain/verdicts/assessment';
import { assessCommitment, isReached, wantedDirection } from '@/domain/verdicts/commitment';
import type { PlanTarget } from '@/domain/verdicts/plan-target';
import {
  classifyCompletion,
  classifyProgress,
  isJudged,
  type Verdict,
} from '@/domain/verdicts/verdict';
import type { Direction } from '@/domain/vocabularies';

type Judgement = Omit<Assessment, 'caveats'>;

/** The last result inside the plan; the baseline is none. */
export function latestWithin(results: readonly SeriesPoint[], plan: Plan): SeriesPoint | undefined {
  return results.findLast(({ year }) => year > plan.baseYear && year <= plan.endYear);
}

function toInputs(
  target: PlanTarget,
  baseline: SeriesPoint | undefined,
  result: SeriesPoint | undefined,
): Input[] {
  return [
    ...(baseline ? [{ role: 'baseline' as const, observation: baseline.observation }] : []),
    ...(result ? [{ role: 'result' as const, observation: result.observation }] : []),
    { role: 'target', observation: target.observation },
  ];
}

/**
 * Compound growth so far over compound growth required, classified like the linear path.
 * Source: Open SDG, "Progress measurement calculation", method with a target; Statistics Canada's hub
 * uses the same. Undefined unless all three figures are above 0 and some growth is required.
 */
function computeSecondOpinion(
  from: SeriesPoint,
  latest: SeriesPoint,
  target: number,
  plan: Plan,
  isMet: boolean,
): SecondOpinion | undefined {
  if (from.value <= 0 || latest.value <= 0 || target <= 0) return undefined;
  const rate = (value: number, years: number) => (value / from.value) ** (1 / years) - 1;
  const actual = rate(latest.value, latest.year - from.year);
  const required = rate(target, plan.endYear - plan.baseYear);
  if (required === 0) return undefined;
  const ratio = tidy(actual / required);
  const isEnd = latest.year === plan.endYear;
  return { actual, required, ratio, verdict: compoundVerdict(ratio, isEnd, isMet) };
}

function compoundVerdict(ratio: number, isEnd: boolean, isMet: boolean): Verdict {
  if (isMet) return isEnd ? 'met' : 'reached-early';
  return isEnd ? classifyCompletion(ratio) : classifyProgress({ completion: ratio, elapsed: 1 });
}

/** A target that the baseline meets already: there is no way to go, only a level to keep. */
function isKept(target: Observation, baseline: SeriesPoint, direction: Direction): boolean {
  const { value = 0 } = target;
  if (baseline.value === value) return true;
  return direction === 'higher'
    ? baseline.value > value
    : direction === 'lower' && baseline.value < value;
}

/** Where the catalogue takes no side, the way from the baseline to the target says which is wanted. */
function directionOf(
  target: Observation,
  baseline: SeriesPoint | undefined,
  better: Direction,
): Direction {
  const direction = wantedDirection(target, better);
  if (direction !== 'neutral' || baseline === undefined) return direction;
  return (target.value ?? 0) > baseline.value ? 'higher' : 'lower';
}

/** Holding a level: judged by the latest result alone; before the plan's end it can only be on course. */
export function assessKeep(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Judgement {
  const latest = latestWithin(evidence.results, plan);
  const inputs = toInputs(target, undefined, latest);
  if (latest === undefined) return missingResult(inputs, plan);
  const kept = assessCommitment(latest.observation, target.observation, better);
  const isEnd = latest.year === plan.endYear;
  const isOpen = !isEnd && isJudged(kept.verdict);
  const verdict = !isOpen ? kept.verdict : kept.verdict === 'missed' ? 'behind' : 'on-track';
  return {
    verdict,
    reason: kept.reason ?? '目标为保持某一水平，只比较最新结果与目标',
    inputs,
    asOf: latest.year,
    ...(kept.difference === undefined ? {} : { difference: kept.difference }),
  };
}

/** Nothing to judge without a result inside the plan. */
export function missingResult(inputs: readonly Input[], plan: Plan): Judgement {
  const year = plan.isOver ? `${plan.endYear}年` : `${plan.baseYear}年之后的`;
  return { verdict: 'undisclosed', missing: `${year}结果`, inputs };
}

/** `+1`, `-0.5`: a step of a path, to four figures. */
function formatSigned(step: number): string {
  const rounded = Number(step.toPrecision(4));
  return rounded > 0 ? `+${rounded}` : String(rounded);
}

/**
 * A figure to be reached in the plan's last year. Completion `P = (y − y0) / (yT − y0)` against elapsed
 * time `T = (t − t0) / (tT − t0)`; a reached target needs no baseline, progress towards one does.
 */
export function assessPath(
  target: PlanTarget,
  evidence: Evidence,
  plan: Plan,
  better: Direction,
): Judgement {
  const { observation } = target;
  const goal = observation.value ?? 0;
  const baseline = evidence.results.find(({ year }) => year === plan.baseYear);
  const latest = latestWithin(evidence.results, plan);
  const inputs = toInputs(target, baseline, latest);
  if (latest === undefined) return missingResult(inputs, plan);
  const direction = directionOf(observation, baseline, better);
  if (baseline !== undefined && isKept(observation, baseline, direction)) {
    return assessKeep(target, evidence, plan, direction);
  }
  const outcome = assessCommitment(latest.observation, observation, direction);
  const elapsed = (latest.year - plan.baseYear) / (plan.endYear - plan.baseYear);
  const isEnd = latest.year === plan.endYear;
  const isMet = isReached(outcome.verdict);
  const reason = outcome.reason === undefined ? {} : { reason: outcome.reason };
  const common = {
    inputs,
    asOf: latest.year,
    elapsed,
    ...(outcome.difference === undefined ? {} : { difference: outcome.difference }),
  };
  if (isEnd && !isJudged(outcome.verdict))
    return { ...common, ...reason, verdict: outcome.verdict };
  if (baseline === undefined) {
    if (isEnd) return { ...common, ...reason, verdict: outcome.verdict };
    if (isMet) return { ...common, verdict: 'reached-early' };
    const annually = (goal - latest.value) / (plan.endYear - latest.year);
    return {
      ...common,
      verdict: 'incomplete',
      reason: `缺${plan.baseYear}年基期，无法计算进度；${latest.year}年起须每年${formatSigned(annually)}`,
    };
  }
  const completion = tidy((latest.value - baseline.value) / (goal - baseline.value));
  const secondOpinion = computeSecondOpinion(baseline, latest, goal, plan, isMet);
  const verdict = isMet
    ? isEnd
      ? outcome.verdict
      : 'reached-early'
    : isEnd
      ? outcome.verdict === 'nearly-met'
        ? 'nearly-met'
        : classifyCompletion(completion)
      : classifyProgress({ completion, elapsed });
  return {
    ...common,
    ...(verdict === 'met-about' ? reason : {}),
    verdict,
    completion,
    required: tidy(baseline.value + (goal - baseline.value) * elapsed),
    ...(secondOpinion === undefined ? {} : { secondOpinion }),
  };
}
