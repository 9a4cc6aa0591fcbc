import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeCoverageView } from '@/domain/coverage-view';
import { computeDocumentsView } from '@/domain/documents-view';
import { NO_FILTERS } from '@/domain/filters';
import { FINDING_VERDICT_LABELS, FINDING_VERDICTS } from '@/domain/findings/finding';
import { computeFindingsView } from '@/domain/findings-view';
import { isNarrowed } from '@/domain/heeded-filters';
import { CoverageTable } from '@/features/evidence/CoverageTable';
import { DocumentTable } from '@/features/evidence/DocumentTable';
import { FindingTable, toVerdict } from '@/features/evidence/FindingTable';
import { NoResults } from '@/features/filters/NoResults';
import { keepFilters } from '@/store/AddressLink';
import { useTableAddress } from '@/store/address';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './PageHeading.module.css';

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
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeDocumentsView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="documents"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      scrolls
    >
      <div>
        <Heading />
        <DocumentTable
          documents={view.documents}
          empty={
            <NoResults
              title="没有文献载有符合筛选条件的内容"
              isFiltered={isNarrowed('documents', filters)}
            />
          }
        />
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
      part="coverage"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject="覆盖"
      scrolls={false}
    >
      <Heading />
      <CoverageTable
        view={view}
        {...table}
        listAll={() => computeCoverageView(dataset, NO_FILTERS).rows}
        empty={
          <NoResults title="没有符合筛选条件的指标" isFiltered={isNarrowed('coverage', filters)} />
        }
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
      part="findings"
      filters={filters}
      counts={view.counts}
      dropped={[...dropped, ...unknown]}
      subject="核验发现"
      scrolls
    >
      <div>
        <Heading />
        <FindingTable
          view={view}
          empty={
            <NoResults
              title={`没有${FINDING_VERDICT_LABELS[view.verdict]}的核验结果`}
              isFiltered={isNarrowed('findings', filters)}
              siblings={FINDING_VERDICTS.map((sibling) => ({
                label: FINDING_VERDICT_LABELS[sibling],
                count: view.verdicts[sibling],
                change: toVerdict(sibling),
              }))}
            />
          }
        />
      </div>
    </PageLayout>
  );
}
