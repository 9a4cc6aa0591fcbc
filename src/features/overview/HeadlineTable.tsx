import type { FigureCell } from '@/domain/indicators-view';
import type { HeadlineView, OverviewView } from '@/domain/overview-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { Sparkline, type SparklinePoint } from '@/ui/Sparkline';
import { StateMessage } from '@/ui/StateMessage';
import { CommitmentMark } from './CommitmentMark';
import classes from './HeadlineTable.module.css';

/** The headline indicators of the latest year beside their targets. */
export function HeadlineTable({ view }: { view: OverviewView }) {
  const { year, headlines, region } = view;
  if (headlines.length === 0) {
    return (
      <StateMessage kind="empty" title="没有主要指标">
        所选领域没有主要指标；可在指标库中查看该领域的全部指标。
      </StateMessage>
    );
  }
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={`${region.name}${year}年主要指标`}>
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
            <HeadlineRow key={headline.id} headline={headline} year={year} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadlineRow({ headline, year }: { headline: HeadlineView; year: number }) {
  const { id, name, unit, result, resultYear, change, target, commitment, nextTarget } = headline;
  return (
    <tr>
      <th scope="row">
        <AddressLink to={`/indicators/${id}`} change={keepFilters}>
          {name}
        </AddressLink>
        <span className={classes.unit}>{unit.symbol}</span>
      </th>
      <td className={classes.result}>
        <Figure cell={result} name={name} />
        {resultYear === undefined || resultYear === year ? null : (
          <span className={classes.since}>{resultYear}</span>
        )}
        {result?.stage === 'estimate' ? <span className={classes.estimate}>预计</span> : null}
      </td>
      <td className={classes.number}>
        {change === undefined ? (
          <Missing />
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
        <Figure cell={target} name={name} />
      </td>
      <td>{commitment === undefined ? <Missing /> : <CommitmentMark commitment={commitment} />}</td>
      <td className={classes.number}>
        <Figure cell={nextTarget} name={name} />
      </td>
      <td className={classes.spark}>
        <Trend headline={headline} />
      </td>
    </tr>
  );
}

function Figure({ cell, name }: { cell: FigureCell | undefined; name: string }) {
  if (cell === undefined) return <Missing />;
  const label = `${name}，${cell.regionName}，${cell.period}：${cell.text}，查看出处`;
  return (
    <SourceLink sourceId={cell.sourceId} label={label}>
      {cell.text}
    </SourceLink>
  );
}

function Missing() {
  return (
    <span className={classes.missing} title="五份文件未披露">
      —
    </span>
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
