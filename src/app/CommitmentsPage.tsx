import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { UnjudgedLine } from '@/app/UnjudgedLine';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import type { AddressSearch } from '@/domain/address';
import { type BehindView, computeBehindView } from '@/domain/behind-view';
import {
  COMMITMENT_PART_LABELS,
  COMMITMENT_PARTS,
  type CommitmentPart,
  countCommitmentParts,
} from '@/domain/commitment-parts';
import { type CommitmentsView, computeCommitmentsView } from '@/domain/commitments-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { computePromisesView, type PromisesView } from '@/domain/promises-view';
import { computeRevisionsView, type RevisionsView } from '@/domain/revisions-view';
import type { Dataset } from '@/domain/statements/dataset';
import type { OutcomeState } from '@/domain/verdicts/target-outcome';
import { BehindTable } from '@/features/commitments/BehindTable';
import { CommitmentSummary } from '@/features/commitments/CommitmentSummary';
import { CommitmentTable } from '@/features/commitments/CommitmentTable';
import { PromiseTable } from '@/features/commitments/PromiseTable';
import { RevisionTable } from '@/features/commitments/RevisionTable';
import { LeftOutLine } from '@/features/filters/LeftOutLine';
import { NoResults } from '@/features/filters/NoResults';
import { AddressLink } from '@/store/AddressLink';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './CommitmentsPage.module.css';
import headingClasses from './PageHeading.module.css';

const EMPTY_TITLES: Record<CommitmentPart, string> = {
  settled: '没有已评价的目标',
  behind: '没有落后的指标和项目',
  open: '没有尚未到期的目标',
  silent: '没有未评价的到期目标',
  revisions: '没有可比的前后目标',
  promises: '没有带期限的项目承诺',
};

/** The part in sight; the others are only counted. */
type Shown =
  | { readonly part: OutcomeState; readonly view: CommitmentsView }
  | { readonly part: 'behind'; readonly view: BehindView }
  | { readonly part: 'revisions'; readonly view: RevisionsView }
  | { readonly part: 'promises'; readonly view: PromisesView };

function computeShown(dataset: Dataset, filters: Filters, part: CommitmentPart): Shown {
  switch (part) {
    case 'behind':
      return { part, view: computeBehindView(dataset, filters) };
    case 'revisions':
      return { part, view: computeRevisionsView(dataset, filters) };
    case 'promises':
      return { part, view: computePromisesView(dataset, filters) };
    default:
      return { part, view: computeCommitmentsView(dataset, filters, part) };
  }
}

function toPart(part: CommitmentPart): (search: AddressSearch) => AddressSearch {
  return ({ source: _source, part: _part, sort: _sort, group: _group, ...search }) =>
    part === 'settled' ? search : { ...search, part };
}

/** 目标兑现. */
export function CommitmentsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen, unknown } = useChoice('part', COMMITMENT_PARTS);
  const part = COMMITMENT_PARTS.find((known) => known === chosen) ?? 'settled';
  const shown = useMemo(() => computeShown(dataset, filters, part), [dataset, filters, part]);
  const numbers = useMemo(() => countCommitmentParts(dataset, filters), [dataset, filters]);
  const viewPart = `commitments.${part}` as const;
  const table = {
    filters,
    empty: (
      <NoResults
        title={EMPTY_TITLES[part]}
        part={viewPart}
        filters={filters}
        siblings={COMMITMENT_PARTS.map((sibling) => ({
          label: COMMITMENT_PART_LABELS[sibling],
          part: `commitments.${sibling}`,
          count: numbers[sibling],
          change: toPart(sibling),
        }))}
      />
    ),
  };
  return (
    <PageLayout
      dataset={dataset}
      part={viewPart}
      filters={filters}
      counts={shown.view.counts}
      dropped={[...dropped, ...unknown]}
      remark={
        shown.part === 'promises' ? (
          <LeftOutLine leftOut={shown.view.leftOut} measure="项" noun="承诺" />
        ) : undefined
      }
      subject={part === 'settled' ? undefined : COMMITMENT_PART_LABELS[part]}
      scrolls
    >
      <div>
        <div className={headingClasses.heading}>
          <h1>目标兑现</h1>
          <SectionTabs label="目标兑现的内容">
            {COMMITMENT_PARTS.map((sibling) => (
              <AddressLink
                key={sibling}
                change={toPart(sibling)}
                aria-current={sibling === part ? 'true' : undefined}
              >
                {COMMITMENT_PART_LABELS[sibling]} {numbers[sibling]}
              </AddressLink>
            ))}
          </SectionTabs>
        </div>
        {shown.part === 'settled' || shown.part === 'silent' ? (
          <UnjudgedLine counts={shown.view.unjudged} remarks={shown.view.unreviewed} />
        ) : null}
        {shown.part === 'settled' ? (
          <CommitmentSummary view={shown.view} others={numbers} filters={filters} />
        ) : null}
        <div className={classes.table}>
          {shown.part === 'behind' ? (
            <BehindTable
              rows={shown.view.rows}
              {...table}
              countAll={() => computeBehindView(dataset, NO_FILTERS).rows.length}
            />
          ) : shown.part === 'revisions' ? (
            <RevisionTable
              rows={shown.view.rows}
              {...table}
              countAll={() => computeRevisionsView(dataset, NO_FILTERS).rows.length}
            />
          ) : shown.part === 'promises' ? (
            <PromiseTable
              rows={shown.view.rows}
              {...table}
              countAll={() => computePromisesView(dataset, NO_FILTERS).rows.length}
            />
          ) : (
            <CommitmentTable
              view={shown.view}
              name={COMMITMENT_PART_LABELS[shown.part]}
              {...table}
              countAll={() => computeCommitmentsView(dataset, NO_FILTERS, shown.part).rows.length}
            />
          )}
        </div>
      </div>
    </PageLayout>
  );
}
