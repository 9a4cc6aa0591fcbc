import { useMemo } from 'react';
import type { CoverageMark, CoverageRowView, CoverageView } from '@/domain/coverage-view';
import { formatCount } from '@/domain/number-format';
import {
  type CoverageColumnId,
  type CoverageSpec,
  computeCoverageTable,
  coverageColumns,
  describeNone,
} from '@/domain/tables/coverage-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { SECTOR_LOOK } from '@/tables/shared-looks';
import { type Column, type ColumnLook, drawEach } from '@/ui/data-table/column';
import classes from './CoverageTable.module.css';
import { StageGlyph } from './StageGlyph';

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

const LOOKS: Readonly<Record<CoverageColumnId, ColumnLook<CoverageRowView>>> = {
  name: {
    width: '30fr',
    isLong: true,
    cell: ({ id, name }) => (
      <AddressLink to={`/indicators/${id}`} change={keepFilters} className={classes.name}>
        {name}
      </AddressLink>
    ),
  },
  sector: SECTOR_LOOK,
  filled: { width: '64px', align: 'end' },
};

function isKnown(id: string): id is CoverageColumnId {
  return id in LOOKS;
}

function toColumns(years: readonly string[], none: string): Column<CoverageRowView>[] {
  return drawEach(coverageColumns(years), (id) =>
    isKnown(id)
      ? LOOKS[id]
      : { width: '74px', cell: ({ marks }) => <Cell marks={marks[id]} none={none} /> },
  );
}

/** Indicator × year × document. */
export function CoverageTable({
  view,
  filters,
  ...table
}: {
  view: CoverageView;
} & ListControls<CoverageSpec>) {
  const none = describeNone(view);
  const key = view.columns.join('~');
  const columns = useMemo(() => toColumns(key.split('~'), none), [key, none]);
  return (
    <ListTable
      {...table}
      id="coverage"
      label="指标披露情况"
      columns={columns}
      rows={view.rows}
      spec={{ table: 'coverage', filters }}
      compute={computeCoverageTable}
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
