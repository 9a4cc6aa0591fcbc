import * as z from 'zod/mini';
import {
  EXCLUSION_REASONS,
  HEDGES,
  PROJECT_STATUSES,
  STAGES,
  TARGET_RULES,
  YES_NO,
} from '@/domain/vocabularies';
import {
  identifier,
  lineNumber,
  number,
  occurrence,
  period,
  printed,
  qualifier,
  reference,
  text,
  vocabulary,
} from './fields';

/** The rows of the tables that every document has of its own. */

export const sectionRow = z.strictObject({
  line: lineNumber(),
  path: text('Numbers of chapter, section and part, such as 三/(三)/二'),
  heading: text('Heading'),
});

export const observationRow = z.strictObject({
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
  baseValue: z.optional(
    number(
      "Of a figure of a running year: last year's of the same months as its source restates it",
    ),
  ),
  revised: z.optional(
    vocabulary(
      YES_NO,
      'Of a figure of a running year: yes where its source says that it was revised',
    ),
  ),
  rule: z.optional(
    vocabulary(
      TARGET_RULES,
      'Of a target: how its words want it judged, where measure and period do not say so; of a result in words: kept if it says that what was aimed at is so',
    ),
  ),
  note: z.optional(text('What speaks against the figure or needs to be known')),
});

export const projectEventRow = z.strictObject({
  line: lineNumber(),
  projectId: reference('projects', 'Project'),
  asOf: period('The period that the statement is of'),
  status: vocabulary(PROJECT_STATUSES, 'State that the words say'),
  printed: printed('The words that say it'),
  dueStatus: z.optional(vocabulary(PROJECT_STATUSES, 'State that is promised')),
  dueBy: z.optional(period('The period by which it is promised')),
  hedge: z.optional(vocabulary(HEDGES, 'Word by which the promise is less than firm')),
});

export const projectFigureRow = z.strictObject({
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

export const exclusionRow = z.strictObject({
  line: lineNumber(),
  token: text('The numeric token'),
  occurrence: occurrence(),
  reason: vocabulary(EXCLUSION_REASONS, 'Why it is no figure'),
  note: z.optional(text('More, if needed')),
});

export type SectionRow = z.infer<typeof sectionRow>;
export type ObservationRow = z.infer<typeof observationRow>;
export type ProjectEventRow = z.infer<typeof projectEventRow>;
export type ProjectFigureRow = z.infer<typeof projectFigureRow>;
export type ExclusionRow = z.infer<typeof exclusionRow>;
