import * as z from 'zod/mini';
import { isPeriod, PERIOD_PATTERN } from '@/domain/time/period';
import {
  COMPARISON_EFFECTS,
  DIRECTIONS,
  EXCLUSION_REASONS,
  MEASURES,
  PROJECT_STATUSES,
  QUALIFIERS,
  REGION_LEVELS,
  STAGES,
} from '@/domain/vocabularies';

/**
 * The one definition of the data package's tables. The compiler reads CSV rows by it, the Frictionless
 * descriptor is generated from it, and the app checks the compiled file against it at the door.
 */

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

function field<T extends z.ZodMiniType>(type: T, meta: FieldMeta): T {
  fieldRegistry.add(type, meta);
  return type;
}

const text = (description: string) =>
  field(z.string().check(z.minLength(1)), { description, expected: 'a text that is not empty' });

/** A text by which readers tell the rows of a table apart. */
const name = (description: string) =>
  field(z.string().check(z.minLength(1)), {
    description,
    expected: 'a text that is not empty',
    unique: 'appearance',
  });

const identifier = (description: string) =>
  field(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), {
    description,
    expected: 'an identifier in kebab case, such as gdp-growth',
  });

const reference = (table: string, description: string) =>
  field(z.string().check(z.minLength(1)), {
    description,
    references: table,
    expected: `an id of the table ${table}`,
  });

const vocabulary = <const T extends readonly [string, ...string[]]>(
  terms: T,
  description: string,
) => field(z.enum(terms), { description, expected: `one of ${terms.join(', ')}` });

const period = (description: string) =>
  field(z.string().check(z.regex(PERIOD_PATTERN), z.refine(isPeriod)), {
    description,
    expected:
      'a period of 1949 to 2100: a year 2025, a span 2021/2025, a quarter 2026-Q1, a month 2026-03, months 2026-01/2026-09 or a week 2026-W12',
  });

const positive = (description: string, expected: string) =>
  field(z.int().check(z.positive()), { description, expected });

const number = (description: string) =>
  field(z.number(), { description, expected: 'a number, such as 14210 or -14.5' });

const list = (description: string, meta: Omit<FieldMeta, 'description'>) =>
  field(
    z.array(z.string().check(z.minLength(1))).check(
      z.minLength(1),
      z.refine((items) => new Set(items).size === items.length),
    ),
    { ...meta, description, expected: `${meta.expected}, each once, separated by |` },
  );

/** Longest text of a `printed` cell, in characters without white space: a figure, never a sentence. */
export const PRINTED_LIMIT = 24;

const printed = (description: string) =>
  field(
    z.string().check(
      z.minLength(1),
      z.refine((cell) => cell.normalize('NFKC').replace(/\s/g, '').length <= PRINTED_LIMIT),
    ),
    { description, expected: `the words of the document, 1 to ${PRINTED_LIMIT} characters` },
  );

const lineNumber = () =>
  positive(
    'Line of the document (from 1) on which the figure or heading starts',
    'a line number of the document, counted from 1',
  );

const occurrence = () =>
  z.optional(
    positive(
      'Which one, if the text stands more than once in the line; 1 if empty',
      'a whole number from 1',
    ),
  );

const qualifier = () => vocabulary(QUALIFIERS, 'How the printed words bound the figure');

const documentRow = z.strictObject({
  id: identifier('Key'),
  title: name('Full title, without 《》'),
  shortTitle: name('Title for narrow places'),
  issuer: text('Issuing authority'),
  number: z.optional(text('Document number, such as 济政发〔2026〕4号')),
  issuedOn: field(z.iso.date().check(z.refine((day) => isPeriod(day.slice(0, 4)))), {
    description: 'Date of issue or delivery',
    expected: 'a date of 1949 to 2100, such as 2026-04-10',
  }),
  regionId: reference('regions', 'The region whose document it is'),
  reviews: period('Period whose results it reports'),
  plans: period('Period for which it sets targets'),
  file: field(z.string().check(z.minLength(1)), {
    description: 'Name of its text file in data/sources/',
    expected: 'a text that is not empty',
    unique: 'value',
  }),
  sha256: field(z.string().check(z.regex(/^[0-9a-f]{64}$/)), {
    description: 'SHA-256 of the text file',
    expected: 'a SHA-256 of 64 hexadecimal digits',
    unique: 'value',
  }),
  omission: z.optional(text('Why it has no sections, observations or project events, if so')),
});

