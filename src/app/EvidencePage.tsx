import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeCoverageView } from '@/domain/coverage-view';
import { computeDocumentsView } from '@/domain/documents-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { FINDING_VERDICT_LABELS, FINDING_VERDICTS } from '@/domain/findings/finding-verdict';
import { computeFindingsView } from '@/domain/findings-view';
import { computeMissingFiguresView } from '@/domain/missing-figures-view';
import type { Dataset } from '@/domain/statements/dataset';
import { MISSING_FIGURES_TITLE } from '@/domain/tables/missing-figures-table';
import { CoverageTable } from '@/features/evidence/CoverageTable';
import { DocumentTable } from '@/features/evidence/DocumentTable';
import { FindingTable, toVerdict } from '@/features/evidence/FindingTable';
import { MissingFigureTable } from '@/features/evidence/MissingFigureTable';
import { NoResults, type Sibling } from '@/features/filters/NoResults';
import { keepFilters, useCarriedFilters } from '@/store/AddressLink';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './PageHeading.module.css';

const PARTS = [
  { part: 'documents', to: '/evidence', label: '文件' },
  { part: 'coverage', to: '/evidence/coverage', label: '披露情况' },
  { part: 'findings', to: '/evidence/findings', label: '核验发现' },
  { part: 'missing-figures', to: '/evidence/missing', label: MISSING_FIGURES_TITLE },
] as const;
type EvidencePart = (typeof PARTS)[number]['part'];

function countEvidence(dataset: Dataset, filters: Filters): Record<EvidencePart, number> {
  const { verdicts } = computeFindingsView(dataset, filters, '');
  return {
    documents: computeDocumentsView(dataset, filters).documents.length,
    coverage: computeCoverageView(dataset, filters).rows.length,
    findings: FINDING_VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0),
    'missing-figures': computeMissingFiguresView(dataset, filters).rows.length,
  };
}

/** An empty part, which counts what the others have only when it is in sight. */
function NoEvidence({
  part,
  title,
  dataset,
  filters,
  siblings = [],
}: {
  part: EvidencePart;
  title: string;
  dataset: Dataset;
  filters: Filters;
  /** Within the part. */
  siblings?: readonly Sibling[];
}) {
  const counts = countEvidence(dataset, filters);
  const others = PARTS.filter((other) => other.part !== part).map((other) => ({
    ...{ ...other, count: counts[other.part] },
    change: keepFilters,
  }));
  return (
    <NoResults title={title} part={part} filters={filters} siblings={[...siblings, ...others]} />
  );
}

function Heading(): ReactNode {
  const carried = useCarriedFilters();
  return (
    <div className={classes.heading}>
      <h1>数据核验</h1>
      <SectionTabs label="数据核验的内容">
        {PARTS.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            search={carried}
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
          filters={filters}
          empty={
            <NoEvidence
              part="documents"
              title="没有文件载有符合筛选条件的内容"
              {...{ dataset, filters }}
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
  return (
    <PageLayout
      dataset={dataset}
      part="coverage"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject="披露情况"
      scrolls={false}
    >
      <Heading />
      <CoverageTable
        view={view}
        filters={filters}
        countAll={() => computeCoverageView(dataset, NO_FILTERS).rows.length}
        empty={
          <NoEvidence part="coverage" title="没有符合筛选条件的指标" {...{ dataset, filters }} />
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
          filters={filters}
          empty={
            <NoEvidence
              part="findings"
              title={`没有${FINDING_VERDICT_LABELS[view.verdict]}的核验结果`}
              {...{ dataset, filters }}
              siblings={FINDING_VERDICTS.map((sibling) => ({
                label: FINDING_VERDICT_LABELS[sibling],
                part: 'findings',
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

/** 数据核验: the figures to ask for. */
export function MissingFiguresPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeMissingFiguresView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="missing-figures"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      subject={MISSING_FIGURES_TITLE}
      scrolls={false}
    >
      <Heading />
      <MissingFigureTable
        rows={view.rows}
        filters={filters}
        countAll={() => computeMissingFiguresView(dataset, NO_FILTERS).rows.length}
        empty={
          <NoEvidence
            part="missing-figures"
            title="没有符合筛选条件的待索取数据"
            {...{ dataset, filters }}
          />
        }
      />
    </PageLayout>
  );
}
