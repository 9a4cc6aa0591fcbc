import type { IndicatorView } from '@/domain/indicator-view';
import { formatAxis } from '@/domain/number-format';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { describePoints } from '@/domain/statements/printed-point';
import type { SeriesPoint } from '@/domain/statements/series';
import { describeSettled } from '@/domain/target-view';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import { toSeriesExport } from '@/ui/exporting/series-export';
import { SeriesChart } from '@/ui/SeriesChart';
import type { SeriesDrawingData } from '@/ui/SeriesDrawing';
import classes from './IndicatorDetail.module.css';
import { ObservationTable } from './ObservationTable';
import { TargetTable } from './TargetTable';

/** An indicator's page: what it is, its chart in one region, every figure with its source. */
export function IndicatorDetail({ dataset, view }: { dataset: Dataset; view: IndicatorView }) {
  return (
    <article className={classes.page}>
      <Heading view={view} />
      <RegionTabs view={view} />
      <div className={classes.columns}>
        {view.yearsOnChart > 1 ? (
          <YearlyChart dataset={dataset} view={view} />
        ) : (
          <OwnFigures view={view} />
        )}
        <div className={classes.side}>
          {view.yearsOnChart > 1 && view.spans.length > 0 ? <Spans view={view} /> : null}
          <Related view={view} />
        </div>
      </div>
      <TargetTable view={view} title={[view.indicator.name, regionName(view)]} />
      <ObservationTable
        title={[view.indicator.name, '全部数据']}
        rows={view.rows}
        unit={view.unit.symbol}
      />
    </article>
  );
}

function Heading({ view }: { view: IndicatorView }) {
  const { indicator, sector, unit, measure, direction } = view;
  return (
    <header className={classes.heading}>
      <BackLink />
      <h1>{indicator.name}</h1>
      <p className={classes.english} lang="en">
        {indicator.nameEn}
      </p>
      <dl className={classes.facts}>
        <Fact term="领域" value={sector.name} />
        <Fact term="单位" value={unit.symbol} />
        <Fact term="类型" value={measure} />
        <Fact term="方向" value={direction} />
        {indicator.definition === undefined ? null : (
          <Fact term="口径" value={indicator.definition} />
        )}
      </dl>
    </header>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** One tab a region with figures; a link each, so that the choice is in the address. */
function RegionTabs({ view }: { view: IndicatorView }) {
  if (view.regions.length < 2) return null;
  return (
    <nav className={classes.regions} aria-label="地区">
      {view.regions.map(({ region, observations }) => (
        <AddressLink
          key={region.id}
          change={({ source: _source, ...previous }) => ({ ...previous, region: [region.id] })}
          aria-current={region.id === view.regionId ? 'true' : undefined}
        >
          {region.name} <span>{observations}</span>
        </AddressLink>
      ))}
    </nav>
  );
}

function regionName(view: IndicatorView): string {
  return view.regions.find(({ region }) => region.id === view.regionId)?.region.name ?? '';
}

function YearlyChart({ dataset, view }: { dataset: Dataset; view: IndicatorView }) {
  const { openSource } = useAddressActions();
  const { unit, series, indicator, regionId } = view;
  const toPoints = (points: readonly SeriesPoint[], kind: string) =>
    describePoints(dataset, points, kind);
  const isCity = lookUp(dataset.regionById, regionId).level === 'city';
  const data: SeriesDrawingData = {
    sets: [
      {
        name: regionName(view),
        color: isCity ? 'city' : 'part',
        actual: toPoints(series.actual, '实际'),
        estimate: toPoints(series.estimate, '预计'),
        target: toPoints(view.planTargets, '规划目标'),
        annualTarget: toPoints(view.annualTargets, '年度目标'),
      },
    ],
    formatAxis,
    searched: nameDocuments(dataset),
  };
  return (
    <SeriesChart
      label={`${indicator.name}，${regionName(view)}，按年`}
      unit={unit.symbol}
      data={data}
      onOpen={openSource}
      toExport={() =>
        toSeriesExport(
          {
            title: [indicator.name, regionName(view)],
            unit: unit.symbol,
            definition: indicator.definition,
            verdict: describeSettled(view.targets),
            hasVerdict: true,
          },
          data,
        )
      }
    />
  );
}

/** With one year there is nothing to draw: the figures themselves, and who says them. */
function OwnFigures({ view }: { view: IndicatorView }) {
  return (
    <section className={classes.figures} aria-label="最新数据">
      {view.figures.map((row) => (
        <div key={row.id}>
          <SourceLink
            sourceId={row.id}
            label={`${view.indicator.name} ${row.quantity}，查看出处`}
            note={row.note}
          >
            <span className={classes.big}>{row.quantity}</span>
          </SourceLink>
          <p>
            {row.region} · {row.period} · {row.stageLabel} · {row.document}
          </p>
        </div>
      ))}
    </section>
  );
}

function Spans({ view }: { view: IndicatorView }) {
  return (
    <section>
      <h2>跨年期间（不与年度数据连线）</h2>
      <ul className={classes.spans}>
        {view.spans.map((row) => (
          <li key={row.id}>
            <span>
              {row.period} · {row.stageLabel}
            </span>
            <SourceLink sourceId={row.id} note={row.note}>
              {row.text} {row.value === undefined ? '' : view.unit.symbol}
            </SourceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ view }: { view: IndicatorView }) {
  if (view.related.length === 0) return null;
  return (
    <section>
      <h2>相关指标</h2>
      <ul className={classes.related}>
        {view.related.map(({ id, name, relation }) => (
          <li key={id}>
            <span>{relation}</span>
            <AddressLink to={`/indicators/${id}`} change={keepFilters}>
              {name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
