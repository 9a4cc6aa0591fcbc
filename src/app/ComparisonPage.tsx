import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useComparedRegions } from '@/app/use-compared-regions';
import { computeComparisonView } from '@/domain/comparison-view';
import { NO_FILTERS } from '@/domain/filters';
import classes from '@/features/comparison/Comparison.module.css';
import { Gaps, Shares } from '@/features/comparison/ComparisonCharts';
import { Aims, BlindSpots, ProjectsBeside } from '@/features/comparison/ComparisonSides';
import { PairTable } from '@/features/comparison/PairTable';
import { RegionPicker } from '@/features/comparison/RegionPicker';
import { NoResults } from '@/features/filters/NoResults';
import { StateMessage } from '@/ui/StateMessage';
import headingClasses from './PageHeading.module.css';

/** A table of fewer rows is only as high as they are. */
const FEW_ROWS = 12;

/** 区市对比. */
export function ComparisonPage() {
  const { dataset, filters, chosen, dropped } = useComparedRegions();
  const view = useMemo(
    () => computeComparisonView(dataset, filters, chosen),
    [dataset, filters, chosen],
  );
  if (view === undefined) {
    return (
      <PageLayout dataset={dataset} part="comparison" filters={filters} dropped={dropped} scrolls>
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
      part="comparison"
      filters={filters}
      counts={view.counts}
      shownRegions={[own.id, other.id]}
      dropped={dropped}
      subject={`${own.name}与${other.name}`}
      scrolls
    >
      <div className={classes.page}>
        <div className={headingClasses.heading}>
          <h1>区市对比</h1>
          <RegionPicker view={view} />
          <span>
            {rows.length < 4
              ? `两地可比指标只有 ${rows.length} 对`
              : '只比同一指标的同期数据；年份、口径或预计与实际不同的，均以 ※ 注明'}
          </span>
        </div>
        <div className={classes.top}>
          <Shares view={view} filters={filters} />
          <div className={classes.stack}>
            <Gaps view={view} filters={filters} />
            <Aims {...{ view, filters }} />
          </div>
        </div>
        <div className={classes.rows} data-few={rows.length < FEW_ROWS}>
          <PairTable
            view={view}
            filters={filters}
            countAll={() =>
              computeComparisonView(dataset, NO_FILTERS, { own: own.id, other: other.id })?.rows
                .length ?? 0
            }
            empty={
              <NoResults
                title="没有可比指标"
                // Regions that the picker chose stay when the filters are cleared.
                part="comparison"
                filters={
                  chosen.own === '' && chosen.other === '' ? filters : { ...filters, region: [] }
                }
              >
                {own.name}与{other.name}没有同一指标、同一期间、同一性质的数据，或被筛选条件排除。
              </NoResults>
            }
          />
        </div>
        <ProjectsBeside {...{ view, filters }} />
        <BlindSpots {...{ view, filters }} />
      </div>
    </PageLayout>
  );
}
