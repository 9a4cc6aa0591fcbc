import { SeriesChart } from '@/charts/SeriesChart';
import { toIndicatorChart } from '@/domain/charts/indicator-chart';
import type { IndicatorView } from '@/domain/indicator-view';
import type { Dataset } from '@/domain/statements/dataset';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { BackLink } from '@/store/BackLink';
import { SourceLink } from '@/store/SourceLink';
import classes from './IndicatorDetail.module.css';
import { ObservationTable } from './ObservationTable';
import { TargetTable } from './TargetTable';

/** An indicator's page: what it is, its chart in one region, every figure with its source. */
export function IndicatorDetail({ dataset, view }: { dataset: Dataset; view: IndicatorView }) {
  const { openSource } = useAddressActions();
  const chart = toIndicatorChart(dataset, view);
  return (
    <article className={classes.page}>
      <Heading view={view} />
      <RegionTabs view={view} />
      <div className={classes.columns}>
        {chart === undefined ? (
          <OwnFigures view={view} />
        ) : (
          <SeriesChart chart={chart} onOpen={openSource} />
        )}
        <div className={classes.side}>
          {chart !== undefined && view.spans.length > 0 ? <Spans view={view} /> : null}
          <Related view={view} />
        </div>
      </div>
      <TargetTable view={view} />
      <ObservationTable
        rows={view.rows}
        unit={view.unit.symbol}
        spec={{ table: 'observations', indicator: view.indicator.id }}
      />
    </article>
  );
}

function Heading({ view }: { view: IndicatorView }) {
  const { indicator, sector, unit, measure, direction, binding } = view;
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
        {binding === undefined ? null : <Fact term="目标性质" value={binding} />}
        {view.project === undefined ? null : (
          <div>
            <dt>所属项目</dt>
            <dd>
              <AddressLink to={`/projects/${view.project.id}`} change={keepFilters}>
                {view.project.name}
              </AddressLink>
            </dd>
          </div>
        )}
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
