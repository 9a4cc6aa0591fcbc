import type { TableExport } from '@/domain/charts/export-subject';
import type { Dataset } from '@/domain/statements/dataset';
import { type ArithmeticSpec, computeArithmeticTable } from './arithmetic-table';
import { type BehindSpec, computeBehindTable } from './behind-table';
import { type ChangesSpec, computeChangesTable } from './changes-table';
import { computeTotalsTable, type TotalsSpec } from './commitment-totals-table';
import { type CommitmentsSpec, computeCommitmentsTable } from './commitments-table';
import {
  type AimsSpec,
  computeAimsTable,
  computeOneSidedTable,
  computePairTable,
  computeProjectCountsTable,
  type OneSidedSpec,
  type PairSpec,
  type ProjectCountsSpec,
} from './comparison-tables';

import { type CoverageSpec, computeCoverageTable } from './coverage-table';
import { computeDocumentsTable, type DocumentsSpec } from './documents-table';
import {
  computeFindingsTable,
  computeRegressionsTable,
  type FindingsSpec,
  type RegressionsSpec,
} from './findings-table';
import { computeHeadlinesTable, type HeadlinesSpec } from './headlines-table';
import { computeIndicatorsTable, type IndicatorsSpec } from './indicators-table';
import { computeLifelinesTable, type LifelinesSpec } from './lifelines-table';
import { computeMissingFiguresTable, type MissingFiguresSpec } from './missing-figures-table';
import { computeObservationsTable, type ObservationsSpec } from './observations-table';
import { computePairsTable, type PairsSpec } from './pairs-table';
import { computeProjectTable, type ProjectSpec } from './project-tables';
import { computeProjectsTable, type ProjectsSpec } from './projects-table';
import { computePromisesTable, type PromisesSpec } from './promises-table';
import { computeRegionsTable, type RegionsSpec } from './regions-table';
import { computeRevisionsTable, type RevisionsSpec } from './revisions-table';
import { computeStatusesTable, type StatusesSpec } from './statuses-table';
import { computeTargetsTable, type TargetsSpec } from './targets-table';
import { computeTrajectoriesTable, type TrajectoriesSpec } from './trajectories-table';

/** A table that can leave its view, as plain data: what it is of, under which filters, in which order. */
export type TableSpec =
  | AimsSpec
  | ArithmeticSpec
  | BehindSpec
  | ChangesSpec
  | CommitmentsSpec
  | CoverageSpec
  | DocumentsSpec
  | FindingsSpec
  | HeadlinesSpec
  | IndicatorsSpec
  | LifelinesSpec
  | MissingFiguresSpec
  | ObservationsSpec
  | OneSidedSpec
  | PairSpec
  | PairsSpec
  | ProjectCountsSpec
  | ProjectSpec
  | ProjectsSpec
  | PromisesSpec
  | RegionsSpec
  | RegressionsSpec
  | RevisionsSpec
  | StatusesSpec
  | TargetsSpec
  | TotalsSpec
  | TrajectoriesSpec;

type Kind = TableSpec['table'];
type Compute<Spec> = (dataset: Dataset, spec: Spec) => TableExport;

const COMPUTE: { readonly [K in Kind]: Compute<Extract<TableSpec, { readonly table: K }>> } = {
  aims: computeAimsTable,
  arithmetic: computeArithmeticTable,
  behind: computeBehindTable,
  changes: computeChangesTable,
  'commitment-totals': computeTotalsTable,
  commitments: computeCommitmentsTable,
  coverage: computeCoverageTable,
  documents: computeDocumentsTable,
  findings: computeFindingsTable,
  headlines: computeHeadlinesTable,
  indicators: computeIndicatorsTable,
  lifelines: computeLifelinesTable,
  'missing-figures': computeMissingFiguresTable,
  observations: computeObservationsTable,
  'one-sided': computeOneSidedTable,
  pair: computePairTable,
  pairs: computePairsTable,
  'project-counts': computeProjectCountsTable,
  project: computeProjectTable,
  projects: computeProjectsTable,
  promises: computePromisesTable,
  regions: computeRegionsTable,
  regressions: computeRegressionsTable,
  revisions: computeRevisionsTable,
  statuses: computeStatusesTable,
  targets: computeTargetsTable,
  trajectories: computeTrajectoriesTable,
};

/**
 * A table from its spec alone, without the view that showed it first.
 * @throws Error if the dataset does not have what the spec is of
 */
export function computeTable(dataset: Dataset, spec: TableSpec): TableExport {
  const compute = COMPUTE[spec.table] as Compute<TableSpec>;
  return compute(dataset, spec);
}
