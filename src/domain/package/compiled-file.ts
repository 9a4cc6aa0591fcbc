import * as z from 'zod/mini';
import {
  comparisonNoteRow,
  documentRow,
  identityRow,
  indicatorRow,
  projectRow,
  regionRow,
  sectorRow,
  unitRow,
} from './catalogue-rows';
import { observationRow, projectEventRow, projectFigureRow, sectionRow } from './document-rows';
import { fieldRegistry, reference } from './fields';

/** The format's name and version in the compiled file; raise the version with every breaking change. */
export const DATASET_FORMAT = 'jinan-plan-monitor';
export const DATASET_SCHEMA_VERSION = 7;

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
  identities: z.array(identityRow),
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
