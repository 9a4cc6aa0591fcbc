import { SlippageMark } from '@/charts/SlippageMark';
import { StatusMark } from '@/charts/StatusMark';
import { REGRESSION_KIND_LABELS } from '@/domain/project-timeline/regressions';
import type { ProjectView, TimelineEntry } from '@/domain/project-view';
import { nameDue } from '@/domain/projects-view';
import type { Project } from '@/domain/statements/dataset';
import {
  computeProjectTable,
  PROJECT_LIST_LABELS,
  PROJECT_LISTS,
} from '@/domain/tables/project-tables';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import { StateMessage } from '@/ui/StateMessage';
import classes from './ProjectDetail.module.css';

/** A project's page: what it is, and what each document said of its state. */
export function ProjectDetail({ view }: { view: ProjectView }) {
  const { project, sector, regions, status, timeline } = view;
  const toChoice = useTableChoice();
  const listTables = () =>
    PROJECT_LISTS.filter((list) => view[list].length > 0).map((list) =>
      toChoice({
        label: PROJECT_LIST_LABELS[list],
        rows: view[list].length,
        spec: { table: 'project', project: project.id, list },
        compute: computeProjectTable,
      }),
    );
  return (
    <article className={classes.page}>
      <header>
        <BackLink />
        <h1>{project.name}</h1>
        {project.aliases === undefined ? null : (
          <p className={classes.aliases}>文件中又称：{project.aliases.join('、')}</p>
        )}
        {project.note === undefined ? null : (
          <p className={classes.aliases}>名称说明：{project.note}</p>
        )}
        <dl className={classes.facts}>
          <div>
            <dt>最新状态</dt>
            <dd>
              <StatusMark status={status} />
              {view.stateOf === '' ? '' : `（${view.stateOf}）`}
            </dd>
          </div>
          <div>
            <dt>最近提及</dt>
            <dd>{view.mention}</dd>
          </div>
          <div>
            <dt>领域</dt>
            <dd>{sector.name}</dd>
          </div>
          <div>
            <dt>地区</dt>
            <dd>
              {regions.map((region) => region.name).join('、')}（{view.placing}）
            </dd>
          </div>
          {view.partOf === undefined ? null : (
            <div>
              <dt>属于</dt>
              <dd>
                <ProjectLink project={view.partOf} />
              </dd>
            </div>
          )}
        </dl>
      </header>
      <section>
        <SectionHead title="历次文件中的状态">
          <ExportButton of="历次文件中的状态" tables={listTables} />
        </SectionHead>
        {timeline.length === 0 ? (
          <StateMessage kind="empty" title={`${view.searched}未说明该项目的状态`} />
        ) : (
          <ol className={classes.timeline} aria-label="历次文件中的状态">
            {timeline.map((entry) => (
              <TimelineItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </section>
      <Outcomes view={view} />
      <Figures view={view} />
      <Indicators view={view} />
      <Parts view={view} />
    </article>
  );
}

function TimelineItem({ entry }: { entry: TimelineEntry }) {
  return (
    <li className={classes.entry} data-status={entry.status}>
      <span className={classes.when}>{entry.asOf}</span>
      <div>
        <div className={classes.state}>
          <StatusMark status={entry.status} />
          <SourceLink sourceId={entry.id} label={`${entry.asOf}：${entry.printed}，查看出处`}>
            “{entry.printed}”
          </SourceLink>
          {entry.promise === undefined ? null : (
            <span className={classes.due}>
              {nameDue(entry.promise.due)} <SlippageMark slippage={entry.promise.outcome} />
            </span>
          )}
        </div>
        <div className={classes.who}>
          {entry.document}
          {entry.section === '' ? '' : ` · ${entry.section}`} · {entry.issuedOn}
        </div>
      </div>
    </li>
  );
}

/** What became of each promise, and what speaks against what was said before. */
function Outcomes({ view }: { view: ProjectView }) {
  if (view.promises.length + view.regressions.length === 0) return null;
  return (
    <section>
      <h2>承诺与兑现</h2>
      <ul className={classes.outcomes}>
        {view.promises.map(({ due, outcome }) => (
          <li key={due.sourceId}>
            <SlippageMark slippage={outcome} />
            <span>{outcome.text}</span>
          </li>
        ))}
        {view.regressions.map(({ kind, text, later }) => (
          <li key={later.id}>
            <strong>{REGRESSION_KIND_LABELS[kind]}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className={classes.who}>监测测算，非官方评价</p>
    </section>
  );
}

function Figures({ view }: { view: ProjectView }) {
  if (view.figures.length === 0) return null;
  return (
    <section>
      <h2>规模与投资</h2>
      <ul className={classes.list}>
        {view.figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.attribute}</span>
            <SourceLink sourceId={figure.id}>{figure.text}</SourceLink>
            <span>
              {figure.period} · {figure.document}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The indicators that are about the project, with every figure of theirs. */
function Indicators({ view }: { view: ProjectView }) {
  if (view.indicators.length === 0) return null;
  return (
    <section>
      <h2>相关指标</h2>
      <ul className={classes.list}>
        {view.indicators.map(({ id, indicatorId, name, text, period, stage, document }) => (
          <li key={id}>
            <AddressLink to={`/indicators/${indicatorId}`} change={keepFilters}>
              {name}
            </AddressLink>
            <SourceLink sourceId={id}>{text}</SourceLink>
            <span>
              {period} · {stage} · {document}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts({ view }: { view: ProjectView }) {
  if (view.parts.length === 0) return null;
  return (
    <section>
      <h2>组成部分</h2>
      <ul className={classes.list}>
        {view.parts.map(({ project, status }) => (
          <li key={project.id}>
            <span>{status}</span>
            <ProjectLink project={project} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProjectLink({ project }: { project: Project }) {
  return (
    <AddressLink to={`/projects/${project.id}`} change={keepFilters}>
      {project.name}
    </AddressLink>
  );
}
