import * as z from 'zod/mini';
import { isPeriod } from '@/domain/time/period';
import {
  BINDINGS,
  COMPARISON_EFFECTS,
  DIRECTIONS,
  DOCUMENT_KINDS,
  IDENTITY_KINDS,
  INDICATOR_ROLES,
  MEASURES,
  PLACINGS,
  REGION_LEVELS,
  YES_NO,
} from '@/domain/vocabularies';
import {
  field,
  identifier,
  list,
  name,
  period,
  positive,
  reference,
  text,
  uniqueTerm,
  vocabulary,
} from './fields';

/** The rows of the tables that all documents share. */

export const documentRow = z.strictObject({
  id: identifier('Key'),
  kind: vocabulary(DOCUMENT_KINDS, 'What it is'),
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
  plans: z.optional(period('Period for which it sets targets; may be empty for monitoring')),
  file: z.optional(
    field(z.string().check(z.minLength(1)), {
      description: 'Name of its text file in data/sources/; empty for monitoring only',
      expected: 'a text that is not empty',
      unique: 'value',
    }),
  ),
  sha256: z.optional(
    field(z.string().check(z.regex(/^[0-9a-f]{64}$/)), {
      description: 'SHA-256 of the text file; empty for monitoring only',
      expected: 'a SHA-256 of 64 hexadecimal digits',
      unique: 'value',
    }),
  ),
  omission: z.optional(text('Why it has no sections, observations or project events, if so')),
});

export const regionRow = z.strictObject({
  id: identifier('Key'),
  name: name('Name in Chinese'),
  nameEn: name('Name in English'),
  level: vocabulary(REGION_LEVELS, 'Administrative level'),
  parentId: z.optional(reference('regions', 'The region of which its figures are a part')),
  withinIds: z.optional(
    list(
      'Of a zone the districts that it lies in, one if wholly inside it; of several districts together these',
      {
        references: 'regions',
        expected: 'ids of the table regions',
      },
    ),
  ),
  tile: z.optional(
    field(z.string().check(z.regex(/^[1-9]\d?-[1-9]\d?$/)), {
      description:
        'Of a district its place among the tiles: column from the west, row from the north',
      expected: 'a column and a row from 1, such as 3-2',
      unique: 'value',
    }),
  ),
  note: z.optional(text('What needs to be known of it')),
});

export const sectorRow = z.strictObject({
  id: identifier('Key'),
  name: name('Name in Chinese'),
  nameEn: name('Name in English'),
  order: field(z.int().check(z.positive()), {
    description: 'Place in lists',
    expected: 'a whole number from 1',
    unique: 'value',
  }),
});

export const unitRow = z.strictObject({
  id: identifier('Key'),
  symbol: text('As printed after a figure: 亿元, 万人, %'),
  dimension: identifier('Units of one dimension can be converted into each other'),
  factor: field(z.number().check(z.positive()), {
    description: "Multiplies a value into the dimension's base unit",
    expected: 'a number above 0',
  }),
});

export const indicatorRow = z.strictObject({
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
  binding: z.optional(
    vocabulary(BINDINGS, 'What a document calls its targets: 约束性 or 预期性; empty if none does'),
  ),
  projectId: z.optional(reference('projects', 'The project that it is about')),
  headline: z.optional(
    positive("Its family's place among the headlines of the overview", 'a whole number from 1'),
  ),
  additive: z.optional(
    vocabulary(
      YES_NO,
      'Whether the figures of its parts add up to that of a region; empty: those of flows and stocks do, no others',
    ),
  ),
  role: z.optional(uniqueTerm(INDICATOR_ROLES, 'What computations need it for')),
  definition: z.optional(text('The scope that separates it from its neighbours')),
});

export const identityRow = z.strictObject({
  id: identifier('Key'),
  kind: vocabulary(IDENTITY_KINDS, 'How the result follows from the inputs'),
  resultId: z.optional(
    reference('indicators', 'What follows; empty for a sum of shares that makes 100 %'),
  ),
  inputIds: list('What it follows from; of a quotient the numerator first', {
    references: 'indicators',
    expected: 'ids of the table indicators',
  }),
  note: z.optional(text('On what the identity rests')),
});

export const comparisonNoteRow = z.strictObject({
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

export const projectRow = z.strictObject({
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
  placing: vocabulary(PLACINGS, 'How it is known where it lies'),
  partOfId: z.optional(reference('projects', 'The project that it is a phase, section or part of')),
  note: z.optional(text('Why two names are one works, or are not taken for one')),
});

export type DocumentRow = z.infer<typeof documentRow>;
export type Region = z.infer<typeof regionRow>;
export type Sector = z.infer<typeof sectorRow>;
export type Unit = z.infer<typeof unitRow>;
export type IndicatorRow = z.infer<typeof indicatorRow>;
export type IdentityRow = z.infer<typeof identityRow>;
export type ComparisonNote = z.infer<typeof comparisonNoteRow>;
export type ProjectRow = z.infer<typeof projectRow>;
