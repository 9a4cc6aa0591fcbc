import { type ReactNode, useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { type FilterDimension, NO_FILTERS } from '@/domain/filters';
import { computePromisesView } from '@/domain/promises-view';
import { computeRevisionsView } from '@/domain/revisions-view';
import { OUTCOME_STATES, type OutcomeState } from '@/domain/verdicts/target-outcome';
import { CommitmentSummary } from '@/features/commitments/CommitmentSummary';
import { CommitmentTable } from '@/features/commitments/CommitmentTable';
import { PromiseTable } from '@/features/commitments/PromiseTable';
import { RevisionTable } from '@/features/commitments/RevisionTable';
import { AddressLink } from '@/store/AddressLink';
import { useTableAddress } from '@/store/address';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './CommitmentsPage.module.css';
import headingClasses from './PageHeading.module.css';

const DIMENSIONS: readonly FilterDimension[] = ['sector', 'region', 'document', 'period'];
const JUDGED_DIMENSIONS: readonly FilterDimension[] = ['verdict', ...DIMENSIONS];

const PARTS: readonly string[] = [...OUTCOME_STATES, 'revisions', 'promises'];

const STATE_LABELS: Record<OutcomeState, string> = {
  settled: '已有结果',
  open: '进行中',
  silent: '未披露结果',
};

/** 目标兑现. */
export function CommitmentsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen: part, unknown } = useChoice('part', PARTS);
  const table = useTableAddress();
  const targets = useMemo(
    () => computeCommitmentsView(dataset, filters, part),
    [dataset, filters, part],
  );
  const revisions = useMemo(() => computeRevisionsView(dataset, filters), [dataset, filters]);
  const promises = useMemo(() => computePromisesView(dataset, filters), [dataset, filters]);
  const isOfTargets = part !== 'revisions' && part !== 'promises';
  const { counts } = isOfTargets ? targets : part === 'revisions' ? revisions : promises;
  return (
    <PageLayout
      dataset={dataset}
      dropped={[...dropped, ...unknown]}
      scrolls
      filtering={{ filters, counts, dimensions: isOfTargets ? JUDGED_DIMENSIONS : DIMENSIONS }}
    >
      <div>
        <div className={headingClasses.heading}>
          <h1>目标兑现</h1>
          <SectionTabs label="目标兑现的内容">
            {(['settled', 'open', 'silent'] as const).map((state) => (
              <Tab key={state} part={state} isCurrent={isOfTargets && targets.state === state}>
                {STATE_LABELS[state]} {targets.states[state]}
              </Tab>
            ))}
            <Tab part="revisions" isCurrent={part === 'revisions'}>
              目标调整 {revisions.rows.length}
            </Tab>
            <Tab part="promises" isCurrent={part === 'promises'}>
              项目承诺 {promises.rows.length}
            </Tab>
          </SectionTabs>
        </div>
        {isOfTargets && targets.state === 'settled' ? <CommitmentSummary view={targets} /> : null}
        <div className={classes.table}>
          {part === 'revisions' ? (
            <RevisionTable
              rows={revisions.rows}
              {...table}
              listAll={() => computeRevisionsView(dataset, NO_FILTERS).rows}
            />
          ) : part === 'promises' ? (
            <PromiseTable
              rows={promises.rows}
              {...table}
              listAll={() => computePromisesView(dataset, NO_FILTERS).rows}
            />
          ) : (
            <CommitmentTable
              view={targets}
              name={STATE_LABELS[targets.state]}
              {...table}
              listAll={() => computeCommitmentsView(dataset, NO_FILTERS, part).rows}
            />
          )}
        </div>
      </div>
    </PageLayout>
  );
}

function Tab({
  part,
  isCurrent,
  children,
}: {
  part: string;
  isCurrent: boolean;
  children: ReactNode;
}) {
  return (
    <AddressLink
      change={({ source: _source, part: _part, sort: _sort, group: _group, ...search }) =>
        part === 'settled' ? search : { ...search, part }
      }
      aria-current={isCurrent ? 'true' : undefined}
    >
      {children}
    </AddressLink>
  );
}
