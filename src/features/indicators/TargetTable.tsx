import { type ReactNode, useMemo } from 'react';
import { VerdictMark } from '@/charts/VerdictMark';
import type { IndicatorView } from '@/domain/indicator-view';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { computeTargetsTable, TARGETS_TITLE, targetColumns } from '@/domain/tables/targets-table';
import type { TargetView } from '@/domain/target-view';
import { DISCLAIMER, lookOf } from '@/domain/verdicts/verdict';
import { DerivedFigure } from '@/tables/DerivedFigure';
import { drawFigure } from '@/tables/shared-looks';
import { useTableChoice } from '@/tables/use-table-choice';
import { type Column, drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './TargetTable.module.css';

/** A figure of another period than the target's. */
function drawDated(cell: FigureCell, name: string): ReactNode {
  return (
    <>
      {drawFigure(cell, name)} <small>{cell.period}</small>
    </>
  );
}

/** @param name of the indicator */
function toColumns(unit: string, name: string): Column<TargetView>[] {
  return drawColumns(targetColumns(unit), {
    period: {},
    label: {},
    target: {
      align: 'end',
      cell: ({ target, label }) => drawFigure(target, `${name}，${label}`),
    },
    result: {
      align: 'end',
      cell: ({ result, latest, derived, progress }) => (
        <>
          {result && drawFigure(result, name)}
          {result === undefined && derived && <DerivedFigure cell={derived} name={name} />}
          {latest && derived === undefined && drawDated(latest, name)}
          {progress && <div>{drawDated(progress, name)}</div>}
        </>
      ),
    },
    verdict: {
      cell: ({ verdict, derived, reason, differenceText, progress }) => (
        <>
          <VerdictMark {...lookOf(verdict, derived?.confidence)} method={reason ?? DISCLAIMER}>
            {differenceText}
          </VerdictMark>
          {progress?.look && (
            <div>
              <VerdictMark {...progress.look} method={progress.arithmetic} />
            </div>
          )}
        </>
      ),
    },
    document: {},
    reason: { isWrapped: true, isSoft: true },
  });
}

/** Each target for the region with its own outcome: one word never stands for two of them. */
export function TargetTable({ view }: { view: IndicatorView }) {
  const { targets, indicator, unit, regionId } = view;
  const { id, name } = indicator;
  const toChoice = useTableChoice();
  const columns = useMemo(() => toColumns(unit.symbol, name), [unit, name]);
  if (targets.length === 0) return null;
  return (
    <section>
      <SectionHead title={TARGETS_TITLE}>
        <ExportButton
          of={TARGETS_TITLE}
          tables={() => [
            toChoice({
              label: TARGETS_TITLE,
              rows: targets.length,
              spec: { table: 'targets', indicator: id, region: regionId },
              compute: computeTargetsTable,
            }),
          ]}
        />
      </SectionHead>
      <PlainTable
        label={TARGETS_TITLE}
        columns={columns}
        rows={targets}
        rowId={({ target }) => target.sourceId}
      />
      <p className={classes.remark}>{DISCLAIMER}</p>
    </section>
  );
}
