import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import type { Filters } from '@/domain/filters';
import {
  FINDING_VERDICT_LABELS,
  FINDING_VERDICTS,
  type FindingVerdict,
} from '@/domain/findings/finding-verdict';
import type { FindingsView } from '@/domain/findings-view';
import { countLines } from '@/domain/tables/computed-table';
import {
  computeFindingsTable,
  computeRegressionsTable,
  countInputs,
  FINDING_COLUMNS,
  REGRESSION_COLUMNS,
  REGRESSIONS_TITLE,
} from '@/domain/tables/findings-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionTabs } from '@/ui/SectionTabs';
import classes from './EvidenceTable.module.css';
import tableClasses from './FindingTable.module.css';

const COLUMNS = drawColumns(FINDING_COLUMNS, {
  check: {},
  subject: {
    isWrapped: true,
    cell: ({ indicatorId, subject }) => (
      <AddressLink to={`/indicators/${indicatorId}`} change={keepFilters}>
        {subject}
      </AddressLink>
    ),
  },
  inputs: {
    cell: ({ inputs }) => (
      <ul className={classes.inputs}>
        {inputs.map(({ observationId, role, text, note }) => (
          <li key={`${observationId} ${role}`}>
            <span>{role}</span>
            <SourceLink sourceId={observationId} label={`${role} ${text}，查看出处`} note={note}>
              {text}
            </SourceLink>
          </li>
        ))}
      </ul>
    ),
  },
  arithmetic: {
    isWrapped: true,
    cell: ({ arithmetic, reason }) => (
      <>
        {arithmetic}
        {reason === undefined ? null : <span className={classes.soft}>{reason}</span>}
      </>
    ),
  },
});

const PROJECT_COLUMNS = drawColumns(REGRESSION_COLUMNS, {
  kind: {},
  project: {
    isWrapped: true,
    cell: ({ projectId, projectName }) => (
      <AddressLink to={`/projects/${projectId}`} change={keepFilters}>
        {projectName}
      </AddressLink>
    ),
  },
  accounts: {
    isWrapped: true,
    cell: ({ text, earlier, later }) => (
      <>
        {text}（
        <SourceLink sourceId={earlier.id} label={`先前：${earlier.printed}`}>
          {earlier.printed}
        </SourceLink>
        ；
        <SourceLink sourceId={later.id} label={`后来：${later.printed}`}>
          {later.printed}
        </SourceLink>
        ）
      </>
    ),
  },
});

export function toVerdict(verdict: FindingVerdict): (search: AddressSearch) => AddressSearch {
  return ({ source: _source, ...search }) => ({ ...search, finding: verdict });
}

/** Figures set against each other, with the arithmetic that anyone can repeat. */
export function FindingTable({
  view,
  filters,
  empty,
}: {
  view: FindingsView;
  filters: Filters;
  /** What to show instead of findings. */
  empty: ReactNode;
}) {
  const { findings, projects, verdict: chosen } = view;
  const toChoice = useTableChoice();
  const listTables = () => [
    toChoice({
      label: FINDING_VERDICT_LABELS[chosen],
      rows: countLines(findings, countInputs),
      spec: { table: 'findings', verdict: chosen, filters },
      compute: computeFindingsTable,
    }),
    toChoice({
      label: REGRESSIONS_TITLE,
      rows: projects.length,
      spec: { table: 'regressions', filters },
      compute: computeRegressionsTable,
    }),
  ];
  return (
    <div className={tableClasses.page}>
      <div className={tableClasses.head}>
        <SectionTabs label="核验结果">
          {FINDING_VERDICTS.map((verdict) => (
            <AddressLink
              key={verdict}
              change={toVerdict(verdict)}
              aria-current={verdict === chosen ? 'true' : undefined}
            >
              {FINDING_VERDICT_LABELS[verdict]} {view.verdicts[verdict]}
            </AddressLink>
          ))}
        </SectionTabs>
        <ExportButton of="核验发现" tables={listTables} />
      </div>
      {findings.length > 0 ? (
        <PlainTable label="核验发现" columns={COLUMNS} rows={findings} rowId={({ id }) => id} />
      ) : null}
      {projects.length > 0 ? (
        <section>
          <h2>{REGRESSIONS_TITLE}</h2>
          <PlainTable
            label={REGRESSIONS_TITLE}
            columns={PROJECT_COLUMNS}
            rows={projects}
            rowId={({ later }) => later.id}
          />
        </section>
      ) : null}
      {findings.length + projects.length === 0 ? empty : null}
      <p className={classes.soft}>
        由数据自动勾稽得出，数据一律照原文登记，不作修改。监测测算，非官方评价。
      </p>
    </div>
  );
}
