import { describeError } from '@/domain/describe-error';
import { unpackTable } from '@/domain/packed-tables';
import {
  DATASET_FORMAT,
  DATASET_SCHEMA_VERSION,
  type DatasetFile,
  datasetFileSchema,
} from '@/domain/schema';

/** What can be wrong with the data file, by what the reader can do about it. */
export const DATASET_PROBLEMS = [
  'unreachable',
  'missing',
  'truncated',
  'foreign',
  'outdated',
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
 * Reads the text of a compiled dataset.
 * @throws DatasetError naming the first field that is not as the schema wants it
 */
export function parseDatasetFile(text: string): DatasetFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const isPage = /^\s*</.test(text);
    throw new DatasetError(
      isPage ? 'foreign' : 'truncated',
      `${describeError(error)} (${text.length} characters)`,
    );
  }
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
  const result = datasetFileSchema.safeParse(unpack(json));
  if (!result.success) {
    const [issue] = result.error.issues;
    const expected = issue && 'expected' in issue ? `expected ${issue.expected}` : issue?.code;
    throw new DatasetError('broken', `${issue?.path.join('.')}: ${expected}`);
  }
  return result.data;
}

function unpack(json: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      try {
        return [name, unpackTable(value)];
      } catch (error) {
        throw new DatasetError('broken', `${name}: ${describeError(error)}`);
      }
    }),
  );
}
