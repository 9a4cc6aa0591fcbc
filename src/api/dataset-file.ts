import { describeError } from '@/domain/describe-error';
import {
  DATASET_FORMAT,
  DATASET_SCHEMA_VERSION,
  type DatasetFile,
  datasetFileSchema,
} from '@/domain/package/compiled-file';
import { findMisfit } from '@/domain/package/misfit';
import { readSeal } from '@/domain/package/sealed-text';
import { unpackDataset } from '@/domain/packing/packed-dataset';

/** What can be wrong with the data file, by what the reader can do about it. */
export const DATASET_PROBLEMS = [
  'unreachable',
  'missing',
  'truncated',
  'foreign',
  'outdated',
  'damaged',
  'broken',
] as const;
export type DatasetProblem = (typeof DATASET_PROBLEMS)[number];

/** Thrown where the data file cannot be used; `detail` says what was found, for the data keeper. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: DatasetProblem;
  readonly detail: string;
  constructor(problem: DatasetProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the text of a compiled dataset: whole, unchanged, of this version, by the schema, and nothing
 * in it leads nowhere. What passes can be shown.
 * @throws DatasetError naming what is not so
 */
export function parseDatasetFile(text: string): DatasetFile {
  const seal = readSeal(text);
  const json = parseJson(text, seal !== undefined);
  if (!isRecord(json) || json.format !== DATASET_FORMAT) {
    const found = isRecord(json) ? JSON.stringify(json.format) : typeof json;
    throw new DatasetError('foreign', `format: found ${found}, expected "${DATASET_FORMAT}"`);
  }
  if (json.schemaVersion !== DATASET_SCHEMA_VERSION) {
    const found = JSON.stringify(json.schemaVersion);
    throw new DatasetError(
      'outdated',
      `schemaVersion: found ${found}, expected ${DATASET_SCHEMA_VERSION}`,
    );
  }
  if (seal === undefined || seal.carried !== seal.computed) {
    const found = seal === undefined ? 'none' : `"${seal.carried}" on a text of "${seal.computed}"`;
    throw new DatasetError('damaged', `checksum: found ${found}`);
  }
  const { checksum: _checksum, ...file } = json;
  const result = datasetFileSchema.safeParse(unpack(file));
  if (!result.success) {
    const [issue] = result.error.issues;
    const expected = issue && 'expected' in issue ? `expected ${issue.expected}` : issue?.code;
    throw new DatasetError('broken', `${issue?.path.join('.')}: ${expected}`);
  }
  const misfit = findMisfit(result.data);
  if (misfit !== undefined) throw new DatasetError('broken', misfit);
  return result.data;
}

/** A text that ends as it should is no part of one: something in its middle was changed. */
function parseJson(text: string, isWhole: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = /^\s*</.test(text) ? 'foreign' : isWhole ? 'damaged' : 'truncated';
    throw new DatasetError(problem, `${describeError(error)} (${text.length} characters)`);
  }
}

function unpack(json: Record<string, unknown>): Record<string, unknown> {
  try {
    return unpackDataset(json);
  } catch (error) {
    throw new DatasetError('broken', describeError(error));
  }
}
