import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { SeriesChart } from '@/charts/SeriesChart';
import { VerdictMark } from '@/charts/VerdictMark';
import { describeTotal, toTrajectoryChart } from '@/domain/charts/trajectory-chart';
import type { Dataset } from '@/domain/statements/dataset';
import type { TrajectoryView } from '@/domain/trajectory-view';
import { DISCLAIMER, lookOf } from '@/domain/verdicts/verdict';
import { MEASURE_LABELS } from '@/domain/vocabularies';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import { Arithmetic } from './Arithmetic';
import { ChartTable } from './ChartTable';
import { PlanChoice } from './PlanChoice';
import classes from './TrajectoryDetail.module.css';
import { TrajectoryVerdict } from './TrajectoryVerdict';

/** One trajectory to discuss: chart, verdict with its arithmetic, the chart as a table. */
export function TrajectoryDetail({
  dataset,
  view,
  observations,
}: {
  dataset: Dataset;
  view: TrajectoryView;
  /** The table of every figure, which the indicator's page has too. */
  observations: ReactNode;
}) {
  const { trajectory, chart } = view;
  const { openSource } = useAddressActions();
  const { unit } = trajectory;
  const figure = toTrajectoryChart(dataset, trajectory);
  return (
    <article className={classes.page}>
      <Heading dataset={dataset} view={view} />
      <div className={classes.columns}>
        {figure ? (
          <SeriesChart chart={figure} height={380} onOpen={openSource} />
        ) : (
          <p className={classes.none}>目标与结果均为文字表述，没有可绘制的数值。</p>
        )}
        {view.arithmetic.length === 0 ? (
          <p className={classes.none}>没有{view.targetLabel}，不作评价。</p>
        ) : (
          <Arithmetic
            trajectory={trajectory.key}
            plan={trajectory.plan.period}
            lines={view.arithmetic}
          />
        )}
      </div>
      {chart.total === undefined ? null : (
        <p className={classes.remark}>{describeTotal(chart.total, unit)}</p>
      )}
      {figure ? <ChartTable view={view} /> : null}
      {observations}
    </article>
  );
}

function Heading({ dataset, view }: { dataset: Dataset; view: TrajectoryView }) {
  const { trajectory, indicator, regionName, explanation, planText } = view;
  const { assessment } = trajectory;
  const { others, target } = view;
  return (
    <header className={classes.heading}>
      <BackLink />
      <div className={classes.title}>
        <h1>
          {indicator.indicator.name}
          <span className={classes.scope}>
            {regionName} · {planText}
          </span>
        </h1>
        <PlanChoice dataset={dataset} plans={view.plans} plan={trajectory.plan} />
        <nav className={classes.steps} aria-label="其他轨迹">
          <Step to={view.previous} label="上一条">
            <IconChevronLeft size={16} aria-hidden />
          </Step>
          <Step to={view.next} label="下一条">
            <IconChevronRight size={16} aria-hidden />
          </Step>
        </nav>
      </div>
      {assessment === undefined ? null : (
        <p className={classes.verdict}>
          {others.length === 0 ? null : <span>规划目标 {target?.quantity}</span>}
          <TrajectoryVerdict
            verdict={assessment.verdict}
            confidence={assessment.derivation?.confidence}
            caveats={view.caveats}
          />
          <span>{explanation}</span>
          <small>{DISCLAIMER}</small>
        </p>
      )}
      {others.map(
        ({ label, document, target: other, verdict, derived, differenceText, reason, note }) => (
          <p key={other.sourceId} className={classes.verdict}>
            <span>
              {label}{' '}
              <SourceLink
                sourceId={other.sourceId}
                label={`${label}，${document}：${other.quantity}，查看出处`}
                note={other.note}
              >
                {other.quantity}
              </SourceLink>
            </span>
            <VerdictMark
              {...lookOf(verdict, derived?.confidence)}
              method={reason ?? DISCLAIMER}
              note={note}
            >
              {differenceText}
            </VerdictMark>
            <small>{document}</small>
          </p>
        ),
      )}
      <dl className={classes.facts}>
        <Fact term="领域">{indicator.sector.name}</Fact>
        <Fact term="单位">{trajectory.unit.symbol}</Fact>
        <Fact term="类型">{indicator.measure}</Fact>
        <Fact term="方向">{indicator.direction}</Fact>
        {indicator.indicator.definition === undefined ? null : (
          <Fact term="口径">{indicator.indicator.definition}</Fact>
        )}
        <Fact term="相关">
          <Related view={view} />
        </Fact>
      </dl>
    </header>
  );
}

function Step({
  to,
  label,
  children,
}: {
  to: string | undefined;
  label: string;
  children: ReactNode;
}) {
  if (to === undefined) return <span data-none>{children}</span>;
  return (
    <AddressLink
      to={`/trajectories/${to}`}
      change={({ source: _source, ...rest }) => rest}
      aria-label={label}
      title={label}
    >
      {children}
    </AddressLink>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The rest is on the indicator's page. */
const NEAR_RELATIONS: readonly string[] = [
  '所属总量',
  MEASURE_LABELS.growth,
  MEASURE_LABELS['average-growth'],
];

/** The indicator's own page and those of its level, growth or share. */
function Related({ view }: { view: TrajectoryView }) {
  const { indicator, regionId, related } = view.indicator;
  const near = related.filter(({ relation }) => NEAR_RELATIONS.includes(relation));
  const links = [{ id: indicator.id, name: '指标页', relation: '' }, ...near];
  return links.map(({ id, name, relation }) => (
    <AddressLink
      key={id}
      to={`/indicators/${id}`}
      change={(search) => ({ ...keepFilters(search), region: [regionId] })}
      className={classes.related}
    >
      {relation === '' ? name : `${relation}：${name}`}
    </AddressLink>
  ));
}
