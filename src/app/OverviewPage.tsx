import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import type { Filters } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeOverviewView, type OverviewView } from '@/domain/overview-view';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { NoResults } from '@/features/filters/NoResults';
import { HeadlineExport } from '@/features/overview/HeadlineExport';
import { HeadlineTable } from '@/features/overview/HeadlineTable';
import { OverviewSide } from '@/features/overview/OverviewSide';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import classes from './OverviewPage.module.css';

/** 总览. */
export function OverviewPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeOverviewView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="overview"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject={
        view.regions.every(({ level }) => level === 'city')
          ? undefined
          : view.regions.map(({ name }) => name).join('、')
      }
      scrolls
    >
      <div className={classes.page}>
        <Heading {...{ view, filters }} version={dataset.version} />
        <HeadlineTable
          view={view}
          empty={
            <NoResults
              title={`${view.title}没有数据`}
              part="overview"
              filters={filters}
              siblings={[
                {
                  label: '指标库',
                  part: 'indicators',
                  count: view.totals.indicators,
                  to: '/indicators',
                  change: keepHeeded('overview'),
                },
                {
                  label: '项目库',
                  part: 'projects',
                  count: view.totals.projects,
                  to: '/projects',
                  change: keepHeeded('overview'),
                },
              ]}
            />
          }
        />
        <OverviewSide view={view} />
      </div>
    </PageLayout>
  );
}

function Heading({
  view,
  filters,
  version,
}: {
  view: OverviewView;
  filters: Filters;
  version: string;
}) {
  const { title, regions, offeredRegions, totals } = view;
  return (
    <header className={classes.heading}>
      <h1>{title}</h1>
      <nav className={classes.regions} aria-label="总览地区">
        {offeredRegions.map(({ id, name, level }) => (
          <AddressLink
            key={id}
            change={({ source: _source, ...previous }) => ({
              ...previous,
              region: level === 'city' ? [] : [id],
            })}
            aria-current={regions.some((region) => region.id === id) ? 'true' : undefined}
          >
            {name}
          </AddressLink>
        ))}
      </nav>
      <p className={classes.totals}>
        {formatCount(totals.indicators)} 个指标、{formatCount(totals.observations)} 条数据；
        {formatCount(totals.projects)} 个项目、{formatCount(totals.events)} 条状态记录 · 数据版本{' '}
        {version} · 兑现为{DISCLAIMER}
      </p>
      <HeadlineExport {...{ view, filters }} />
    </header>
  );
}
