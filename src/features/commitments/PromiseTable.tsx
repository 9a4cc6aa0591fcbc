import { VerdictMark } from '@/charts/VerdictMark';
import type { ExportSubject } from '@/domain/charts/export-subject';
import { PROMISE_KIND_LABELS, PROMISE_KINDS } from '@/domain/project-timeline/promise';
import type { DueVerdict } from '@/domain/project-timeline/slippage';
import type { PromiseRow } from '@/domain/promises-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';

const LOOKS = {
  kept: { glyph: 'check', tone: 'good' },
  reached: { glyph: 'near', tone: 'fair' },
  late: { glyph: 'down', tone: 'poor' },
  'fell-short': { glyph: 'down', tone: 'fair' },
  cancelled: { glyph: 'cross', tone: 'poor' },
  'not-yet': { glyph: 'ongoing', tone: 'open' },
  unknown: { glyph: 'unknown', tone: 'none' },
} as const satisfies Record<DueVerdict, unknown>;

const COLUMNS: readonly Column<PromiseRow>[] = [
  {
    id: 'name',
    isLong: true,
    header: '项目',
    width: '26fr',
    isFixed: true,
    sortValue: ({ name }) => name,
    cell: ({ projectId, name }) => (
      <AddressLink to={`/projects/${projectId}`} change={keepFilters}>
        {name}
      </AddressLink>
    ),
  },
  termColumn({ id: 'sector', header: '领域', width: '118px' }, ({ sector }) => ({
    key: sector.id,
    label: sector.name,
    order: sector.order,
  })),
  {
    id: 'regions',
    isLong: true,
    header: '地区',
    width: '10fr',
    sortValue: ({ regions }) => regions.join('、'),
    cell: ({ regions }) => regions.join('、'),
  },
  {
    id: 'promise',
    header: '承诺',
    width: '132px',
    sortValue: ({ promise }) => promise.year,
    exported: ({ promise }) => promise,
    cell: ({ promise, name }) => (
      <SourceLink sourceId={promise.sourceId} label={`${name}，承诺${promise.text}，查看出处`}>
        {promise.text}
      </SourceLink>
    ),
  },
  termColumn({ id: 'kind', header: '性质', width: '84px' }, ({ promise: { kind } }) => ({
    key: kind,
    label: PROMISE_KIND_LABELS[kind],
    order: PROMISE_KINDS.indexOf(kind),
  })),
  {
    id: 'document',
    isLong: true,
    header: '承诺出处',
    width: '17fr',
    sortValue: ({ document }) => document,
    group: ({ documentId, document }) => ({ key: documentId, label: document, order: 0 }),
    cell: ({ document }) => document,
  },
  {
    id: 'outcome',
    header: '兑现',
    width: '188px',
    sortValue: ({ outcome }) => outcome.order,
    exported: ({ outcome }) => outcome.label,
    group: ({ outcome }) => ({ key: outcome.verdict, label: outcome.label, order: outcome.order }),
    cell: ({ outcome }) => (
      <VerdictMark {...LOOKS[outcome.verdict]} label={outcome.label} method={outcome.text} />
    ),
  },
  {
    id: 'text',
    isLong: true,
    header: '依据',
    width: '40fr',
    exported: ({ outcome, decidedBy }) =>
      decidedBy === undefined ? outcome.text : { sourceId: decidedBy, text: outcome.text },
    cell: ({ outcome, decidedBy, name }) =>
      decidedBy === undefined ? (
        outcome.text
      ) : (
        <SourceLink sourceId={decidedBy} label={`${name}，${outcome.text}，查看出处`}>
          {outcome.text}
        </SourceLink>
      ),
  },
];

const SUBJECT: ExportSubject = { title: ['目标兑现', '项目承诺'], hasVerdict: true };
const HIDDEN_AT_FIRST: readonly string[] = [];

/** Promises of projects and what became of them. */
export function PromiseTable({
  rows,
  ...table
}: {
  rows: readonly PromiseRow[];
} & TableControls<PromiseRow>) {
  const columns = useHiddenColumns('promises', HIDDEN_AT_FIRST);
  return (
    <DataTable
      label="项目承诺"
      columns={COLUMNS}
      rows={rows}
      rowId={({ id }) => id}
      {...columns}
      subject={SUBJECT}
      toolbar={<output>项目承诺 {rows.length} 条</output>}
      {...table}
    />
  );
}
