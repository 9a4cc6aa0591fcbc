import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { AddressSearch } from '@/domain/address';
import type { Filters } from '@/domain/filters';
import { formatCount } from '@/domain/number-format';
import { computeOverviewAside, type SectorVerdicts } from '@/domain/overview-aside';
import type { PromiseRow } from '@/domain/promises-view';
import type { Dataset } from '@/domain/statements/dataset';
import { computeTotalsTable } from '@/domain/tables/commitment-totals-table';
import { computeStatusesTable } from '@/domain/tables/statuses-table';
import { AddressLink, keepHeeded } from '@/store/AddressLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';
import classes from './OverviewAside.module.css';

/** How many things are named before the rest is a number. */
const MOST_NAMES = 5;

const toList = keepHeeded('overview');
const toPromises = (search: AddressSearch): AddressSearch => ({
  ...toList(search),
  part: 'promises',
});

/** Beside the headlines: how the sectors fare, what slipped and falls due, what needs a look. */
export function OverviewAside({ dataset, filters }: { dataset: Dataset; filters: Filters }) {
  const wanted = useDeferredValue(filters);
  const aside = useMemo(() => computeOverviewAside(dataset, wanted), [dataset, wanted]);
  const { sectors, slipped, due, dueYear, findings, statuses } = aside;
  const toChoice = useTableChoice();
  return (
    <aside className={classes.aside} aria-label="总览要点">
      {sectors.length === 0 ? null : (
        <Block title="各领域目标评价" hint="未完成／已评价" to="/commitments" change={toList}>
          <Strips sectors={sectors} />
        </Block>
      )}
      <Promises title="项目节点延后" rows={slipped} />
      <Promises title={`${dueYear}年到期的项目节点`} rows={due} />
      <h2>
        <AddressLink to="/changes" change={toList} className={classes.heading}>
          最近一次文件发布后的变化
        </AddressLink>
      </h2>
      {findings.length === 0 ? null : (
        <Block title="数据待核" to="/evidence/findings" count={findings.length} change={toList}>
          <ul className={classes.names}>
            {findings.slice(0, MOST_NAMES).map(({ id, text, q }) => (
              <li key={id}>
                <AddressLink
                  to="/evidence/findings"
                  change={(search) => ({ ...toList(search), q })}
                >
                  {text}
                </AddressLink>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {statuses.length === 0 ? null : (
        <Block title="项目状态" to="/projects" change={toList}>
          <ul className={classes.statuses}>
            {statuses.map(({ status, label, projects }) => (
              <li key={status}>
                <AddressLink
                  to="/projects"
                  change={(search) => ({ ...toList(search), status: [status] })}
                  aria-label={`${label}：${projects} 个项目`}
                >
                  {label} <b>{formatCount(projects)}</b>
                </AddressLink>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <ExportButton
        of="总览要点"
        tables={() => [
          toChoice({
            label: '各领域目标评价',
            rows: sectors.length,
            spec: { table: 'commitment-totals', by: 'sector', filters },
            compute: computeTotalsTable,
          }),
          toChoice({
            label: '项目状态',
            rows: statuses.length,
            spec: { table: 'statuses', filters },
            compute: computeStatusesTable,
          }),
        ]}
      />
    </aside>
  );
}

/** A heading that leads to the list behind it, and the first of the list. */
function Block({
  title,
  to,
  hint,
  count,
  change,
  children,
}: {
  title: string;
  /** What its numbers are. */
  hint?: string;
  to: string;
  count?: number;
  change: (search: AddressSearch) => AddressSearch;
  children: ReactNode;
}) {
  return (
    <section>
      <h2>
        <AddressLink to={to} change={change} className={classes.heading}>
          {title}
          {count === undefined ? null : ` ${formatCount(count)}`}
        </AddressLink>
        {hint === undefined ? null : <span className={classes.hint}>{hint}</span>}
      </h2>
      {children}
    </section>
  );
}

const TONES = [
  ['good', '完成'],
  ['fair', '基本完成'],
  ['poor', '未完成'],
] as const;

/** One strip a sector: as long as its judged targets are many, its parts by how they fare. */
function Strips({ sectors }: { sectors: readonly SectorVerdicts[] }) {
  const most = Math.max(...sectors.map(({ total }) => total));
  return (
    <ul className={classes.strips}>
      {sectors.map((sector) => {
        const parts = TONES.filter(([tone]) => sector[tone] > 0);
        const count = sector.poor > 0 ? `${sector.poor}／${sector.total}` : String(sector.total);
        const said = parts.map(([tone, label]) => `${label}${sector[tone]}`).join('、');
        return (
          <li key={sector.id}>
            <AddressLink
              to="/commitments"
              change={(search) => ({ ...toList(search), sector: [sector.id] })}
              aria-label={`${sector.name}${count}：已评价的目标，${said}`}
              title={said}
            >
              <span className={classes.sector}>{sector.name}</span>
              <span className={classes.count}>{sector.poor > 0 ? <b>{count}</b> : count}</span>
              <span className={classes.track}>
                {parts.map(([tone]) => (
                  <span
                    key={tone}
                    className={classes.part}
                    data-tone={tone}
                    style={{ width: `${(sector[tone] / most) * 100}%` }}
                  />
                ))}
              </span>
            </AddressLink>
          </li>
        );
      })}
    </ul>
  );
}

/** Of a project with several promises the worst. */
function firstOfEach(rows: readonly PromiseRow[]): PromiseRow[] {
  return rows.filter(
    ({ projectId }, index) => rows.findIndex((row) => row.projectId === projectId) === index,
  );
}

/** Promises by name, each with what became of it; the rest as a number that leads to all. */
function Promises({ title, rows }: { title: string; rows: readonly PromiseRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Block title={title} to="/commitments" count={rows.length} change={toPromises}>
      <ul className={classes.names}>
        {firstOfEach(rows)
          .slice(0, MOST_NAMES)
          .map(({ id, projectId, name, promise, outcome }) => (
            <li key={id}>
              <AddressLink to={`/projects/${projectId}`} change={toList} title={outcome.text}>
                <span className={classes.title}>{name}</span>
                <span className={classes.outcome} data-tone={outcome.verdict}>
                  {promise.text}
                  {outcome.verdict === 'not-yet' ? '' : `，${outcome.label}`}
                </span>
              </AddressLink>
            </li>
          ))}
      </ul>
    </Block>
  );
}
