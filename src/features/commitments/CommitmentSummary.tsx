import { ChartFigure } from '@/charts/ChartFigure';
import type { StripPart } from '@/domain/charts/chart-drawing';
import {
  listOutcomeParts,
  toOutcomesChart,
  toTotalsTable,
  type UnsettledTargets,
} from '@/domain/charts/outcomes-chart';
import type { CommitmentsView, CommitmentTotals } from '@/domain/commitments-view';
import type { Filters } from '@/domain/filters';
import { DISCLAIMER, type VerdictClass } from '@/domain/verdicts/verdict';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './CommitmentSummary.module.css';

/** Settled targets by sector as strips, and by the document that set them as a table. */
export function CommitmentSummary({
  view,
  others,
  filters,
}: {
  view: CommitmentsView;
  others: UnsettledTargets;
  /** Under which it was computed. */
  filters: Filters;
}) {
  const { bySector, byDocument, rows } = view;
  const chart = toOutcomesChart(view, others, filters);
  if (chart === undefined) return null;
  const { label, notes = [], sourceIds } = chart;
  const parts = listOutcomeParts(bySector);
  return (
    <div className={classes.summary}>
      <section>
        <SectionHead title={`${label}（已有结果的 ${rows.length} 个）`}>
          <ExportButton
            of={label}
            chart={() => chart}
            tables={() => [
              wholeTable('按文件', {
                title: ['各文件所定目标'],
                notes,
                sourceIds,
                hasVerdict: true,
                isFiltered: true,
                table: toTotalsTable('文件', byDocument, parts),
              }),
            ]}
          />
        </SectionHead>
        <ChartFigure chart={chart} />
      </section>
      <section>
        <Totals title="各文件所定目标" head="文件" totals={byDocument} parts={parts} />
        <Totals title="各领域" head="领域" totals={bySector} parts={parts} />
        <p className={classes.note}>
          {notes.join('；')}。{DISCLAIMER}。
        </p>
      </section>
    </div>
  );
}

function Totals({
  title,
  head,
  totals,
  parts,
}: {
  title: string;
  head: string;
  totals: readonly CommitmentTotals[];
  parts: readonly StripPart[];
}) {
  return (
    <details className={classes.totals} open={head === '文件'}>
      <summary>{title}</summary>
      <SideScroll label={title} isPlain>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {parts.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">合计</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ key, label, classes: counts, total }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {parts.map((part) => (
                  <td key={part.key}>{counts[part.key as VerdictClass]}</td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </details>
  );
}
