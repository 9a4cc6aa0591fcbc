import type { ReactNode } from 'react';
import { Sparkline, type SparklinePoint } from '@/charts/Sparkline';
import type { HeadlineView, OverviewView } from '@/domain/overview-view';
import type { FigureCell } from '@/domain/statements/figure-cell';
import type { TargetView } from '@/domain/target-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { SideScroll } from '@/ui/SideScroll';
import { CommitmentMark } from './CommitmentMark';
import classes from './HeadlineTable.module.css';

/** The headline indicators of the latest year beside their targets. */
export function HeadlineTable({
  view,
  empty,
}: {
  view: OverviewView;
  /** What to show instead of headlines. */
  empty: ReactNode;
}) {
  const { title, year, headlines, regions, searched } = view;
  if (headlines.length === 0) return empty;
  const missing = (
    <span className={classes.missing} title={`${searched}未披露`}>
      —
    </span>
  );
  return (
    <SideScroll label={title}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col" className={classes.number}>
              最新结果
            </th>
            <th scope="col" className={classes.number}>
              较上次
            </th>
            <th scope="col" className={classes.number}>
              {year}年目标
            </th>
            <th scope="col">兑现</th>
            <th scope="col" className={classes.number}>
              {year + 1}年目标
            </th>
            <th scope="col">走势</th>
          </tr>
        </thead>
        <tbody>
          {headlines.map((headline) => (
            <HeadlineRow
              key={`${headline.id} ${headline.region.id}`}
              headline={headline}
              year={year}
              missing={missing}
              hasRegion={regions.length > 1}
            />
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

function HeadlineRow({
  headline,
  year,
  missing,
  hasRegion,
}: {
  headline: HeadlineView;
  year: number;
  /** What stands for a figure that is not disclosed. */
  missing: ReactNode;
  /** Whether the row has to say of which region it is. */
  hasRegion: boolean;
}) {
  const { id, name, region, unit, result, resultYear, change, targets, nextTargets } = headline;
  return (
    <tr data-region-level={region.level}>
      <th scope="row">
        <AddressLink
          to={`/indicators/${id}`}
          change={(search) =>
            hasRegion ? { ...keepFilters(search), region: [region.id] } : keepFilters(search)
          }
        >
          {name}
        </AddressLink>
        <span className={classes.unit}>{unit.symbol}</span>
        {hasRegion ? <span className={classes.region}>{region.name}</span> : null}
      </th>
      <td className={classes.result}>
        {result === undefined ? missing : <Figure cell={result} name={name} />}
        {resultYear === undefined || resultYear === year ? null : (
          <span className={classes.since}>{resultYear}</span>
        )}
        {result?.stage === 'estimate' ? <span className={classes.estimate}>预计</span> : null}
      </td>
      <td className={classes.number}>
        {change === undefined ? (
          missing
        ) : (
          <span title={`与${change.since}年相比`}>
            {change.text}
            {change.since === (resultYear ?? year) - 1 ? null : (
              <span className={classes.since}>{change.since}</span>
            )}
          </span>
        )}
      </td>
      <td className={classes.number}>
        <Targets targets={targets} name={name} missing={missing} />
      </td>
      <td>
        <Lines
          missing={missing}
          entries={targets.map((target) => (
            <CommitmentMark key={target.target.sourceId} target={target} />
          ))}
        />
      </td>
      <td className={classes.number}>
        <Targets targets={nextTargets} name={name} missing={missing} />
      </td>
      <td className={classes.spark}>
        <Trend headline={headline} />
      </td>
    </tr>
  );
}

/** One line a target, so that each outcome stands beside its own. */
function Lines({ entries, missing }: { entries: readonly ReactNode[]; missing: ReactNode }) {
  return entries.length === 0 ? missing : <div className={classes.lines}>{entries}</div>;
}

/**
 * The targets that fall due in a year; one that is not the year's own says whose it is. Below them the
 * latest figure of the year while that runs, which is the same for all.
 */
function Targets({
  targets,
  name,
  missing,
}: {
  targets: readonly TargetView[];
  name: string;
  missing: ReactNode;
}) {
  const progress = targets.find((target) => target.progress)?.progress;
  return (
    <Lines
      missing={missing}
      entries={[
        ...targets.map(({ origin, label, document, target }) => (
          <span key={target.sourceId}>
            {origin === 'annual' ? null : (
              <span className={classes.origin} title={`${document}，${target.period}`}>
                {label.slice(0, 2)}
              </span>
            )}
            <Figure cell={target} name={`${name}，${label}`} />
          </span>
        )),
        ...(progress === undefined
          ? []
          : [
              <span key={progress.sourceId}>
                <span className={classes.origin}>{progress.period}</span>
                <Figure cell={progress} name={name} />
              </span>,
            ]),
      ]}
    />
  );
}

function Figure({ cell, name }: { cell: FigureCell; name: string }) {
  const label = `${name}，${cell.regionName}，${cell.period}：${cell.text}，查看出处`;
  return (
    <SourceLink sourceId={cell.sourceId} label={label} note={cell.note}>
      {cell.value === undefined ? (
        <span className={classes.words} title={cell.text}>
          {cell.text}
        </span>
      ) : (
        cell.text
      )}
    </SourceLink>
  );
}

function Trend({ headline }: { headline: HeadlineView }) {
  const { actual, estimate } = headline.series;
  const points: SparklinePoint[] = [
    ...actual.map(({ year, value }) => ({ x: year, y: value, isHollow: false })),
    ...estimate.map(({ year, value }) => ({ x: year, y: value, isHollow: true })),
  ].sort((a, b) => a.x - b.x);
  if (points.length < 2) return null;
  const years = `${points[0]?.x}—${points.at(-1)?.x}年`;
  return <Sparkline points={points} label={`${headline.name}${years}走势`} />;
}
