import { VerdictMark } from '@/charts/VerdictMark';
import type { ExportedTable } from '@/domain/charts/exported-table';
import type { IndicatorView } from '@/domain/indicator-view';
import type { FigureCell } from '@/domain/statements/figure-cell';
import type { TargetView } from '@/domain/target-view';
import { DISCLAIMER, lookOf, VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './ObservationTable.module.css';

const TITLE = '目标与兑现';

function toExport(targets: readonly TargetView[]): ExportedTable {
  const isRunning = targets.some(({ progress }) => progress);
  return {
    header: [
      ...['类别', '目标', '结果'],
      ...(isRunning ? ['年内最新'] : []),
      ...['评价', '结果减目标', '说明'],
    ],
    rows: targets.map(({ label, target, result, latest, verdict, differenceValue, ...own }) => [
      label,
      target,
      result ?? latest,
      ...(isRunning ? [own.progress] : []),
      VERDICT_LABELS[verdict],
      differenceValue,
      [own.reason, own.note].filter(Boolean).join('；'),
    ]),
  };
}

/** Each target for the region with its own outcome: one word never stands for two of them. */
export function TargetTable({ view, title }: { view: IndicatorView; title: readonly string[] }) {
  const { targets, indicator, unit } = view;
  if (targets.length === 0) return null;
  const name = indicator.name;
  return (
    <section>
      <SectionHead title={TITLE}>
        <ExportButton
          of={TITLE}
          tables={() => [
            wholeTable(TITLE, {
              title: [...title, TITLE],
              unit: unit.symbol,
              hasVerdict: true,
              isFiltered: false,
              table: toExport(targets),
            }),
          ]}
        />
      </SectionHead>
      <SideScroll label={TITLE}>
        <table className={classes.table} aria-label={TITLE}>
          <thead>
            <tr>
              <th scope="col">目标期</th>
              <th scope="col">类别</th>
              <th scope="col" className={classes.number}>
                目标（{unit.symbol}）
              </th>
              <th scope="col" className={classes.number}>
                结果（{unit.symbol}）
              </th>
              <th scope="col">兑现</th>
              <th scope="col">目标出处</th>
              <th scope="col">说明</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((row) => (
              <tr key={row.target.sourceId}>
                <td>{row.target.period}</td>
                <td>{row.label}</td>
                <td className={classes.number}>
                  <Figure cell={row.target} name={`${name}，${row.label}`} />
                </td>
                <td className={classes.number}>
                  <Figure cell={row.result} name={name} />
                  {row.latest === undefined ? null : (
                    <>
                      <Figure cell={row.latest} name={name} /> <small>{row.latest.period}</small>
                    </>
                  )}
                  {row.progress === undefined ? null : (
                    <div>
                      <Figure cell={row.progress} name={name} />{' '}
                      <small>{row.progress.period}</small>
                    </div>
                  )}
                </td>
                <td>
                  <VerdictMark {...lookOf(row.verdict)} method={row.reason ?? DISCLAIMER}>
                    {row.differenceText}
                  </VerdictMark>
                </td>
                <td>{row.document}</td>
                <td className={classes.note}>
                  {[row.reason, row.note].filter(Boolean).join('；')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
      <p className={classes.remark}>{DISCLAIMER}</p>
    </section>
  );
}

function Figure({ cell, name }: { cell: FigureCell | undefined; name: string }) {
  if (cell === undefined) return null;
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={`${name}，${cell.regionName}，${cell.period}：${cell.text}，查看出处`}
      note={cell.note}
    >
      {cell.text}
    </SourceLink>
  );
}
