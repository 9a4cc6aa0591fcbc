import { ChartFigure } from '@/charts/ChartFigure';
import { toOutcomesChart } from '@/domain/charts/outcomes-chart';
import type { CommitmentsView, CommitmentTotals } from '@/domain/commitments-view';
import type { Filters } from '@/domain/filters';
import {
  computeTotalsTable,
  listClasses,
  TOTALS_TITLES,
  totalsColumns,
  type UnsettledTargets,
} from '@/domain/tables/commitment-totals-table';
import type { TableColumn } from '@/domain/tables/table-column';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawEach } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
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
  const toChoice = useTableChoice();
  const chart = toOutcomesChart(view, others, filters);
  if (chart === undefined) return null;
  const { label, notes = [] } = chart;
  const occurring = listClasses(bySector);
  const columns = {
    sector: totalsColumns('sector', occurring),
    document: totalsColumns('document', occurring),
  };
  return (
    <div className={classes.summary}>
      <section>
        <SectionHead title={`${label}（已评价的 ${rows.length} 个）`}>
          <ExportButton
            of={label}
            chart={() => chart}
            tables={() => [
              toChoice({
                label: '按文件',
                rows: byDocument.length,
                spec: { table: 'commitment-totals', by: 'document', filters },
                compute: computeTotalsTable,
              }),
            ]}
          />
        </SectionHead>
        <ChartFigure chart={chart} />
      </section>
      <section>
        <Totals
          title={TOTALS_TITLES.document}
          columns={columns.document}
          totals={byDocument}
          isOpen
        />
        <Totals title="各领域" columns={columns.sector} totals={bySector} />
        <p className={classes.note}>
          {notes.join('；')}。{DISCLAIMER}。
        </p>
      </section>
    </div>
  );
}

function Totals({
  title,
  columns,
  totals,
  isOpen = false,
}: {
  title: string;
  columns: readonly TableColumn<CommitmentTotals>[];
  totals: readonly CommitmentTotals[];
  isOpen?: boolean;
}) {
  const drawn = drawEach(columns, (id) => (id === 'label' ? {} : { align: 'end' }));
  return (
    <details className={classes.totals} open={isOpen}>
      <summary>{title}</summary>
      <PlainTable label={title} columns={drawn} rows={totals} rowId={({ key }) => key} isTight />
    </details>
  );
}
