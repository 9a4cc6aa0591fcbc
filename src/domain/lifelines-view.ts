import { computeDueOutcomes } from '@/domain/project-timeline/due-outcomes';
import { computeLifeline, type Lifeline, type LifeSpan } from '@/domain/project-timeline/lifeline';
import { toYears } from '@/domain/project-timeline/testimony';
import { familyOf } from '@/domain/projects-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { formatPeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS } from '@/domain/vocabularies';

const lifelinesOf = perDataset((_: Dataset) => new Map<string, Lifeline>());

/** When the documents have had their last word, in years. */
function lastWord({ documents }: Dataset): number {
  return Math.max(0, ...documents.map(({ issuedOn }) => toYears(issuedOn)));
}

function drawLife(dataset: Dataset, projectId: string): Lifeline {
  const { documents } = dataset;
  const events = dataset.eventsOf(projectId);
  const family = familyOf(dataset, lookUp(dataset.projectById, projectId));
  const outcomes = computeDueOutcomes(events, documents, family);
  return computeLifeline(events, { documents, outcomes, until: lastWord(dataset) });
}

/** A project's life as a bar, made once. */
export function lifelineOf(dataset: Dataset, projectId: string): Lifeline {
  const lifelines = lifelinesOf(dataset);
  const lifeline = lifelines.get(projectId) ?? drawLife(dataset, projectId);
  lifelines.set(projectId, lifeline);
  return lifeline;
}

/** The years that the bars of all projects are drawn over. */
export interface LifeAxis {
  /** In years: the turn before the first, the turn after the last. */
  readonly start: number;
  readonly end: number;
  /** Years that are written. */
  readonly ticks: readonly number[];
}

/** Fewer than this apart, years that are written would touch. */
const TICK_STEP = 2;

/** One axis for all projects, so that bars stay where they are under every filter. */
export const lifeAxisOf = perDataset((dataset: Dataset): LifeAxis => {
  const lifelines = dataset.projects.map(({ id }) => lifelineOf(dataset, id));
  const moments = [
    lastWord(dataset),
    ...lifelines.flatMap(({ spans, dues }) => [
      ...spans.map((span) => span.start),
      ...dues.map((due) => due.moment),
    ]),
  ];
  const start = Math.floor(Math.min(...moments)) - 1;
  const end = Math.ceil(Math.max(...moments)) + 1;
  const first = Math.ceil(start / TICK_STEP) * TICK_STEP;
  const count = Math.floor((end - 1 - first) / TICK_STEP) + 1;
  return { start, end, ticks: Array.from({ length: count }, (_, at) => first + at * TICK_STEP) };
});

/** `2023年在建` */
export function describeSpan({ status, event }: LifeSpan): string {
  return `${formatPeriod(event.asOf)}${PROJECT_STATUS_LABELS[status]}`;
}

/** `2023年在建 → 2025年投用` */
export function describeLifeline({ spans }: Lifeline): string {
  return spans.map(describeSpan).join(' → ');
}
