import { type ReactNode, useMemo } from 'react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import type { IndicatorRowView } from '@/domain/indicators-view';
import { formatCount } from '@/domain/number-format';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { STAGE_LABELS } from '@/domain/vocabularies';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import classes from './IndicatorTable.module.css';

/** Names of so many characters fit however narrow the column. */
const SHORT_NAME = 13;
const TABLE_ID = 'indicators';

/** No component of its own: a table has hundreds of them. */
function toFigure(cell: FigureCell | undefined, name: string): ReactNode {
  if (cell === undefined) return '—';
  const label = `${name}，${cell.regionName}，${cell.period}，${STAGE_LABELS[cell.stage]}：${cell.text}，查看出处`;
  return (
    <SourceLink sourceId={cell.sourceId} label={label} note={cell.note} data-stage={cell.stage}>
      {cell.text}
    </SourceLink>
  );
}

function toPeriod(cell: FigureCell | undefined): string {
  if (cell === undefined) return '';
  return cell.stage === 'estimate' ? `${cell.period} 预计` : cell.period;
}

/** What other documents want for the same period. */
function listOthers({ otherTargets }: IndicatorRowView): string {
  return otherTargets.map(({ quantity }) => quantity).join('、');
}

function isInWords(cell: FigureCell | undefined): boolean {
  return cell !== undefined && cell.value === undefined;
}

const COLUMNS: readonly Column<IndicatorRowView>[] = [
  {
    id: 'name',
    isLong: ({ name }) => name.length > SHORT_NAME,
    header: '指标',
    width: '27fr',
    isFixed: true,
    sortValue: (row) => row.name,
    cell: (row) => (
      <AddressLink
        to={`/indicators/${row.id}`}
        change={keepFilters}
        className={classes.name}
        title={row.definition}
      >
        {row.name}
      </AddressLink>
    ),
  },
  termColumn({ id: 'sector', header: '领域', width: '12fr' }, (row) => ({
    key: row.sectorId,
    label: row.sector,
    order: row.sectorOrder,
  })),
  {
    id: 'latest',
    isLong: (row) => isInWords(row.latest),
    header: '最新值',
    width: '11fr',
    align: 'end',
    sortValue: (row) => row.latest?.value,
    exported: (row) => row.latest,
    cell: (row) => toFigure(row.latest, row.name),
  },
  {
    id: 'unit',
    header: '单位',
    width: '8fr',
    exported: (row) => row.unit,
    cell: (row) => row.unit,
  },
  {
    id: 'latestPeriod',
    header: '期间',
    width: '110px',
    sortValue: (row) => row.latest?.period,
    isSoft: true,
    cell: (row) => toPeriod(row.latest),
  },
  {
    id: 'target',
    isLong: (row) => isInWords(row.target),
    header: '最新目标',
    width: '11fr',
    align: 'end',
    sortValue: (row) => row.target?.value,
    exported: (row) => row.target,
    cell: (row) =>
      row.otherTargets.length === 0 ? (
        toFigure(row.target, row.name)
      ) : (
        <>
          {toFigure(row.target, row.name)}{' '}
          <span title={`同期另有目标：${listOthers(row)}`}>+{row.otherTargets.length}</span>
        </>
      ),
  },
  {
    id: 'otherTargets',
    isLong: true,
    header: '同期其他目标',
    width: '11fr',
    align: 'end',
    exported: (row) => listOthers(row),
    cell: (row) => listOthers(row),
  },
  {
    id: 'targetPeriod',
    header: '目标期',
    width: '110px',
    sortValue: (row) => row.target?.period,
    isSoft: true,
    cell: (row) => toPeriod(row.target),
  },
  {
    id: 'region',
    header: '地区',
    width: '11fr',
    sortValue: (row) => row.region,
    cell: ({ region, otherRegions }) =>
      otherRegions.length === 0 ? (
        region
      ) : (
        <span title={[region, ...otherRegions].join('、')}>
          {region} +{otherRegions.length}
        </span>
      ),
  },
  {
    id: 'measure',
    header: '类型',
    width: '8fr',
    sortValue: (row) => row.measure,
    cell: (row) => row.measure,
  },
  {
    id: 'observations',
    header: '数据',
    width: '72px',
    align: 'end',
    sortValue: (row) => row.observations,
    cell: (row) => row.observations,
  },
  {
    id: 'documents',
    header: '文献',
    width: '72px',
    align: 'end',
    sortValue: (row) => row.documents,
    cell: (row) => row.documents,
  },
];

const SUBJECT: ExportSubject = { title: ['指标库'] };

/** Columns that a new reader does not see. */
const HIDDEN_AT_FIRST: readonly string[] = ['otherTargets', 'measure', 'observations', 'documents'];

/** 指标库 as a table. */
export function IndicatorTable({
  rows,
  total,
  ...table
}: {
  rows: readonly IndicatorRowView[];
  total: number;
} & TableControls<IndicatorRowView>) {
  const hiding = useHiddenColumns(TABLE_ID, HIDDEN_AT_FIRST);
  const summary = useMemo(
    () =>
      rows.length === total
        ? `共 ${formatCount(total)} 个指标`
        : `${formatCount(rows.length)} / ${formatCount(total)} 个指标`,
    [rows.length, total],
  );
  return (
    <DataTable
      label="指标库"
      columns={COLUMNS}
      rows={rows}
      rowId={(row) => row.id}
      {...table}
      subject={SUBJECT}
      {...hiding}
      toolbar={
        <>
          <h1>指标库</h1>
          <output className={classes.summary}>{summary}</output>
        </>
      }
    />
  );
}
