import { type DueVerdict, lookOfDue } from '@/domain/project-timeline/slippage';
import { nameDue } from '@/domain/projects-view';
import { type PromiseRow, promiseSubjects } from '@/domain/promises-view';
import { type Dataset, locatorOf, lookUp } from '@/domain/statements/dataset';
import type { Change, ChangeSide, ChangeType, MarkLook } from './change';
import type { Readings } from './readings';
import { placeProject, sideOfEvent, sideOfMark } from './sides';

const TYPE_OF: Record<DueVerdict, ChangeType> = {
  kept: 'kept',
  late: 'late',
  'fell-short': 'fell-short',
  reached: 'reached',
  'not-yet': 'promised',
  unknown: 'unanswered',
  cancelled: 'given-up',
};

function listPromiseRows(dataset: Dataset): readonly PromiseRow[] {
  return promiseSubjects(dataset).map(({ item }) => item);
}

function documentOf(dataset: Dataset, statementId: string): string {
  return locatorOf(lookUp(dataset.statementById, statementId)).documentId;
}

function lookAt({ outcome }: PromiseRow): MarkLook {
  return { ...lookOfDue(outcome.verdict), label: outcome.label };
}

/** The promise as it was given, with what could be said of it then. */
function sideOfPromise(row: PromiseRow): ChangeSide {
  const { promise, document } = row;
  const text = nameDue(promise);
  return { sourceId: promise.sourceId, text, words: text, of: '', document, look: lookAt(row) };
}

/** What became of a promise, by the statement that says it; of one that nobody answers no more than its mark. */
function sideOfOutcome(dataset: Dataset, row: PromiseRow, newest: string | undefined): ChangeSide {
  const decisive = newest ?? row.decidedBy;
  const side = decisive === undefined ? undefined : sideOfEvent(dataset, decisive);
  return side === undefined ? sideOfMark(lookAt(row)) : { ...side, look: lookAt(row) };
}

interface PromiseNews {
  readonly row: PromiseRow;
  /** The same promise as it was judged then; undefined of a new one. */
  readonly was: PromiseRow | undefined;
  /** The last promise of the project that was known then. */
  readonly earlier: PromiseRow | undefined;
}

function toChange({ after, isIssued }: Readings, { row, was, earlier }: PromiseNews): Change[] {
  const { outcome, projectId, promise } = row;
  const common = {
    ...placeProject(after, lookUp(after.projectById, projectId)),
    id: `promise.${row.id}`,
    period: promise.year === undefined ? '' : String(promise.year),
    reason: outcome.text,
  };
  if (was === undefined) {
    return [
      {
        ...common,
        ...{ kind: 'promises', type: 'promised', documentId: row.documentId },
        before: earlier && sideOfPromise(earlier),
        after: sideOfPromise(row),
      },
    ];
  }
  if (was.outcome.label === outcome.label) return [];
  const newest = outcome.eventIds.findLast((id) => isIssued({ documentId: documentOf(after, id) }));
  return [
    {
      ...common,
      kind: outcome.verdict === 'unknown' ? 'aged' : 'promises',
      type: TYPE_OF[outcome.verdict],
      documentId: newest === undefined ? row.documentId : documentOf(after, newest),
      before: sideOfPromise(was),
      after: sideOfOutcome(after, row, newest),
    },
  ];
}

/** What a document promises of a project, however often it says so. */
function promiseKey({ projectId, documentId, promise: { kind, text } }: PromiseRow): string {
  return [projectId, documentId, kind, text].join(' ');
}

/** Promises of works that are new, and those of which more is known than was; one told twice is one. */
export function listPromiseChanges(readings: Readings): Change[] {
  const rowsThen = listPromiseRows(readings.before);
  const byId = new Map(rowsThen.map((row) => [row.id, row]));
  const lastOf = new Map(rowsThen.map((row) => [row.projectId, row]));
  const once = new Map(listPromiseRows(readings.after).map((row) => [promiseKey(row), row]));
  return [...once.values()].flatMap((row) =>
    toChange(readings, { row, was: byId.get(row.id), earlier: lastOf.get(row.projectId) }),
  );
}
