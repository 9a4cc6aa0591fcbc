import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useDataset } from '@/api/dataset-query';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeCoverageView } from '@/domain/coverage-view';
import { computeDocumentViews } from '@/domain/documents-view';
import { type FilterDimension, NO_FILTERS } from '@/domain/filters';
import { FINDING_VERDICTS } from '@/domain/findings/finding';
import { computeFindingsView } from '@/domain/findings-view';
import { CoverageTable } from '@/features/evidence/CoverageTable';
import { DocumentTable } from '@/features/evidence/DocumentTable';
import { FindingTable } from '@/features/evidence/FindingTable';
import { keepFilters } from '@/store/AddressLink';
import { useTableAddress } from '@/store/address';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './PageHeading.module.css';

const COVERAGE_DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'document', 'stage'];
const FINDING_DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'period'];

const PARTS = [
  { to: '/evidence', label: '文献' },
  { to: '/evidence/coverage', label: '覆盖' },
  { to: '/evidence/findings', label: '核验发现' },
] as const;

function Heading(): ReactNode {
  return (
    <div className={classes.heading}>
      <h1>数据核验</h1>
      <SectionTabs label="数据核验的内容">
        {PARTS.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            search={keepFilters}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {label}
          </Link>
        ))}
      </SectionTabs>
    </div>
  );
}

/** 数据核验: the documents. */
export function DocumentsPage() {
  const dataset = useDataset();
  const documents = useMemo(() => computeDocumentViews(dataset), [dataset]);
  return (
    <PageLayout dataset={dataset} scrolls>
      <div>
        <Heading />
        <DocumentTable documents={documents} />
        <p className={classes.foot}>
          {/* Written by the build, for what it bundles. */}
          <a href="licenses.txt" target="_blank" rel="noreferrer">
            所用开源软件的许可声明
          </a>
        </p>
      </div>
    </PageLayout>
  );
}

/** 数据核验: which document says what of which year. */
export function CoveragePage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeCoverageView(dataset, filters), [dataset, filters]);
  const table = useTableAddress();
  return (
    <PageLayout
      dataset={dataset}
      dropped={dropped}
      scrolls={false}
      filtering={{ filters, counts: view.counts, dimensions: COVERAGE_DIMENSIONS }}
    >
      <Heading />
      <CoverageTable
        view={view}
        {...table}
        listAll={() => computeCoverageView(dataset, NO_FILTERS).rows}
      />
    </PageLayout>
  );
}

/** 数据核验: figures set against each other. */
export function FindingsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen: finding, unknown } = useChoice('finding', FINDING_VERDICTS);
  const view = useMemo(
    () => computeFindingsView(dataset, filters, finding),
    [dataset, filters, finding],
  );
  return (
    <PageLayout
      dataset={dataset}
      dropped={[...dropped, ...unknown]}
      scrolls
      filtering={{ filters, counts: view.counts, dimensions: FINDING_DIMENSIONS }}
    >
      <div>
        <Heading />
        <FindingTable view={view} />
      </div>
    </PageLayout>
  );
}
