import { IconAlertTriangle } from '@tabler/icons-react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import type { PairCell, PairRow } from '@/domain/comparison/pair-row';
import type { ComparisonView } from '@/domain/comparison-view';
import { AddressLink } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import classes from './Comparison.module.css';

function Figure({ cell, name }: { cell: PairCell; name: string }) {
  const words = cell.stage === 'estimate' ? `预计 ${cell.text}` : cell.text;
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={[name, cell.regionName, cell.period, words, '查看出处'].join('，')}
      note={cell.note}
    >
      <span title={`印作“${cell.printed}”`}>{words}</span>
    </SourceLink>
  );
}

function figureColumn(id: 'own' | 'other', header: string): Column<PairRow> {
  return {
    id,
    header,
    width: '11fr',
    align: 'end',
    isLong: true,
    sortValue: (row) => row[id].value,
    exported: (row) => row[id],
    cell: (row) => <Figure cell={row[id]} name={row.name} />,
  };
}

function toColumns(view: ComparisonView): Column<PairRow>[] {
  return [
    {
      id: 'name',
      isLong: true,
      header: '指标',
      width: '22fr',
      isFixed: true,
      sortValue: ({ name }) => name,
      cell: ({ indicatorId, name }) => (
        <AddressLink
          to={`/comparison/${indicatorId}`}
          change={({ source: _source, ...rest }) => rest}
        >
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
      id: 'period',
      isLong: true,
      header: '期间',
      width: '11fr',
      sortValue: ({ period }) => period,
      cell: ({ period }) => period,
    },
    {
      id: 'stage',
      header: '性质',
      width: '56px',
      sortValue: ({ stageLabel }) => stageLabel,
      group: ({ stage, stageLabel }) => ({ key: stage, label: stageLabel, order: 0 }),
      cell: ({ stageLabel }) => stageLabel,
    },
    figureColumn('own', view.own.name),
    figureColumn('other', view.other.name),
    {
      id: 'unit',
      header: '单位',
      width: '72px',
      exported: ({ unit }) => unit,
      cell: ({ unit }) => unit,
    },
    {
      id: 'kind',
      header: '比法',
      width: '64px',
      sortValue: ({ kindLabel }) => kindLabel,
      group: ({ kind, kindLabel }) => ({ key: kind, label: kindLabel, order: 0 }),
      cell: ({ kindLabel }) => kindLabel,
    },
    {
      id: 'value',
      isLong: true,
      header: '占比／差距',
      width: '13fr',
      align: 'end',
      sortValue: ({ value }) => value,
      exported: ({ text }) => text,
      cell: ({ kind, text }) => (
        <span className={kind === 'none' ? classes.none : classes.result}>{text}</span>
      ),
    },
    {
      id: 'perHead',
      header: '人均之比',
      width: '84px',
      align: 'end',
      exported: ({ perHead }) => perHead,
      cell: ({ perHead }) => perHead ?? '—',
    },
    {
      id: 'caveat',
      isLong: true,
      header: '提示',
      width: '24fr',
      exported: ({ caveat }) => caveat,
      cell: ({ caveat }) =>
        caveat === undefined ? null : (
          <span className={classes.caveat}>
            <IconAlertTriangle size={14} aria-hidden /> {caveat}
          </span>
        ),
    },
  ];
}

const HIDDEN_AT_FIRST: readonly string[] = ['sector', 'perHead'];

/** Every pair of figures of the two regions. */
export function PairTable({
  view,
  columns,
  ...table
}: {
  view: ComparisonView;
  columns: readonly Column<PairRow>[];
} & TableControls<PairRow>) {
  const subject: ExportSubject = {
    title: ['区市对比', `${view.own.name}与${view.other.name}`],
    notes: ['只比同一指标的同期数据；年份、口径或预计与实际不同的，见“提示”列'],
  };
  const hiding = useHiddenColumns('comparison', HIDDEN_AT_FIRST);
  return (
    <DataTable
      label="区市对比"
      subject={subject}
      columns={columns}
      rows={view.rows}
      rowId={({ id }) => id}
      {...hiding}
      {...table}
      toolbar={<h2>可以并列的数据 {view.rows.length} 对</h2>}
    />
  );
}

/** The table's columns, made once for two regions. */
export { toColumns as toPairColumns };
