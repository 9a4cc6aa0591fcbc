import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import type { FilterDimension } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeOverviewView, type OverviewView } from '@/domain/overview-view';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { HeadlineExport } from '@/features/overview/HeadlineExport';
import { HeadlineTable } from '@/features/overview/HeadlineTable';
import { OverviewSide } from '@/features/overview/OverviewSide';
import { AddressLink } from '@/store/AddressLink';
import classes from './OverviewPage.module.css';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'document', 'period', 'stage'];

/** 总览. */
export function OverviewPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeOverviewView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      dropped={dropped}
      scrolls
      filtering={{ filters, counts: view.counts, dimensions: DIMENSIONS }}
    >
      <div className={classes.page} data-region-level={view.region.level}>
        <Heading view={view} version={dataset.version} />
        <HeadlineTable view={view} />
        <OverviewSide view={view} />
      </div>
    </PageLayout>
  );
}

function Heading({ view, version }: { view: OverviewView; version: string }) {
  const { region, regions, year, totals } = view;
  return (
    <header className={classes.heading}>
      <h1>
        {region.name}
        {year}年主要指标
      </h1>
      <nav className={classes.regions} aria-label="总览地区">
        {regions.map(({ id, name, level }) => (
          <AddressLink
            key={id}
            change={({ source: _source, ...previous }) => ({
              ...previous,
              region: level === 'city' ? [] : [id],
            })}
            aria-current={id === region.id ? 'true' : undefined}
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
      <HeadlineExport view={view} />
    </header>
  );
}
