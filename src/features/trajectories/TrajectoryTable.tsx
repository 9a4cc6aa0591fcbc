import { useMemo } from 'react';
import { formatPoints } from '@/domain/number-format';
import type { FigureCell } from '@/domain/statements/figure-cell';
import {
  explainCard,
  type TrajectoriesView,
  type TrajectoryCard,
} from '@/domain/trajectories-view';
import { VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import { AddressLink } from '@/store/AddressLink';
import { useHiddenColumns } from '@/store/preferences';
import { SourceLink } from '@/store/SourceLink';
import { type Column, termColumn } from '@/ui/data-table/column';
import { DataTable, type TableControls } from '@/ui/data-table/DataTable';
import { TrajectoryVerdict } from './TrajectoryVerdict';

const TABLE_ID = 'trajectories';

function Figure({ cell, name }: { cell: FigureCell | undefined; name: string }) {
  if (cell === undefined) return '—';
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={`${name}，${cell.regionName}，${cell.period}：${cell.text}，查看出处`}
      note={cell.note}
    >
      {cell.text}
    </SourceLink>
  );
}

function figureColumn(
  id: 'baseline' | 'latest' | 'target',
  header: string,
): Column<TrajectoryCard> {
  return {
    id,
    header,
    width: '10fr',
    align: 'end',
    isLong: true,
    sortValue: (card) => card[id]?.value,
    exported: (card) => card[id],
    cell: (card) => <Figure cell={card[id]} name={card.name} />,
  };
}

/** @param targetLabel `五年目标` */
const toColumns = (targetLabel: string): readonly Column<TrajectoryCard>[] => [
  {
    id: 'name',
    isLong: true,
    header: '指标',
    width: '25fr',
    isFixed: true,
    sortValue: ({ name }) => name,
    cell: ({ key, name }) => (
      <AddressLink to={`/trajectories/${key}`} change={({ source: _source, ...rest }) => rest}>
        {name}
      </AddressLink>
    ),
  },
  {
    id: 'region',
    header: '地区',
    width: '9fr',
    sortValue: ({ region }) => region.name,
    group: ({ region }) => ({ key: region.id, label: region.name, order: 0 }),
    cell: ({ region }) => region.name,
  },
  termColumn({ id: 'sector', header: '领域', width: '118px' }, ({ sector }) => ({
    key: sector.id,
    label: sector.name,
    order: sector.order,
  })),
  figureColumn('baseline', '基期'),
  figureColumn('latest', '最新结果'),
  {
    id: 'asOf',
    header: '结果期',
    width: '9fr',
    sortValue: ({ latest }) => latest?.period,
    cell: ({ latest }) => latest?.period ?? '—',
  },
  figureColumn('target', targetLabel),
  {
    id: 'unit',
    header: '单位',
    width: '7fr',
    exported: ({ unit }) => unit.symbol,
    cell: ({ unit }) => unit.symbol,
  },
  {
    id: 'lead',
    header: '进度差',
    width: '9fr',
    align: 'end',
    sortValue: ({ lead }) => lead,
    exported: ({ lead }) => (lead === undefined ? undefined : Number((lead * 100).toFixed(1))),
    cell: ({ lead }) => (lead === undefined ? '—' : formatPoints(lead)),
  },
  {
    id: 'verdict',
    header: '评价',
    width: '108px',
    sortValue: ({ verdict }) => (verdict === undefined ? undefined : VERDICTS.indexOf(verdict)),
    exported: ({ verdict }) => verdict && VERDICT_LABELS[verdict],
    group: ({ verdict }) => ({
      key: verdict ?? '',
      label: verdict === undefined ? `无${targetLabel}` : VERDICT_LABELS[verdict],
      order: verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict),
    }),
    cell: ({ verdict, explanation, caveats }) =>
      verdict === undefined ? (
        '—'
      ) : (
        <TrajectoryVerdict verdict={verdict} reason={explanation} caveats={caveats} />
      ),
  },
  {
    id: 'explanation',
    isLong: true,
    header: '说明',
    width: '26fr',
    exported: explainCard,
    cell: explainCard,
  },
];

const HIDDEN_AT_FIRST: readonly string[] = [];

/** The trajectories as a table. */
export function TrajectoryTable({
  view,
  ...table
}: {
  view: TrajectoriesView;
} & TableControls<TrajectoryCard>) {
  const { title, part, partLabels, targetLabel, cards } = view;
  const name = partLabels[part];
  const all = useMemo(() => toColumns(targetLabel), [targetLabel]);
  const columns = useHiddenColumns(TABLE_ID, HIDDEN_AT_FIRST);
  return (
    <DataTable
      label={title}
      columns={all}
      rows={cards}
      rowId={({ key }) => key}
      {...table}
      subject={{ title: [title, name], hasVerdict: true }}
      {...columns}
      toolbar={
        <output>
          {name} {cards.length} 个
        </output>
      }
    />
  );
}
