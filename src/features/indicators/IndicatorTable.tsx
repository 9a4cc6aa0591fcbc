import { useMemo } from 'react';
import type { FigureCell, IndicatorRowView } from '@/domain/indicators-view';
import { formatCount } from '@/domain/number-format';
import { STAGE_LABELS } from '@/domain/vocabularies';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { setHiddenColumns, usePreferences } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import type { Column } from '@/ui/data-table/column';
import { DataTable } from '@/ui/data-table/DataTable';
import type { ExportSubject } from '@/ui/exporting/export-context';
import { StateMessage } from '@/ui/StateMessage';
import classes from './IndicatorTable.module.css';

const TABLE_ID = 'indicators';

function Figure({ cell, name }: { cell: FigureCell | undefined; name: string }) {
  if (cell === undefined) return <span className={classes.none}>—</span>;
  const label = `${name}，${cell.regionName}，${cell.period}，${STAGE_LABELS[cell.stage]}：${cell.text}，查看出处`;
  return (
    <SourceLink sourceId={cell.sourceId} label={label}>
      <span className={classes.figure} data-stage={cell.stage}>
        {cell.text}
      </span>
    </SourceLink>
  );
}

function Period({ cell }: { cell: FigureCell | undefined }) {
  if (cell === undefined) return null;
  return (
    <span className={classes.period}>
      {cell.period}
      {cell.stage === 'estimate' ? ' 预计' : ''}
    </span>
  );
}

const COLUMNS: readonly Column<IndicatorRowView>[] = [
  {
    id: 'name',
    header: '指标',
    width: '27fr',
    isFixed: true,
    sortValue: (row) => row.name,
    cell: (row) => (
      <AddressLink
        to={`/indicators/${row.id}`}
        change={keepFilters}
        className={classes.name}
        title={row.definition === undefined ? row.name : `${row.name}：${row.definition}`}
      >
        {row.name}
      </AddressLink>
    ),
  },
  {
    id: 'sector',
    header: '领域',
    width: '12fr',
    sortValue: (row) => row.sectorOrder,
    exported: (row) => row.sector,
    group: (row) => ({ key: row.sectorId, label: row.sector, order: row.sectorOrder }),
    cell: (row) => row.sector,
  },
  {
    id: 'latest',
    header: '最新值',
    width: '11fr',
    align: 'end',
    sortValue: (row) => row.latest?.value,
    exported: (row) => row.latest,
    cell: (row) => <Figure cell={row.latest} name={row.name} />,
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
    width: '10fr',
    sortValue: (row) => row.latest?.period,
    cell: (row) => <Period cell={row.latest} />,
  },
  {
    id: 'target',
    header: '最新目标',
    width: '11fr',
    align: 'end',
    sortValue: (row) => row.target?.value,
    exported: (row) => row.target,
    cell: (row) => <Figure cell={row.target} name={row.name} />,
  },
  {
    id: 'targetPeriod',
    header: '目标期',
    width: '10fr',
    sortValue: (row) => row.target?.period,
    cell: (row) => <Period cell={row.target} />,
  },
  {
    id: 'region',
    header: '地区',
    width: '11fr',
    sortValue: (row) => row.region,
    cell: (row) => (
      <span title={[row.region, ...row.otherRegions].join('、')}>
        {row.region}
        {row.otherRegions.length === 0 ? null : (
          <span className={classes.period}> +{row.otherRegions.length}</span>
        )}
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
const HIDDEN_AT_FIRST: readonly string[] = ['measure', 'documents'];

/** 指标库 as a table. */
export function IndicatorTable({
  rows,
  total,
  sort,
  onSort,
  group,
  onGroup,
  listAll,
}: {
  rows: readonly IndicatorRowView[];
  total: number;
  sort: string;
  onSort: (sort: string) => void;
  group: string;
  onGroup: (group: string) => void;
  listAll: () => readonly IndicatorRowView[];
}) {
  const hidden = usePreferences((state) => state.hiddenColumns[TABLE_ID]) ?? HIDDEN_AT_FIRST;
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
      sort={sort}
      onSort={onSort}
      group={group}
      onGroup={onGroup}
      listAll={listAll}
      subject={SUBJECT}
      hiddenColumns={hidden}
      onHiddenColumns={(columns) => setHiddenColumns(TABLE_ID, columns)}
      toolbar={
        <>
          <h1>指标库</h1>
          <output className={classes.summary}>{summary}</output>
        </>
      }
      empty={
        <StateMessage kind="empty" title="没有符合筛选条件的指标">
          五份文件未披露，或筛选条件之间没有交集。可减少条件或更换搜索词。
        </StateMessage>
      }
    />
  );
}
