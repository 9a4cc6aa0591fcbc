import { type ReactNode, useMemo } from 'react';
import type { IndicatorRowView } from '@/domain/indicators-view';
import { formatCount } from '@/domain/number-format';
import type { FigureCell } from '@/domain/statements/figure-cell';
import {
  computeIndicatorsTable,
  INDICATOR_COLUMNS,
  type IndicatorsSpec,
  listOthers,
} from '@/domain/tables/indicators-table';
import { STAGE_LABELS } from '@/domain/vocabularies';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type ListControls, ListTable } from '@/tables/ListTable';
import { COUNT_LOOK } from '@/tables/shared-looks';
import { drawColumns } from '@/ui/data-table/column';
import classes from './IndicatorTable.module.css';

/** Names of so many characters fit however narrow the column. */
const SHORT_NAME = 13;

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

function isInWords(cell: FigureCell | undefined): boolean {
  return cell !== undefined && cell.value === undefined;
}

const COLUMNS = drawColumns(INDICATOR_COLUMNS, {
  name: {
    width: '27fr',
    isLong: ({ name }) => name.length > SHORT_NAME,
    cell: ({ id, name, definition }) => (
      <AddressLink
        to={`/indicators/${id}`}
        change={keepFilters}
        className={classes.name}
        title={definition}
      >
        {name}
      </AddressLink>
    ),
  },
  sector: { width: '12fr' },
  latest: {
    width: '11fr',
    align: 'end',
    isLong: ({ latest }) => isInWords(latest),
    cell: ({ latest, name }) => toFigure(latest, name),
  },
  unit: { width: '8fr' },
  latestPeriod: { width: '110px', isSoft: true, cell: ({ latest }) => toPeriod(latest) },
  target: {
    width: '11fr',
    align: 'end',
    isLong: ({ target }) => isInWords(target),
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
  otherTargets: { width: '11fr', align: 'end', isLong: true },
  targetPeriod: { width: '110px', isSoft: true, cell: ({ target }) => toPeriod(target) },
  region: {
    width: '11fr',
    cell: ({ region, otherRegions }) =>
      otherRegions.length === 0 ? (
        region
      ) : (
        <span title={[region, ...otherRegions].join('、')}>
          {region} +{otherRegions.length}
        </span>
      ),
  },
  measure: { width: '8fr' },
  observations: COUNT_LOOK,
  documents: COUNT_LOOK,
});

/** Columns that a new reader does not see. */
const HIDDEN_AT_FIRST: readonly string[] = ['otherTargets', 'measure', 'observations', 'documents'];

/** 指标库 as a table. */
export function IndicatorTable({
  rows,
  total,
  filters,
  ...table
}: {
  rows: readonly IndicatorRowView[];
  total: number;
} & ListControls<IndicatorsSpec>) {
  const summary = useMemo(
    () =>
      rows.length === total
        ? `共 ${formatCount(total)} 个指标`
        : `${formatCount(rows.length)} / ${formatCount(total)} 个指标`,
    [rows.length, total],
  );
  return (
    <ListTable
      {...table}
      id="indicators"
      label="指标库"
      columns={COLUMNS}
      rows={rows}
      spec={{ table: 'indicators', filters }}
      compute={computeIndicatorsTable}
      hiddenAtFirst={HIDDEN_AT_FIRST}
      toolbar={
        <>
          <h1>指标库</h1>
          <output className={classes.summary}>{summary}</output>
        </>
      }
    />
  );
}
