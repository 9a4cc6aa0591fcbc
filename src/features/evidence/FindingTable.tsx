import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import { FINDING_CHECK_LABELS } from '@/domain/findings/finding';
import {
  FINDING_VERDICT_LABELS,
  FINDING_VERDICTS,
  type FindingVerdict,
} from '@/domain/findings/finding-verdict';
import type { FindingsView } from '@/domain/findings-view';
import { REGRESSION_KIND_LABELS } from '@/domain/project-timeline/regressions';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { type TableChoice, wholeTable } from '@/ui/exporting/table-choice';
import { SectionTabs } from '@/ui/SectionTabs';
import { SideScroll } from '@/ui/SideScroll';
import classes from './EvidenceTable.module.css';
import tableClasses from './FindingTable.module.css';

/** A row for each figure that a finding compares: a spreadsheet can filter and sort them. */
function listTables({ findings, projects, verdict }: FindingsView): TableChoice[] {
  const label = FINDING_VERDICT_LABELS[verdict];
  return [
    wholeTable(label, {
      title: ['核验发现', label],
      hasVerdict: true,
      isFiltered: true,
      table: {
        header: ['核验', '对象', '角色', '所用数据', '算式与结论', '原因'],
        rows: findings.flatMap(({ check, subject, inputs, arithmetic, reason }) =>
          inputs.map(({ role, observationId, text }) => [
            FINDING_CHECK_LABELS[check],
            subject,
            role,
            { sourceId: observationId, text },
            arithmetic,
            reason,
          ]),
        ),
      },
    }),
    wholeTable('项目状态前后不一', {
      title: ['核验发现', '项目状态前后不一'],
      hasVerdict: true,
      isFiltered: true,
      table: {
        header: ['类别', '项目', '说明', '先前', '后来'],
        rows: projects.map(({ kind, projectName, text, earlier, later }) => [
          REGRESSION_KIND_LABELS[kind],
          projectName,
          text,
          { sourceId: earlier.id, text: earlier.printed },
          { sourceId: later.id, text: later.printed },
        ]),
      },
    }),
  ];
}

export function toVerdict(verdict: FindingVerdict): (search: AddressSearch) => AddressSearch {
  return ({ source: _source, ...search }) => ({ ...search, finding: verdict });
}

/** Figures set against each other, with the arithmetic that anyone can repeat. */
export function FindingTable({
  view,
  empty,
}: {
  view: FindingsView;
  /** What to show instead of findings. */
  empty: ReactNode;
}) {
  return (
    <div className={tableClasses.page}>
      <div className={tableClasses.head}>
        <SectionTabs label="核验结果">
          {FINDING_VERDICTS.map((verdict) => (
            <AddressLink
              key={verdict}
              change={toVerdict(verdict)}
              aria-current={verdict === view.verdict ? 'true' : undefined}
            >
              {FINDING_VERDICT_LABELS[verdict]} {view.verdicts[verdict]}
            </AddressLink>
          ))}
        </SectionTabs>
        <ExportButton of="核验发现" tables={() => listTables(view)} />
      </div>
      {view.findings.length > 0 ? <Findings view={view} /> : null}
      {view.projects.length > 0 ? <ProjectFindings view={view} /> : null}
      {view.findings.length + view.projects.length === 0 ? empty : null}
      <p className={classes.soft}>
        由数据自动勾稽得出，数据一律照原文登记，不作修改。监测测算，非官方评价。
      </p>
    </div>
  );
}

function Findings({ view }: { view: FindingsView }) {
  return (
    <SideScroll label="核验发现">
      <table className={classes.table} aria-label="核验发现">
        <thead>
          <tr>
            <th scope="col">核验</th>
            <th scope="col">对象</th>
            <th scope="col">所用数据</th>
            <th scope="col">算式与结论</th>
          </tr>
        </thead>
        <tbody>
          {view.findings.map((finding) => (
            <tr key={finding.id}>
              <td>{FINDING_CHECK_LABELS[finding.check]}</td>
              <th scope="row" className={classes.wrap}>
                <AddressLink to={`/indicators/${finding.indicatorId}`} change={keepFilters}>
                  {finding.subject}
                </AddressLink>
              </th>
              <td>
                <ul className={classes.inputs}>
                  {finding.inputs.map(({ observationId, role, text, note }) => (
                    <li key={`${observationId} ${role}`}>
                      <span>{role}</span>
                      <SourceLink
                        sourceId={observationId}
                        label={`${role} ${text}，查看出处`}
                        note={note}
                      >
                        {text}
                      </SourceLink>
                    </li>
                  ))}
                </ul>
              </td>
              <td className={classes.wrap}>
                {finding.arithmetic}
                {finding.reason === undefined ? null : (
                  <span className={classes.soft}>{finding.reason}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

function ProjectFindings({ view }: { view: FindingsView }) {
  return (
    <section>
      <h2>项目状态前后不一</h2>
      <SideScroll label="项目状态前后不一">
        <table className={classes.table} aria-label="项目状态前后不一">
          <thead>
            <tr>
              <th scope="col">类别</th>
              <th scope="col">项目</th>
              <th scope="col">前后说法</th>
            </tr>
          </thead>
          <tbody>
            {view.projects.map((finding) => (
              <tr key={finding.later.id}>
                <td>{REGRESSION_KIND_LABELS[finding.kind]}</td>
                <th scope="row" className={classes.wrap}>
                  <AddressLink to={`/projects/${finding.projectId}`} change={keepFilters}>
                    {finding.projectName}
                  </AddressLink>
                </th>
                <td className={classes.wrap}>
                  {finding.text}（
                  <SourceLink
                    sourceId={finding.earlier.id}
                    label={`先前：${finding.earlier.printed}`}
                  >
                    {finding.earlier.printed}
                  </SourceLink>
                  ；
                  <SourceLink sourceId={finding.later.id} label={`后来：${finding.later.printed}`}>
                    {finding.later.printed}
                  </SourceLink>
                  ）
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </section>
  );
}
