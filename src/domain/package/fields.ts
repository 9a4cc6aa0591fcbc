import * as z from 'zod/mini';
import { isPeriod, PERIOD_PATTERN } from '@/domain/time/period';
import { QUALIFIERS } from '@/domain/vocabularies';

/** The kinds of fields that the tables of the data package are made of. */

/** What a field says of itself beside its type. */
interface FieldMeta {
  /** Its entry in the descriptor and the data dictionary. */
  readonly description: string;
  /** What a valid cell looks like, for error messages. */
  readonly expected: string;
  /** The table whose key the field holds. */
  readonly references?: string;
  /** No two rows of the table hold the same: to the letter, or to the eye of a reader. */
  readonly unique?: 'value' | 'appearance';
  [key: string]: unknown;
}

/** The fields' registry, which `z.toJSONSchema` reads for the compiler and the descriptor. */
export const fieldRegistry = z.registry<FieldMeta>();

export function field<T extends z.ZodMiniType>(type: T, meta: FieldMeta): T {
  fieldRegistry.add(type, meta);
  return type;
}

export const text = (description: string) =>
  field(z.string().check(z.minLength(1)), { description, expected: 'a text that is not empty' });

/** A text by which readers tell the rows of a table apart. */
export const name = (description: string) =>
  field(z.string().check(z.minLength(1)), {
    description,
    expected: 'a text that is not empty',
    unique: 'appearance',
  });

export const identifier = (description: string) =>
  field(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), {
    description,
    expected: 'an identifier in kebab case, such as gdp-growth',
  });

export const reference = (table: string, description: string) =>
  field(z.string().check(z.minLength(1)), {
    description,
    references: table,
    expected: `an id of the table ${table}`,
  });

/** A term that at most one row of the table has. */
export const uniqueTerm = <const T extends readonly [string, ...string[]]>(
  terms: T,
  description: string,
) =>
  field(z.enum(terms), {
    description,
    unique: 'value',
    expected: `one of ${terms.join(', ')}`,
  });

export const vocabulary = <const T extends readonly [string, ...string[]]>(
  terms: T,
  description: string,
) => field(z.enum(terms), { description, expected: `one of ${terms.join(', ')}` });

export const period = (description: string) =>
  field(z.string().check(z.regex(PERIOD_PATTERN), z.refine(isPeriod)), {
    description,
    expected:
      'a period of 1949 to 2100: a year 2025, a span 2021/2025, a quarter 2026-Q1, a month 2026-03, months 2026-01/2026-09 or a week 2026-W12',
  });

export const positive = (description: string, expected: string) =>
  field(z.int().check(z.positive()), { description, expected });

export const number = (description: string) =>
  field(z.number(), { description, expected: 'a number, such as 14210 or -14.5' });

export const list = (description: string, meta: Omit<FieldMeta, 'description'>) =>
  field(
    z.array(z.string().check(z.minLength(1))).check(
      z.minLength(1),
      z.refine((items) => new Set(items).size === items.length),
    ),
    { ...meta, description, expected: `${meta.expected}, each once, separated by |` },
  );

/** Longest text of a `printed` cell, in characters without white space: a figure, never a sentence. */
export const PRINTED_LIMIT = 24;

export const printed = (description: string) =>
  field(
    z.string().check(
      z.minLength(1),
      z.refine((cell) => cell.normalize('NFKC').replace(/\s/g, '').length <= PRINTED_LIMIT),
    ),
    { description, expected: `the words of the document, 1 to ${PRINTED_LIMIT} characters` },
  );

export const lineNumber = () =>
  positive(
    'Line of the document (from 1) on which the figure or heading starts',
    'a line number of the document, counted from 1',
  );

export const occurrence = () =>
  z.optional(
    positive(
      'Which one, if the text stands more than once in the line; 1 if empty',
      'a whole number from 1',
    ),
  );

export const qualifier = () => vocabulary(QUALIFIERS, 'How the printed words bound the figure');
