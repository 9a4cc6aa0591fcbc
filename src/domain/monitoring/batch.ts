import * as z from 'zod/mini';
import { documentRow } from '@/domain/package/catalogue-rows';
import { observationRow, projectEventRow, projectFigureRow } from '@/domain/package/document-rows';
import { computeChecksum } from '@/domain/package/sealed-text';
import type { Dataset } from '@/domain/statements/dataset';
import type { DatasetLayer } from '@/domain/statements/layers';
import { toSheetLine } from '@/domain/statements/sheet-place';
import { comparePeriods, daysOf, isOfYears, parsePeriod } from '@/domain/time/period';

/** The format's name and version in a batch's file; raise the version with every breaking change. */
const BATCH_FORMAT = 'jinan-plan-monitor-batch';
const BATCH_VERSION = 1;

const text = z.string().check(z.minLength(1));

/**
 * What an analyst took in at once: the figures and news of one reporting unit and day, as rows of the data
 * package's own tables. `line` holds sheet and row: {@link toSheetLine}.
 */
const batchSchema = z.strictObject({
  format: z.literal(BATCH_FORMAT),
  version: z.literal(BATCH_VERSION),
  /** Of the document that the batch is: `batch-2026-11-20-1f3c9a02`. */
  id: z.string().check(z.regex(/^batch-[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  /** The reporting unit. */
  issuer: text,
  issuedOn: documentRow.shape.issuedOn,
  regionId: text,
  note: z.optional(text),
  /** The version of the bundled data that it was checked against. */
  dataVersion: text,
  /** Names of the sheets, in their order. */
  sheets: z.array(text).check(z.minLength(1)),
  observations: z.array(observationRow),
  projectEvents: z.array(projectEventRow),
  projectFigures: z.array(projectFigureRow),
});

export type Batch = z.infer<typeof batchSchema>;

/** What is said of a batch beside its rows. */
export type BatchHead = Pick<Batch, 'name' | 'issuer' | 'issuedOn' | 'regionId' | 'note'>;

/** What stands in the sheets of a batch. */
export type BatchRows = Pick<Batch, 'sheets' | 'observations' | 'projectEvents' | 'projectFigures'>;

/** A batch, with an id that follows from what it holds: the same rows of the same day are the same batch. */
export function createBatch(head: BatchHead, rows: BatchRows, dataVersion: string): Batch {
  const { name, issuer, issuedOn, regionId, note } = head;
  const { sheets, observations, projectEvents, projectFigures } = rows;
  const said = { issuer, issuedOn, regionId, ...(note !== undefined && { note }) };
  const content = { ...said, sheets, observations, projectEvents, projectFigures };
  const id = `batch-${issuedOn}-${computeChecksum(JSON.stringify(content)).slice(0, 8)}`;
  return { format: BATCH_FORMAT, version: BATCH_VERSION, id, name, dataVersion, ...content };
}

/**
 * Reads what should be a batch.
 * @throws TypeError that names the first place that is not as it should be
 */
export function parseBatch(json: unknown): Batch {
  const result = batchSchema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${issue?.path.join('.') || 'batch'}: ${issue?.code}`);
}

function monthBefore(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
}

/** The last part of a year that the rows speak of and that was over; the month before where none was. */
function reviewedBy({ issuedOn, observations, projectEvents, projectFigures }: Batch): string {
  const periods = [
    ...observations.filter(({ stage }) => stage !== 'target').map(({ period }) => period),
    ...[...projectEvents, ...projectFigures].map(({ asOf }) => asOf),
  ];
  const seen = periods.filter(
    (period) => !isOfYears(parsePeriod(period)) && daysOf(period).last <= issuedOn,
  );
  return seen.sort(comparePeriods).at(-1) ?? monthBefore(issuedOn);
}

/** The batch as one more layer of the data: a document of the kind monitoring, its sheets as its sections. */
export function toLayer(batch: Batch): DatasetLayer {
  const { id, name, issuer, issuedOn, regionId, sheets } = batch;
  const ofBatch = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ documentId: id, ...row }));
  return {
    dataVersion: id,
    documents: [
      {
        ...{ id, kind: 'monitoring', title: name, shortTitle: name, issuer, issuedOn, regionId },
        reviews: reviewedBy(batch),
      },
    ],
    sections: ofBatch(
      sheets.map((name, sheet) => ({
        ...{ line: toSheetLine(sheet, 1), path: `工作表${sheet + 1}`, heading: `工作表“${name}”` },
      })),
    ),
    observations: ofBatch(batch.observations),
    projectEvents: ofBatch(batch.projectEvents),
    projectFigures: ofBatch(batch.projectFigures),
  };
}

/** The ids that a batch refers to. */
export type Known = Pick<Dataset, 'regionById' | 'indicatorById' | 'projectById' | 'unitById'>;

/** What of a batch a dataset has no place for: ids that are gone since the batch was made. */
export function listLost(batch: Batch, dataset: Known): string[] {
  const { observations, projectEvents, projectFigures } = batch;
  const lost = new Set<string>();
  const need = (map: ReadonlyMap<string, unknown>, word: string, id: string): void => {
    if (!map.has(id)) lost.add(`${word} ${id}`);
  };
  need(dataset.regionById, '地区', batch.regionId);
  for (const { indicatorId, regionId } of observations) {
    need(dataset.indicatorById, '指标', indicatorId);
    need(dataset.regionById, '地区', regionId);
  }
  for (const { projectId } of [...projectEvents, ...projectFigures]) {
    need(dataset.projectById, '项目', projectId);
  }
  for (const { unitId } of projectFigures) need(dataset.unitById, '单位', unitId);
  return [...lost];
}

/** The batch without the rows that a dataset has no place for; undefined if it has none for the batch itself. */
export function fitBatch(batch: Batch, dataset: Known): Batch | undefined {
  const { regionById, indicatorById, projectById, unitById } = dataset;
  if (!regionById.has(batch.regionId)) return undefined;
  return {
    ...batch,
    observations: batch.observations.filter(
      (row) => indicatorById.has(row.indicatorId) && regionById.has(row.regionId),
    ),
    projectEvents: batch.projectEvents.filter((row) => projectById.has(row.projectId)),
    projectFigures: batch.projectFigures.filter(
      (row) => projectById.has(row.projectId) && unitById.has(row.unitId),
    ),
  };
}