const regionRow = z.strictObject({
  id: identifier('Key'),
  name: name('Name in Chinese'),
  nameEn: name('Name in English'),
  level: vocabulary(REGION_LEVELS, 'Administrative level'),
  parentId: z.optional(reference('regions', 'The region that it is part of')),
});

const sectorRow = z.strictObject({
  id: identifier('Key'),
  name: name('Name in Chinese'),
  nameEn: name('Name in English'),
  order: field(z.int().check(z.positive()), {
    description: 'Place in lists',
    expected: 'a whole number from 1',
    unique: 'value',
  }),
});

const unitRow = z.strictObject({
  id: identifier('Key'),
  symbol: text('As printed after a figure: 亿元, 万人, %'),
  dimension: identifier('Units of one dimension can be converted into each other'),
  factor: field(z.number().check(z.positive()), {
    description: "Multiplies a value into the dimension's base unit",
    expected: 'a number above 0',
  }),
});

const indicatorRow = z.strictObject({
  id: identifier('Key'),
  name: name('Statistical name in Chinese'),
  nameEn: name('Name in English'),
  sectorId: reference('sectors', 'Sector'),
  unitId: reference('units', 'Unit of every value of the indicator'),
  measure: vocabulary(MEASURES, 'What kind of quantity it is'),
  better: vocabulary(DIRECTIONS, 'Which way is better'),
  ofId: z.optional(
    reference(
      'indicators',
      'The indicator that a growth or change is of, the numerator of a share',
    ),
  ),
  definition: z.optional(text('The scope that separates it from its neighbours')),
});

const comparisonNoteRow = z.strictObject({
  id: identifier('Key'),
  indicatorId: reference('indicators', 'The indicator that is compared'),
  regionIds: z.optional(
    list('Only where one of these regions is compared; empty for all', {
      references: 'regions',
      expected: 'ids of the table regions',
    }),
  ),
  effect: vocabulary(COMPARISON_EFFECTS, 'What the note does to a comparison'),
  note: text('What differs between the two figures'),
});

const projectRow = z.strictObject({
  id: identifier('Key'),
  name: name('The fullest printed name'),
  aliases: z.optional(
    list('Every other printed name', { expected: 'names', unique: 'appearance' }),
  ),
  sectorId: reference('sectors', 'Sector'),
  regionIds: list('Regions in which it lies', {
    references: 'regions',
    expected: 'ids of the table regions',
  }),
  partOfId: z.optional(reference('projects', 'The project that it is a phase, section or part of')),
});

const sectionRow = z.strictObject({
  line: lineNumber(),
  path: text('Numbers of chapter, section and part, such as 三/(三)/二'),
  heading: text('Heading'),
});

const observationRow = z.strictObject({
  line: lineNumber(),
  indicatorId: reference('indicators', 'Indicator'),
  regionId: reference('regions', 'The region that the figure is of'),
  period: period('The period that the figure is of'),
  stage: vocabulary(STAGES, 'Result, expected result or target'),
  value: z.optional(number("Figure in the indicator's unit; empty if stated in words only")),
  qualifier: qualifier(),
  wording: z.optional(text('A target or result in words')),
  printed: printed('The figure as printed, with unit and qualifying words'),
  occurrence: occurrence(),
  note: z.optional(text('What speaks against the figure or needs to be known')),
});

const projectEventRow = z.strictObject({
  line: lineNumber(),
  projectId: reference('projects', 'Project'),
  asOf: period('The period that the statement is of'),
  status: vocabulary(PROJECT_STATUSES, 'State that the words say'),
  printed: printed('The words that say it'),
  dueStatus: z.optional(vocabulary(PROJECT_STATUSES, 'State that is promised')),
  dueBy: z.optional(period('The period by which it is promised')),
});

const projectFigureRow = z.strictObject({
  line: lineNumber(),
  projectId: reference('projects', 'Project'),
  asOf: period('The period that the statement is of'),
  attribute: identifier('What is measured: investment, length, capacity'),
  value: number('Figure in the unit of the row'),
  unitId: reference('units', 'Unit'),
  qualifier: qualifier(),
  printed: printed('The figure as printed'),
  occurrence: occurrence(),
});

