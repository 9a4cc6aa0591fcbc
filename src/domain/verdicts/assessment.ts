import type { Derived } from '@/domain/derivations/derived';
import type { Unit } from '@/domain/package/catalogue-rows';
import { listSameStatements } from '@/domain/statements/caveats';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import type { SeriesPoint } from '@/domain/statements/series';
import { formatPeriod } from '@/domain/time/period';
import type { Verdict } from '@/domain/verdicts/verdict';
import type { WordsAgreement } from '@/domain/verdicts/words-agreement';

/** What a figure is to a verdict. */
export type InputRole = 'baseline' | 'result' | 'target' | 'upper' | 'year';

export const INPUT_ROLE_LABELS: Record<InputRole, string> = {
  baseline: '基期',
  result: '结果',
  target: '目标',
  upper: '目标上限',
  year: '分年结果',
};

export interface Input {
  readonly role: InputRole;
  readonly observation: Observation;
}

/** The same question by compound growth, the method of Open SDG and Statistics Canada. */
export interface SecondOpinion {
  /** Growth a year so far and the growth a year that the target needs from the baseline, as shares. */
  readonly actual: number;
  readonly required: number;
  /** Their ratio, or undefined where no growth is required. */
  readonly ratio: number;
  readonly verdict: Verdict;
}

/** A verdict with its arithmetic as data: what a view prints and what a reader can check. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Why it cannot be given, or what it rests on besides numbers, for readers. */
  readonly reason?: string;
  /** The figure that would settle it: `2025年结果`. */
  readonly missing?: string;
  readonly inputs: readonly Input[];
  /** The year of the result. */
  readonly asOf?: number;
  /** Share of the way from baseline to target that is done. */
  readonly completion?: number;
  /** Share of the plan's time that has passed. */
  readonly elapsed?: number;
  /** What the required path asks for in the year of the result, in the indicator's unit. */
  readonly required?: number;
  /** Result minus target, in the indicator's unit. */
  readonly difference?: number;
  readonly secondOpinion?: SecondOpinion;
  /** The result that it rests on where none is printed. */
  readonly derivation?: Derived | undefined;
  /** Of a target in words that is not judged: what goes with it. */
  readonly agreement?: WordsAgreement | undefined;
  /** What needs to be known of the inputs, for readers. */
  readonly caveats: readonly string[];
}

/** `缺2025年结果（亿元）`: the figure that would settle a verdict. */
export function describeMissing(figure: string, { symbol }: Unit): string {
  return `缺${figure}（${symbol}）`;
}

/** Says in the reason which figure is missing. */
export function nameMissing(assessment: Assessment, unit: Unit): Assessment {
  const { missing, reason } = assessment;
  if (missing === undefined) return assessment;
  const named = describeMissing(missing, unit);
  return { ...assessment, reason: [named, reason].filter(Boolean).join('，') };
}

/** What is known of an indicator in a region when its target is judged. */
export interface Evidence {
  /** Results, or estimates where no result is known, one a year, in order. */
  readonly results: readonly SeriesPoint[];
  /** Every result and estimate of years and of spans: what a running year adds up to is none yet. */
  readonly statements: readonly Observation[];
}

/** Removes what binary fractions add. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

const SOFT_BOUNDS: Readonly<Record<Observation['qualifier'], string>> = {
  eq: '',
  approx: '约数',
  gte: '下限',
  gt: '下限',
  lte: '上限',
  lt: '上限',
};

/** Another statement of the same figure may carry the doubt: the notes of all that say it. */
function notesOf(input: Observation, observations: readonly Observation[]): string[] {
  const notes = listSameStatements(input, observations).flatMap(({ note }) => note ?? []);
  return [...new Set(input.note === undefined ? notes : [input.note, ...notes])];
}

/**
 * What the inputs' own words take away from the arithmetic: bounds, estimates, doubts noted in the data.
 * @param observations of the indicator and region
 */
export function listCaveats(
  inputs: readonly Input[],
  observations: readonly Observation[],
): string[] {
  return inputs.flatMap(({ role, observation }) => {
    const { qualifier, stage, period } = observation;
    const name = role === 'year' ? `${formatPeriod(period)}结果` : INPUT_ROLE_LABELS[role];
    const isTarget = role === 'target' || role === 'upper';
    const isBound = !isTarget && qualifier !== 'eq' && observation.value !== undefined;
    return [
      ...(isBound ? [`${name}为${SOFT_BOUNDS[qualifier]}，按所印数值计算`] : []),
      ...(stage === 'estimate' ? [`${name}为预计数`] : []),
      ...notesOf(observation, observations).map((note) => `${name}：${note}`),
    ];
  });
}

/** What has to be known of the figures that a derived result follows from. */
export function listDerivedCaveats(dataset: Dataset, derived: Derived | undefined): string[] {
  return (derived?.inputs ?? []).flatMap((observation) => {
    const { indicatorId, period, stage } = observation;
    const name = `${formatPeriod(period)}${lookUp(dataset.indicatorById, indicatorId).name}`;
    const notes = notesOf(observation, dataset.observationsOf(indicatorId));
    return [
      ...(stage === 'estimate' ? [`${name}为预计数`] : []),
      ...notes.map((note) => `${name}：${note}`),
    ];
  });
}
