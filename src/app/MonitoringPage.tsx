import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { MonitoringPanel } from '@/features/monitoring/MonitoringPanel';
import classes from './PageHeading.module.css';

/** 监测填报. */
export function MonitoringPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  return (
    <PageLayout dataset={dataset} part="monitoring" filters={filters} dropped={dropped} scrolls>
      <div>
        <div className={classes.heading}>
          <h1>监测填报</h1>
          <span>月度、季度数据和项目动态：读入、核对、预览、收入；年内数据不改年度评价</span>
        </div>
        <MonitoringPanel dataset={dataset} filters={filters} />
      </div>
    </PageLayout>
  );
}