const exclusionRow = z.strictObject({
  line: lineNumber(),
  token: text('The numeric token'),
  occurrence: occurrence(),
  reason: vocabulary(EXCLUSION_REASONS, 'Why it is no figure'),
  note: z.optional(text('More, if needed')),
});

/** A table of the package: where it lies, its row, its key. */
export interface TableDefinition {
  /** `catalogue` tables exist once, `document` tables once per document. */
  readonly scope: 'catalogue' | 'document';
  readonly row: z.ZodMiniObject;
  readonly key?: string;
}

/** Every table of the data package by its file name. */
export const TABLES = {
  documents: { scope: 'catalogue', key: 'id', row: documentRow },
  regions: { scope: 'catalogue', key: 'id', row: regionRow },
  sectors: { scope: 'catalogue', key: 'id', row: sectorRow },
  units: { scope: 'catalogue', key: 'id', row: unitRow },
  indicators: { scope: 'catalogue', key: 'id', row: indicatorRow },
  projects: { scope: 'catalogue', key: 'id', row: projectRow },
  'comparison-notes': { scope: 'catalogue', key: 'id', row: comparisonNoteRow },
  sections: { scope: 'document', key: 'path', row: sectionRow },
  observations: { scope: 'document', row: observationRow },
  'project-events': { scope: 'document', row: projectEventRow },
  'project-figures': { scope: 'document', row: projectFigureRow },
  exclusions: { scope: 'document', row: exclusionRow },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The format's name and version in the compiled file; raise the version with every breaking change. */
export const DATASET_FORMAT = 'jinan-plan-monitor';
export const DATASET_SCHEMA_VERSION = 3;

const ofDocument = { documentId: reference('documents', 'The document that states it') };
const searchable = {
  /** Pinyin initials of the name and the aliases, made when the package is compiled. */
  initials: z.string(),
};

/** The compiled file that the app loads: the tables as they are, each document row with its document. */
export const datasetFileSchema = z.strictObject({
  format: z.literal(DATASET_FORMAT),
  schemaVersion: z.literal(DATASET_SCHEMA_VERSION),
  /** First 12 digits of the SHA-256 of the compiled tables: the same data have the same version. */
  dataVersion: z.string().check(z.minLength(1)),
  documents: z.array(documentRow),
  regions: z.array(regionRow),
  sectors: z.array(sectorRow),
  units: z.array(unitRow),
  indicators: z.array(z.extend(indicatorRow, searchable)),
  projects: z.array(z.extend(projectRow, searchable)),
  comparisonNotes: z.array(comparisonNoteRow),
  sections: z.array(z.extend(sectionRow, ofDocument)),
  observations: z.array(z.extend(observationRow, ofDocument)),
  projectEvents: z.array(z.extend(projectEventRow, ofDocument)),
  projectFigures: z.array(z.extend(projectFigureRow, ofDocument)),
});

function referenceOf(type: z.core.$ZodType): string | undefined {
  const inner = type instanceof z.ZodMiniOptional ? type.def.innerType : type;
  return fieldRegistry.get(inner as z.ZodMiniType)?.references;
}

/** The fields of the compiled file that hold ids: table → field → the table that they lead to. */
export const DATASET_REFERENCES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(datasetFileSchema.shape).flatMap(([table, schema]) => {
    if (!(schema instanceof z.ZodMiniArray)) return [];
    const row: z.ZodMiniObject = schema.def.element;
    const fields = Object.entries(row.shape).flatMap(([field, type]) => {
      const target = referenceOf(type);
      return target === undefined ? [] : [[field, target] as const];
    });
    return [[table, new Map(fields)] as const];
  }),
);

export type DatasetFile = z.infer<typeof datasetFileSchema>;
export type DocumentRow = z.infer<typeof documentRow>;
export type Region = z.infer<typeof regionRow>;
export type Sector = z.infer<typeof sectorRow>;
export type Unit = z.infer<typeof unitRow>;
export type IndicatorRow = z.infer<typeof indicatorRow>;
export type ComparisonNote = z.infer<typeof comparisonNoteRow>;
export type ProjectRow = z.infer<typeof projectRow>;
export type SectionRow = z.infer<typeof sectionRow>;
export type ObservationRow = z.infer<typeof observationRow>;
export type ProjectEventRow = z.infer<typeof projectEventRow>;
export type ProjectFigureRow = z.infer<typeof projectFigureRow>;
export type ExclusionRow = z.infer<typeof exclusionRow>;
