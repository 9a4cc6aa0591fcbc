import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { Legend } from '@/charts/Legend';
import type { AddressSearch } from '@/domain/address';
import type { LegendItem } from '@/domain/charts/legend';
import {
  TRAJECTORY_ORDER_LABELS,
  TRAJECTORY_ORDERS,
  TRAJECTORY_PARTS,
  type TrajectoriesView,
  type TrajectoryCard,
  type TrajectoryPart,
} from '@/domain/trajectories-view';
import { describeThresholds } from '@/domain/verdicts/arithmetic';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { AddressLink } from '@/store/AddressLink';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './TrajectoryTools.module.css';

export function toPart(part: TrajectoryPart): (search: AddressSearch) => AddressSearch {
  return ({ source: _source, part: _part, ...search }) =>
    part === 'judged' ? search : { ...search, part };
}

/** Which trajectories are shown, in what order, on which scale. */
export function TrajectoryTools({
  view,
  isShared,
  onOrder,
  onScale,
  exportButton,
}: {
  view: TrajectoriesView;
  isShared: boolean;
  onOrder: (order: string) => void;
  onScale: (scale: string) => void;
  exportButton: ReactNode;
}) {
  return (
    <div className={classes.tools}>
      <SectionTabs label="轨迹的范围">
        {TRAJECTORY_PARTS.map((part) => (
          <AddressLink
            key={part}
            change={toPart(part)}
            aria-current={part === view.part ? 'true' : undefined}
          >
            {view.partLabels[part]} {view.parts[part]}
          </AddressLink>
        ))}
      </SectionTabs>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label="排序"
          value={view.order}
          onChange={(order) => onOrder(order === 'verdict' ? '' : order)}
          data={TRAJECTORY_ORDERS.map((value) => ({
            value,
            label: TRAJECTORY_ORDER_LABELS[value],
          }))}
        />
        {view.part === 'silent' ? null : (
          <SegmentedControl
            size="xs"
            aria-label="纵轴"
            value={isShared ? 'shared' : ''}
            onChange={onScale}
            data={[
              { value: '', label: '各自刻度' },
              { value: 'shared', label: '同单位统一刻度' },
            ]}
          />
        )}
        {exportButton}
      </div>
    </div>
  );
}

/** What the marks can be; `occurs` says whether a card has any. */
const LEGEND: readonly (LegendItem & { readonly occurs: (card: TrajectoryCard) => boolean })[] = [
  {
    ...{ shape: 'dot', color: 'city', text: '实际（全市）' },
    occurs: ({ region, chart }) => region.level === 'city' && chart.actual.length > 0,
  },
  {
    ...{ shape: 'dot', color: 'part', text: '实际（区县、功能区）' },
    occurs: ({ region, chart }) => region.level !== 'city' && chart.actual.length > 0,
  },
  {
    ...{ shape: 'ring', color: 'city', text: '预计' },
    occurs: ({ chart }) => chart.estimate.length > 0,
  },
  {
    ...{ shape: 'diamond', color: 'target', text: '规划目标' },
    occurs: ({ chart }) => chart.target.length > 0,
  },
  {
    ...{ shape: 'line', color: 'target', text: '年度目标' },
    occurs: ({ chart }) => chart.annualTarget.length > 0,
  },
  {
    ...{ shape: 'dashed', color: 'target', text: '目标进度线' },
    occurs: ({ chart }) => chart.path !== undefined,
  },
];

/** What the marks of the small charts mean, and how the verdicts are reached, for whoever asks. */
export function GridNotes({ cards }: { cards: readonly TrajectoryCard[] }) {
  return (
    <div className={classes.legend}>
      <Legend items={LEGEND.filter(({ occurs }) => cards.some(occurs))} />
      <small>{DISCLAIMER}</small>
      <details className={classes.method}>
        <summary>评价方法</summary>
        <ul>
          {describeThresholds().map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
