import { useMemo } from 'react';
import { BehindCount, OverviewAside } from '@/app/lazy-parts';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import type { AddressSearch } from '@/domain/address';
import type { Filters } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeOverviewView, type OverviewView } from '@/domain/overview-view';
import type { Dataset } from '@/domain/statements/dataset';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { NoResults } from '@/features/filters/NoResults';
import { HeadlineExport } from '@/features/overview/HeadlineExport';
import { HeadlineTable } from '@/features/overview/HeadlineTable';
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
        <Heading {...{ view, filters, dataset }} />
        <div className={classes.main}>
          <HeadlineTable view={view} empty={<NoHeadlines {...{ view, filters }} />} />
          <Foot {...{ view }} version={dataset.version} />
        </div>
        <OverviewAside {...{ dataset, filters }} />
      </div>
    </PageLayout>
  );
}

function toBehind(search: AddressSearch): AddressSearch {
  return { ...keepHeeded('overview')(search), part: 'behind' };
}

/** Of a region of which the documents print no headline: what they do say. */
function NoHeadlines({ view, filters }: { view: OverviewView; filters: Filters }) {
  const { title, totals, searched, regions } = view;
  return (
    <NoResults
      title={`${searched}没有载明${title}`}
      part="overview"
      filters={filters}
      siblings={[
        {
          label: '指标库',
          part: 'indicators',
          count: totals.indicators,
          to: '/indicators',
          change: keepHeeded('overview'),
        },
        {
          label: '项目库',
          part: 'projects',
          count: totals.projects,
          to: '/projects',
          change: keepHeeded('overview'),
        },
      ]}
    >
      {regions.map(({ id, name }) => (
        <p key={id}>
          <AddressLink to={`/regions/${id}`} change={keepHeeded('overview')}>
            {name}的项目、节点和数据
          </AddressLink>
        </p>
      ))}
    </NoResults>
  );
}

function Heading({
  view,
  filters,
  dataset,
}: {
  view: OverviewView;
  filters: Filters;
  dataset: Dataset;
}) {
  const { title, regions, offeredRegions } = view;
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
      <AddressLink to="/commitments" change={toBehind} className={classes.behind}>
        落后清单{' '}
        <b>
          <BehindCount {...{ dataset, filters }} />
        </b>
      </AddressLink>
      <span className={classes.out}>
        <HeadlineExport {...{ view, filters }} />
      </span>
    </header>
  );
}

/** What the numbers are, and how many there are behind them. */
function Foot({ view: { totals }, version }: { view: OverviewView; version: string }) {
  return (
    <p className={classes.foot}>
      评价与推算为{DISCLAIMER}。{formatCount(totals.indicators)} 个指标、
      {formatCount(totals.projects)} 个项目 · 数据版本 {version}
    </p>
  );
}
