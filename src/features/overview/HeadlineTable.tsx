import { type ReactNode, useMemo } from 'react';
import type { HeadlineTarget, HeadlineView } from '@/domain/overview/headline-row';
import type { OverviewView } from '@/domain/overview-view';
import { headlineColumns, listEmptyColumns } from '@/domain/tables/headlines-table';
import { type Column, drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { Derived, Figure, Name, Outcome, Result, Targets } from './HeadlineCells';
import classes from './HeadlineTable.module.css';
import { Trend } from './Trend';

/** What stands beside a figure in its column, in the header after the column's own. */
const BESIDE: Readonly<Record<string, string>> = {
  result: '同比',
  targets: '兑现',
  planTargets: '评价',
  nextTargets: '较上年实绩',
};

function toColumns(view: OverviewView): Column<HeadlineView>[] {
  const { year, regions, searched } = view;
  const hasRegion = regions.length > 1;
  const missing = (
    <span className={classes.soft} title={`${searched}未披露`}>
      —
    </span>
  );
  const targetsOf = (
    targets: readonly HeadlineTarget[],
    { unit }: HeadlineView,
    besideOf: (target: HeadlineTarget) => ReactNode,
  ) => <Targets {...{ targets, besideOf }} unitId={unit.id} />;
  const outcomeOf = (target: HeadlineTarget) => <Outcome target={target} />;
  const columns = drawColumns(headlineColumns(view), {
    name: { cell: (row) => <Name {...row} hasRegion={hasRegion} /> },
    result: { cell: (row) => <Result {...{ ...row, year, missing }} /> },
    targets: { cell: (row) => targetsOf(row.targets, row, outcomeOf) },
    planTargets: { cell: (row) => targetsOf(row.planTargets, row, outcomeOf) },
    nextTargets: {
      cell: (row) => (
        <>
          {targetsOf(row.nextTargets, row, ({ demand, name }) =>
            demand === undefined ? null : <Derived figure={demand} of={`${name}目标较上年实绩`} />,
          )}
          <Progress headline={row} />
        </>
      ),
    },
    share: {
      cell: ({ share, name }) =>
        share === undefined ? null : <Derived figure={share} of={`${name}，${view.shareTitle}`} />,
    },
    trend: {
      cell: (headline) => (
        <div className={classes.spark} data-region-level={headline.region.level}>
          <Trend headline={headline} span={view.span} />
        </div>
      ),
    },
  });
  const left = new Set<string>(listEmptyColumns(view));
  return columns
    .filter(({ id }) => !left.has(id))
    .map((column) => {
      const beside = BESIDE[column.id];
      return beside === undefined ? column : { ...column, header: `${column.header}（${beside}）` };
    });
}

/** The latest figure of the next year while that runs, the same for all its targets. */
function Progress({ headline: { nextTargets, name } }: { headline: HeadlineView }) {
  const progress = nextTargets.find((target) => target.progress)?.progress;
  if (progress === undefined) return null;
  return (
    <span className={classes.progress}>
      <span className={classes.soft}>{progress.period}</span>
      <Figure cell={progress} name={name} text={progress.text} />
    </span>
  );
}

/** The headline families of the latest year beside their targets; without a result of it, folded. */
export function HeadlineTable({
  view,
  empty,
}: {
  view: OverviewView;
  /** What to show instead of headlines. */
  empty: ReactNode;
}) {
  const { title, year, headlines, undisclosed } = view;
  const columns = useMemo(() => toColumns(view), [view]);
  if (headlines.length + undisclosed.length === 0) return empty;
  const rowId = ({ id, region }: HeadlineView) => `${id} ${region.id}`;
  return (
    <div className={classes.headlines}>
      {headlines.length === 0 ? null : (
        <PlainTable label={title} columns={columns} rows={headlines} rowId={rowId} />
      )}
      {undisclosed.length === 0 ? null : (
        <details className={classes.undisclosed} open={headlines.length === 0}>
          <summary>
            {year}年结果未披露 {undisclosed.length} 项
            <span className={classes.soft}>
              {[...new Set(undisclosed.map(({ name }) => name))].join('、')}
            </span>
          </summary>
          <PlainTable
            label={`${year}年结果未披露的主要指标`}
            columns={columns}
            rows={undisclosed}
            rowId={rowId}
          />
        </details>
      )}
    </div>
  );
}
