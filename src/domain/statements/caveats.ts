import { type Dataset, lookUp, type Observation } from './dataset';

/** What has to be known of a figure, with whose note it is. */
export interface Caveat {
  /** A target's note says nothing against the result, nor the other way round. */
  readonly of: 'target' | 'result';
  readonly documentId: string;
  readonly note: string;
}

const OF_LABELS: Record<Caveat['of'], string> = { target: '目标', result: '结果' };

/**
 * The statements among others that say the same: of the same region, period and stage; a target of another
 * document is another target. A doubt may be noted at any of them and holds for all.
 * @param statements of the same indicator
 */
export function listSameStatements(
  { regionId, period, stage, documentId }: Observation,
  statements: readonly Observation[],
): Observation[] {
  return statements.filter(
    (other) =>
      other.regionId === regionId &&
      other.period === period &&
      other.stage === stage &&
      (stage !== 'target' || other.documentId === documentId),
  );
}

/** The notes of every statement of the same quantity, each once. */
export function caveatsOf(dataset: Dataset, observation: Observation): Caveat[] {
  const same = listSameStatements(observation, dataset.observationsOf(observation.indicatorId));
  const caveats = same.flatMap(({ stage, documentId, note }): Caveat[] =>
    note === undefined ? [] : [{ of: stage === 'target' ? 'target' : 'result', documentId, note }],
  );
  return caveats.filter(
    ({ note, documentId }, index) =>
      caveats.findIndex((other) => other.note === note && other.documentId === documentId) ===
      index,
  );
}

/** `结果（2026年计划）：所载经费405.2亿元除以当年总量仅2.85%` */
export function formatCaveat(dataset: Dataset, { of, documentId, note }: Caveat): string {
  return `${OF_LABELS[of]}（${lookUp(dataset.documentById, documentId).shortTitle}）：${note}`;
}

/** Everything that has to be known of a figure, as a sentence; undefined if there is nothing. */
export function describeCaveats(dataset: Dataset, observation: Observation): string | undefined {
  const texts = caveatsOf(dataset, observation).map((caveat) => formatCaveat(dataset, caveat));
  return texts.length === 0 ? undefined : texts.join('；');
}
