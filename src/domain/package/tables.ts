import type * as z from 'zod/mini';
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
import {
  exclusionRow,
  observationRow,
  projectEventRow,
  projectFigureRow,
  sectionRow,
} from './document-rows';

/**
 * The one definition of the data package's tables. The compiler reads CSV rows by it, the Frictionless
 * descriptor is generated from it, and the app checks the compiled file against it at the door.
 */

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
  identities: { scope: 'catalogue', key: 'id', row: identityRow },
  'comparison-notes': { scope: 'catalogue', key: 'id', row: comparisonNoteRow },
  sections: { scope: 'document', key: 'path', row: sectionRow },
  observations: { scope: 'document', row: observationRow },
  'project-events': { scope: 'document', row: projectEventRow },
  'project-figures': { scope: 'document', row: projectFigureRow },
  exclusions: { scope: 'document', row: exclusionRow },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** A row of a table as the schema reads it. */
export type RowOf<T extends TableName> = z.infer<(typeof TABLES)[T]['row']>;
