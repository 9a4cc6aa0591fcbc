import type { ComparisonNote } from '@/domain/package/catalogue-rows';
import { isAdditive } from '@/domain/statements/additivity';
import { caveatsOf } from '@/domain/statements/caveats';
import type { Dataset, Indicator, Observation, Region } from '@/domain/statements/dataset';
import { isInside } from '@/domain/statements/placement';
import type { ComparisonEffect, Measure } from '@/domain/vocabularies';

/**
 * How two regions' figures are compared:
 * - `share` of the whole that one is part of: what adds up over regions;
 * - `gap` the difference, in percentage points for rates, in places for ranks;
 * - `ratio` of what neither adds up nor is a rate;
 * - `none` with a reason.
 */
export const COMPARISON_KINDS = ['share', 'gap', 'ratio', 'none'] as const;
export type ComparisonKind = (typeof COMPARISON_KINDS)[number];

export const COMPARISON_KIND_LABELS: Record<ComparisonKind, string> = {
  share: '占比',
  gap: '差距',
  ratio: '倍数',
  none: '不可比',
};

/** Measures whose difference says more than their quotient. */
const IS_RATE: Record<Measure, boolean> = {
  growth: true,
  'average-growth': true,
  share: true,
  change: true,
  rank: true,
  flow: false,
  stock: false,
  level: false,
  index: false,
  ratio: false,
};

/** Whether a measure's figures are set against each other by their difference. */
export function isRate(measure: Measure): boolean {
  return IS_RATE[measure];
}

export interface Comparability {
  readonly kind: ComparisonKind;
  /** Why there is no comparison. */
  readonly reason?: string;
  /** What has to stand beside the number. */
  readonly caveats: readonly string[];
}

/** The catalogue's notes on comparing an indicator between two regions. */
export function notesOn(
  dataset: Dataset,
  indicator: Indicator,
  regions: readonly Region[],
): readonly ComparisonNote[] {
  return dataset.comparisonNotes.filter(
    ({ indicatorId, regionIds }) =>
      indicatorId === indicator.id &&
      (regionIds === undefined || regions.some(({ id }) => regionIds.includes(id))),
  );
}

/** Whether the notes allow the latest results of two different years. */
export function allowsOtherYears(notes: readonly ComparisonNote[]): boolean {
  return notes.some(({ effect }) => effect === 'across-years');
}

function textsOf(notes: readonly ComparisonNote[], effects: readonly ComparisonEffect[]): string[] {
  return notes.filter(({ effect }) => effects.includes(effect)).map(({ note }) => note);
}

/** What the two statements themselves have to say: an estimate, a doubt noted in the data. */
function statementCaveats(
  dataset: Dataset,
  regions: readonly Region[],
  statements: readonly Observation[],
): string[] {
  const isMixed = new Set(statements.map(({ stage }) => stage)).size > 1;
  return statements.flatMap((statement, index) => {
    const name = regions[index]?.name ?? '';
    return [
      ...(isMixed && statement.stage === 'estimate' ? [`${name}为预计数`] : []),
      ...caveatsOf(dataset, statement).map(({ note }) => `${name}：${note}`),
    ];
  });
}

/**
 * Whether and how two statements of one indicator can be compared, by the catalogue alone: its measure,
 * the regions' place in each other, and the notes on the indicator. Never by the sound of a name.
 * @param own and other statements of the same indicator and, unless a note allows it, the same period
 */
export function assessComparability(
  dataset: Dataset,
  indicator: Indicator,
  [own, other]: readonly [Observation, Observation],
  regions: readonly [Region, Region],
): Comparability {
  const notes = notesOn(dataset, indicator, regions);
  const ofStatements = statementCaveats(dataset, regions, [own, other]);
  const caveats = [...textsOf(notes, ['caveat', 'across-years']), ...ofStatements];
  const [forbidden] = textsOf(notes, ['not-comparable']);
  if (forbidden !== undefined) return { kind: 'none', reason: forbidden, caveats: ofStatements };
  if (own.value === undefined || other.value === undefined) {
    return { kind: 'none', reason: '文字表述，仅列示', caveats };
  }
  if (isRate(indicator.measure)) return { kind: 'gap', caveats };
  if (isAdditive(indicator) && isInside(dataset, regions[0].id, regions[1].id)) {
    return other.value > 0
      ? { kind: 'share', caveats }
      : { kind: 'none', reason: '全体为零，无从计算占比', caveats };
  }
  return other.value > 0
    ? { kind: 'ratio', caveats }
    : { kind: 'none', reason: '对照值不大于零，无从计算倍数', caveats };
}
