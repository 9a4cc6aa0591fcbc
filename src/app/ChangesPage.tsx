import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { CHANGE_KIND_LABELS, CHANGE_KINDS } from '@/domain/changes/change';
import { describeComparison } from '@/domain/changes/changes-text';
import { listIssueDates } from '@/domain/changes/readings';
import { computeChangesView } from '@/domain/changes-view';
import { NO_FILTERS } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeChangesTable } from '@/domain/tables/changes-table';
import { ChangeDigest, toKind } from '@/features/changes/ChangeDigest';
import { ChangeTable } from '@/features/changes/ChangeTable';
import { ChangeTools } from '@/features/changes/ChangeTools';
import { NoResults } from '@/features/filters/NoResults';
import { AddressLink } from '@/store/AddressLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './CommitmentsPage.module.css';
import headingClasses from './PageHeading.module.css';

/** 变化: what is known today that was not known on a day. */
export function ChangesPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const { chosen, unknown } = useChoice('part', CHANGE_KINDS);
  const dates = useMemo(() => listIssueDates(dataset), [dataset]);
  const { chosen: since, unknown: unknownSince } = useChoice('since', dates);
  const kind = CHANGE_KINDS.find((known) => known === chosen);
  const view = useMemo(
    () => computeChangesView(dataset, filters, { since, kind }),
    [dataset, filters, since, kind],
  );
  const toChoice = useTableChoice();
  const countAll = () => computeChangesView(dataset, NO_FILTERS, { since, kind }).rows.length;
  const empty = (
    <NoResults
      title={kind === undefined ? '没有变化' : `没有${CHANGE_KIND_LABELS[kind]}`}
      part="changes"
      filters={filters}
      siblings={CHANGE_KINDS.map((sibling) => ({
        label: CHANGE_KIND_LABELS[sibling],
        part: 'changes',
        count: view.totals[sibling],
        change: toKind(sibling),
      }))}
    >
      <p>{describeComparison(view)}</p>
    </NoResults>
  );
  return (
    <PageLayout
      dataset={dataset}
      part="changes"
      filters={filters}
      counts={view.counts}
      dropped={[...dropped, ...unknown, ...unknownSince]}
      subject={kind && CHANGE_KIND_LABELS[kind]}
      scrolls
    >
      <div>
        <div className={headingClasses.heading}>
          <h1>变化</h1>
          <SectionTabs label="变化的内容">
            {[undefined, ...CHANGE_KINDS].map((sibling) => (
              <AddressLink
                key={sibling ?? ''}
                change={toKind(sibling)}
                aria-current={sibling === kind ? 'true' : undefined}
              >
                {sibling === undefined
                  ? '综述'
                  : `${CHANGE_KIND_LABELS[sibling]} ${formatCount(view.totals[sibling])}`}
              </AddressLink>
            ))}
          </SectionTabs>
        </div>
        <ChangeTools {...{ dataset, view, filters }}>
          {kind === undefined ? (
            <ExportButton
              of="变化"
              tables={() => [
                toChoice({
                  label: '当前',
                  rows: view.rows.length,
                  spec: { table: 'changes', since, filters },
                  compute: computeChangesTable,
                }),
                toChoice({
                  label: '全部',
                  rows: countAll(),
                  spec: { table: 'changes', since },
                  compute: computeChangesTable,
                }),
              ]}
            />
          ) : null}
        </ChangeTools>
        {kind !== undefined ? (
          <div className={classes.table}>
            <ChangeTable {...{ view, kind, filters, countAll, empty }} />
          </div>
        ) : view.rows.length === 0 ? (
          empty
        ) : (
          <ChangeDigest view={view} />
        )}
      </div>
    </PageLayout>
  );
}
