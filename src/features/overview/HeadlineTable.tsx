import { type ReactNode, useMemo } from 'react';
import { Sparkline, type SparklinePoint } from '@/charts/Sparkline';
import type { HeadlineView, OverviewView } from '@/domain/overview-view';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { headlineColumns } from '@/domain/tables/headlines-table';
import type { TargetView } from '@/domain/target-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { type Column, drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { CommitmentMark } from './CommitmentMark';
import classes from './HeadlineTable.module.css';

/** What looks differ by: which year the results are of, and whether a row has to say of which region it is. */
interface Scope {
  readonly year: number;
  readonly hasRegion: boolean;
  /** Where a figure would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
}

function Name({ id, name, region, unit, hasRegion }: HeadlineView & Pick<Scope, 'hasRegion'>) {
  return (
    <>
      <AddressLink
        to={`/indicators/${id}`}
        className={classes.name}
        change={(search) =>
          hasRegion ? { ...keepFilters(search), region: [region.id] } : keepFilters(search)
        }
      >
        {name}
      </AddressLink>
      <span className={classes.unit}>{unit.symbol}</span>
      {hasRegion ? <span className={classes.region}>{region.name}</span> : null}
    </>
  );
}

/** A cell that is of a year, and what stands for a figure that is not disclosed. */
interface Dated {
  readonly year: number;
  readonly missing: ReactNode;
}

function Result({ result, resultYear, name, year, missing }: HeadlineView & Dated) {
  return (
    <span className={classes.result}>
      {result === undefined ? missing : <Figure cell={result} name={name} />}
      {resultYear === undefined || resultYear === year ? null : (
        <span className={classes.since}>{resultYear}</span>
      )}
      {result?.stage === 'estimate' ? <span className={classes.estimate}>预计</span> : null}
    </span>
  );
}

function Change({ change, resultYear, year, missing }: HeadlineView & Dated) {
  if (change === undefined) return missing;
  return (
    <span title={`与${change.since}年相比`}>
      {change.text}
      {change.since === (resultYear ?? year) - 1 ? null : (
        <span className={classes.since}>{change.since}</span>
      )}
    </span>
  );
}

function toColumns({ year, hasRegion, searched }: Scope): Column<HeadlineView>[] {
  const missing = (
    <span className={classes.missing} title={`${searched}未披露`}>
      —
    </span>
  );
  return drawColumns(headlineColumns(year), {
    name: { cell: (row) => <Name {...row} hasRegion={hasRegion} /> },
    result: { align: 'end', cell: (row) => <Result {...{ ...row, year, missing }} /> },
    change: { align: 'end', cell: (row) => <Change {...{ ...row, year, missing }} /> },
    targets: {
      align: 'end',
      cell: ({ targets, name }) => <Targets {...{ targets, name, missing }} />,
    },
    verdicts: {
      cell: ({ targets }) => (
        <Lines
          missing={missing}
          entries={targets.map((target) => (
            <CommitmentMark key={target.target.sourceId} target={target} />
          ))}
        />
      ),
    },
    nextTargets: {
      align: 'end',
      cell: ({ nextTargets, name }) => (
        <Targets targets={nextTargets} name={name} missing={missing} />
      ),
    },
    trend: {
      cell: (headline) => (
        <div className={classes.spark} data-region-level={headline.region.level}>
          <Trend headline={headline} />
        </div>
      ),
    },
  });
}

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
  const hasRegion = regions.length > 1;
  const columns = useMemo(
    () => toColumns({ year, hasRegion, searched }),
    [year, hasRegion, searched],
  );
  if (headlines.length === 0) return empty;
  return (
    <div className={classes.headlines}>
      <PlainTable
        label={title}
        columns={columns}
        rows={headlines}
        rowId={({ id, region }) => `${id} ${region.id}`}
      />
    </div>
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
