import { useMemo } from 'react';
import type { ExportSubject } from '@/domain/charts/export-subject';
import {
  type CoverageMark,
  type CoverageRowView,
  type CoverageView,
  SPANS,
} from '@/domain/coverage-view';
import { formatCount } from '@/domain/number-format';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import classes from './CoverageTable.module.css';
import { StageGlyph } from './StageGlyph';

const TABLE_ID = 'coverage';
const NONE_HIDDEN: readonly string[] = [];

/** What an empty cell means. */
function describeNone({ isOfSomeFigures, searched }: CoverageView): string {
  return isOfSomeFigures ? '当前条件下没有数据' : `${searched}未披露`;
}

function Cell({ marks, none }: { marks: readonly CoverageMark[] | undefined; none: string }) {
  if (marks === undefined) {
    return (
      <span className={classes.none} title={none}>
        ·
      </span>
    );
  }
  return (
    <span className={classes.marks}>
      {marks.map((mark) => (
        <AddressLink
          key={mark.stage}
          change={(search) => ({ ...search, source: mark.sourceId })}
          data-source={mark.sourceId}
          title={mark.label}
          aria-label={mark.figures > 1 ? `${mark.figures} 条：${mark.label}` : mark.label}
        >
          <StageGlyph stage={mark.stage} />
          {mark.figures > 1 ? mark.figures : null}
        </AddressLink>
      ))}
    </span>
  );
}

function toColumns(columns: readonly string[], none: string): Column<CoverageRowView>[] {
  return [
    {
      id: 'name',
      isLong: true,
      header: '指标',
      width: '30fr',
      isFixed: true,
      sortValue: (row) => row.name,
      cell: (row) => (
        <AddressLink to={`/indicators/${row.id}`} change={keepFilters} className={classes.name}>
          {row.name}
        </AddressLink>
      ),
    },
    termColumn({ id: 'sector', header: '领域', width: '118px' }, (row) => ({
      key: row.sectorId,
      label: row.sector,
      order: row.sectorOrder,
    })),
    ...columns.map(
      (year): Column<CoverageRowView> => ({
        id: year,
        header: year === SPANS ? '跨年' : year,
        width: '74px',
        sortValue: (row) => row.marks[year]?.reduce((sum, { figures }) => sum + figures, 0),
        exported: (row) => row.marks[year]?.map((mark) => mark.label).join('；'),
        cell: (row) => <Cell marks={row.marks[year]} none={none} />,
      }),
    ),
    {
      id: 'filled',
      header: '期数',
      width: '64px',
      align: 'end',
      sortValue: (row) => row.filled,
      cell: (row) => row.filled,
    },
  ];
}

/** Indicator × year × document. */
export function CoverageTable({
  view,
  ...table
}: {
  view: CoverageView;
} & TableControls<CoverageRowView>) {
  const none = describeNone(view);
  const key = view.columns.join('~');
  const columns = useMemo(() => toColumns(key.split('~'), none), [key, none]);
  const subject: ExportSubject = {
    title: ['指标覆盖'],
    notes: [`空格表示${none}`],
    sourceIds: view.rows.flatMap(({ marks }) =>
      Object.values(marks).flatMap((ofYear) => ofYear.map(({ sourceId }) => sourceId)),
    ),
  };
  const hiding = useHiddenColumns(TABLE_ID, NONE_HIDDEN);
  return (
    <DataTable
      {...table}
      label="指标覆盖"
      subject={subject}
      columns={columns}
      rows={view.rows}
      rowId={(row) => row.id}
      {...hiding}
      toolbar={
        <>
          <output className={classes.summary}>
            {formatCount(view.rows.length)} / {formatCount(view.total)} 个指标
          </output>
          <span className={classes.legend}>
            <StageGlyph stage="actual" /> 实际 <StageGlyph stage="estimate" /> 预计{' '}
            <StageGlyph stage="target" /> 目标 · 数字为条数；“·”表示{none}
          </span>
        </>
      }
    />
  );
}
