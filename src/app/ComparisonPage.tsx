import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useComparedRegions } from '@/app/use-compared-regions';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeComparisonView } from '@/domain/comparison-view';
import { type FilterDimension, NO_FILTERS } from '@/domain/filters';
import classes from '@/features/comparison/Comparison.module.css';
import { Gaps, Shares } from '@/features/comparison/ComparisonCharts';
import { Aims, BlindSpots, ProjectsBeside } from '@/features/comparison/ComparisonSides';
import { PairTable, toPairColumns } from '@/features/comparison/PairTable';
import { RegionPicker } from '@/features/comparison/RegionPicker';
import { useTableAddress } from '@/store/address';
import { StateMessage } from '@/ui/StateMessage';
import headingClasses from './PageHeading.module.css';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'period', 'stage', 'document'];

/** A table of fewer rows is only as high as they are. */
const FEW_ROWS = 12;

/** 区市对比. */
export function ComparisonPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { ownId, otherId, unknown } = useComparedRegions(dataset);
  const table = useTableAddress();
  const view = useMemo(
    () => computeComparisonView(dataset, filters, ownId, otherId),
    [dataset, filters, ownId, otherId],
  );
  const columns = useMemo(() => (view === undefined ? [] : toPairColumns(view)), [view]);
  if (view === undefined) {
    return (
      <PageLayout dataset={dataset} dropped={[...dropped, ...unknown]} scrolls>
        <StateMessage kind="empty" isPage title="没有可以对比的两地">
          数据中没有两个地区披露同一指标。
        </StateMessage>
      </PageLayout>
    );
  }
  const { own, other, rows } = view;
  return (
    <PageLayout
      dataset={dataset}
      dropped={[...dropped, ...unknown]}
      scrolls
      filtering={{ filters, counts: view.counts, dimensions: DIMENSIONS }}
    >
      <div className={classes.page}>
        <div className={headingClasses.heading}>
          <h1>区市对比</h1>
          <RegionPicker view={view} />
          <span>
            {rows.length < 4
              ? `两地可并列的数据只有 ${rows.length} 对`
              : '只比同一指标的同期数据；年份、口径或预计与实际不同的，均以 ※ 注明'}
          </span>
        </div>
        <div className={classes.top}>
          <Shares view={view} />
          <div className={classes.stack}>
            <Gaps view={view} />
            <Aims view={view} />
          </div>
        </div>
        <div className={classes.rows} data-few={rows.length < FEW_ROWS}>
          <PairTable
            view={view}
            columns={columns}
            {...table}
            listAll={() => computeComparisonView(dataset, NO_FILTERS, own.id, other.id)?.rows ?? []}
          />
        </div>
        <ProjectsBeside view={view} />
        <BlindSpots view={view} />
      </div>
    </PageLayout>
  );
}
