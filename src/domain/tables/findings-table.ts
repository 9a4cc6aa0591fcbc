import type { TableExport } from '@/domain/charts/export-subject';
import { FINDING_CHECK_LABELS, type Finding } from '@/domain/findings/finding';
import { FINDING_VERDICT_LABELS, type FindingVerdict } from '@/domain/findings/finding-verdict';
import { computeFindingsView, type ProjectFinding } from '@/domain/findings-view';
import { REGRESSION_KIND_LABELS } from '@/domain/project-timeline/regressions';
import type { Dataset } from '@/domain/statements/dataset';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import type { TableColumn } from './table-column';

/** A file has a row for each figure that a finding compares: a spreadsheet can filter and sort them. */
export function countInputs({ inputs }: Finding): number {
  return inputs.length;
}

export const FINDING_COLUMNS = [
  { id: 'check', header: '核验', value: ({ check }) => FINDING_CHECK_LABELS[check] },
  { id: 'subject', header: '对象', value: ({ subject }) => subject, isFixed: true },
  { id: 'role', header: '角色', value: ({ inputs }, line) => inputs[line]?.role, only: 'file' },
  {
    id: 'inputs',
    header: '所用数据',
    value: ({ inputs }, line) => {
      const input = inputs[line];
      return input && { sourceId: input.observationId, text: input.text };
    },
  },
  { id: 'arithmetic', header: '算式与结论', value: ({ arithmetic }) => arithmetic },
  { id: 'reason', header: '原因', value: ({ reason }) => reason, only: 'file' },
] as const satisfies readonly TableColumn<Finding>[];

export const REGRESSIONS_TITLE = '项目状态前后不一';

export const REGRESSION_COLUMNS = [
  { id: 'kind', header: '类别', value: ({ kind }) => REGRESSION_KIND_LABELS[kind] },
  { id: 'project', header: '项目', value: ({ projectName }) => projectName, isFixed: true },
  { id: 'accounts', header: '前后说法', value: ({ text }) => text, only: 'screen' },
  { id: 'text', header: '说明', value: ({ text }) => text, only: 'file' },
  {
    id: 'earlier',
    header: '先前',
    value: ({ earlier }) => ({ sourceId: earlier.id, text: earlier.printed }),
    only: 'file',
  },
  {
    id: 'later',
    header: '后来',
    value: ({ later }) => ({ sourceId: later.id, text: later.printed }),
    only: 'file',
  },
] as const satisfies readonly TableColumn<ProjectFinding>[];

const TITLE = '核验发现';

/** Figures set against each other that came out with one verdict. */
export interface FindingsSpec extends TableOptions {
  readonly table: 'findings';
  readonly verdict: FindingVerdict;
}

export function computeFindingsTable(dataset: Dataset, spec: FindingsSpec): TableExport {
  const { findings: rows } = computeFindingsView(dataset, filtersOf(spec), spec.verdict);
  return toTableExport(spec, {
    subject: { title: [TITLE, FINDING_VERDICT_LABELS[spec.verdict]], hasVerdict: true },
    columns: FINDING_COLUMNS,
    rows,
    linesOf: countInputs,
  });
}

/** Projects whose later statement falls behind an earlier one. */
export interface RegressionsSpec extends TableOptions {
  readonly table: 'regressions';
}

export function computeRegressionsTable(dataset: Dataset, spec: RegressionsSpec): TableExport {
  const { projects: rows } = computeFindingsView(dataset, filtersOf(spec), 'does-not-fit');
  return toTableExport(spec, {
    subject: { title: [TITLE, REGRESSIONS_TITLE], hasVerdict: true },
    columns: REGRESSION_COLUMNS,
    rows,
  });
}
