import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { SeriesChart } from '@/charts/SeriesChart';
import { toPairCharts } from '@/domain/charts/pair-chart';
import type { PairCell } from '@/domain/comparison/pair-row';
import { PAIR_SCALE_LABELS, type PairScale, type PairView } from '@/domain/pair-view';
import type { Dataset } from '@/domain/statements/dataset';
import { computePairTable, pairDetailColumns } from '@/domain/tables/comparison-tables';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns, type Looks } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './Comparison.module.css';

const TITLE = '逐期比较';

function drawPrinted({ sourceId, note, printed }: PairCell) {
  return (
    <SourceLink sourceId={sourceId} note={note}>
      {printed}
    </SourceLink>
  );
}

const LOOKS: Looks<ReturnType<typeof pairDetailColumns>> = {
  period: { cell: ({ period, stageLabel }) => `${period} ${stageLabel}` },
  own: { align: 'end', cell: ({ own }) => drawPrinted(own) },
  other: { align: 'end', cell: ({ other }) => drawPrinted(other) },
  value: { align: 'end', cell: ({ kindLabel, text }) => `${kindLabel} ${text}` },
  caveat: { isWrapped: true, isSoft: true },
};

/** One indicator of two regions: both series, every pair with its comparison. */
export function PairDetail({
  dataset,
  view,
  scale,
}: {
  dataset: Dataset;
  view: PairView;
  scale: PairScale;
}) {
  const { setScale, openSource } = useAddressActions();
  const toChoice = useTableChoice();
  const { indicator, own, other, scales, rows } = view;
  const columns = useMemo(
    () => drawColumns(pairDetailColumns({ own, other }), LOOKS),
    [own, other],
  );
  const charts = toPairCharts(dataset, view, scale);
  return (
    <article className={classes.page}>
      <header className={classes.detailHead}>
        <BackLink />
        <h1>
          {indicator.name}
          <span className={classes.scope}>
            {own.name}与{other.name}
          </span>
        </h1>
        <div className={classes.picker}>
          <SegmentedControl
            size="xs"
            aria-label="刻度"
            value={scale}
            onChange={(value) => setScale(value === scales[0] ? '' : value)}
            data={scales.map((value) => ({ value, label: PAIR_SCALE_LABELS[value] }))}
          />
          <AddressLink
            to={`/indicators/${indicator.id}`}
            change={(search) => ({ ...keepFilters(search), region: [own.id] })}
          >
            指标页
          </AddressLink>
        </div>
      </header>
      {indicator.definition === undefined ? null : (
        <p className={classes.definition}>口径：{indicator.definition}</p>
      )}
      <div className={classes.panels} data-count={charts.length}>
        {charts.map((chart) => (
          <section key={chart.label}>
            <h2>{chart.title[1]}</h2>
            <SeriesChart chart={chart} height={320} onOpen={openSource} />
          </section>
        ))}
      </div>
      <section>
        <SectionHead title={TITLE}>
          <ExportButton
            of={TITLE}
            tables={() => [
              toChoice({
                label: TITLE,
                rows: rows.length,
                spec: { table: 'pair', indicator: indicator.id, own: own.id, other: other.id },
                compute: computePairTable,
              }),
            ]}
          />
        </SectionHead>
        {rows.length === 0 ? (
          <p className={classes.definition}>两地没有同一期间、同一性质的数据，只能各自查看。</p>
        ) : (
          <PlainTable label={TITLE} columns={columns} rows={rows} rowId={({ id }) => id} isTight />
        )}
      </section>
    </article>
  );
}
