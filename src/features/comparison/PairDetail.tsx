import { SegmentedControl } from '@mantine/core';
import { SeriesChart } from '@/charts/SeriesChart';
import { toPairsTable } from '@/domain/charts/comparison-charts';
import { toPairCharts } from '@/domain/charts/pair-chart';
import { PAIR_SCALE_LABELS, type PairScale, type PairView } from '@/domain/pair-view';
import type { Dataset } from '@/domain/statements/dataset';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import classes from './Comparison.module.css';

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
  const { indicator, own, other, scales, rows } = view;
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
            aria-label="量程"
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
        <SectionHead title="逐期比较">
          <ExportButton
            of="逐期比较"
            tables={() => [
              wholeTable('逐期比较', {
                title: [indicator.name, `${own.name}与${other.name}`, '逐期比较'],
                unit: view.unit.symbol,
                definition: indicator.definition,
                isFiltered: false,
                table: toPairsTable(view, rows),
              }),
            ]}
          />
        </SectionHead>
        {rows.length === 0 ? (
          <p className={classes.definition}>两地没有同一期间、同一性质的数据，只能各自查看。</p>
        ) : (
          <SideScroll label="逐期比较" isPlain>
            <table className={classes.table} aria-label="逐期比较">
              <thead>
                <tr>
                  <th scope="col">期间</th>
                  <th scope="col">{own.name}</th>
                  <th scope="col">{other.name}</th>
                  <th scope="col">比较</th>
                  <th scope="col">提示</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      {row.period} {row.stageLabel}
                    </th>
                    <td>
                      <SourceLink sourceId={row.own.sourceId} note={row.own.note}>
                        {row.own.printed}
                      </SourceLink>
                    </td>
                    <td>
                      <SourceLink sourceId={row.other.sourceId} note={row.other.note}>
                        {row.other.printed}
                      </SourceLink>
                    </td>
                    <td>
                      {row.kindLabel} {row.text}
                    </td>
                    <td className={classes.wrapped}>{row.caveat}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </SideScroll>
        )}
      </section>
    </article>
  );
}
