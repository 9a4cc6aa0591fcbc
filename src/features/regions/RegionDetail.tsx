import type { ReactNode } from 'react';
import { formatCount } from '@/domain/number-format';
import type { RegionView } from '@/domain/regions/region-view';
import { REGION_LEVEL_LABELS } from '@/domain/regions/region-words';
import type { Region } from '@/domain/statements/dataset';
import { computeIndicatorsTable } from '@/domain/tables/indicators-table';
import { computeProjectsTable } from '@/domain/tables/projects-table';
import { computePromisesTable } from '@/domain/tables/promises-table';
import { AddressLink } from '@/store/AddressLink';
import { BackLink } from '@/store/BackLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './RegionDetail.module.css';
import { RegionFigures } from './RegionFigures';
import { RegionPromises } from './RegionPromises';
import { RegionWorks } from './RegionWorks';
import { toListOf, toRegionPage } from './region-links';

/** A region's page: what the documents say of it, list by list, and what they do not say. */
export function RegionDetail({ view }: { view: RegionView }) {
  const { region, filters, works, promises, figures } = view;
  const toChoice = useTableChoice();
  const listTables = () => [
    toChoice({
      label: '项目',
      rows: works,
      spec: { table: 'projects' as const, filters },
      compute: computeProjectsTable,
    }),
    toChoice({
      label: '承诺',
      rows: promises.length,
      spec: { table: 'promises' as const, filters },
      compute: computePromisesTable,
    }),
    toChoice({
      label: '指标',
      rows: figures.length,
      spec: { table: 'indicators' as const, filters },
      compute: computeIndicatorsTable,
    }),
  ];
  return (
    <article className={classes.page}>
      <header>
        <BackLink />
        <div className={classes.heading}>
          <h1>{region.name}</h1>
          <ExportButton of={region.name} tables={listTables} />
        </div>
        <Facts view={view} />
      </header>
      <Works view={view} />
      {promises.length === 0 ? null : <RegionPromises view={view} />}
      {figures.length === 0 ? null : <RegionFigures view={view} />}
      <Silences view={view} />
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Regions({ regions }: { regions: readonly Region[] }) {
  return regions.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? '' : '、'}
      <AddressLink to={`/regions/${id}`} change={toRegionPage}>
        {name}
      </AddressLink>
    </span>
  ));
}

function Facts({ view }: { view: RegionView }) {
  const { region, within, zones, documents } = view;
  const whole = zones.filter(({ isWhole }) => isWhole).map((zone) => zone.region);
  const across = zones.filter(({ isWhole }) => !isWhole).map((zone) => zone.region);
  return (
    <dl className={classes.facts}>
      <Fact name="类别">{REGION_LEVEL_LABELS[region.level]}</Fact>
      {within.length === 0 ? null : (
        <Fact name="所在区县">
          <Regions regions={within} />
        </Fact>
      )}
      {whole.length === 0 ? null : (
        <Fact name="区内功能区（计入）">
          <Regions regions={whole} />
        </Fact>
      )}
      {across.length === 0 ? null : (
        <Fact name="跨区县功能区（不计入）">
          <Regions regions={across} />
        </Fact>
      )}
      {documents.length === 0 ? null : <Fact name="提到的文件">{documents.join('、')}</Fact>}
      {region.note === undefined ? null : <Fact name="说明">{region.note}</Fact>}
    </dl>
  );
}

function Works({ view }: { view: RegionView }) {
  const { region, works, cityWide, sectors } = view;
  return (
    <section>
      <SectionHead title={`项目 ${formatCount(works)} 个`}>
        <AddressLink to="/projects" change={toListOf(region)}>
          在项目库中查看
        </AddressLink>
      </SectionHead>
      {works === 0 ? null : (
        <p className={classes.sectors}>
          {sectors.map(({ id, name, works: count }) => (
            <AddressLink key={id} to="/projects" change={toListOf(region, { sector: [id] })}>
              {name} {count}
            </AddressLink>
          ))}
        </p>
      )}
      <RegionWorks view={view} />
      {cityWide === 0 ? null : (
        <p className={classes.soft}>
          另有
          <AddressLink to="/projects" change={() => ({ placing: ['city-wide'] })}>
            全市性项目 {cityWide} 个
          </AddressLink>
          ，覆盖本地，未列入。
        </p>
      )}
    </section>
  );
}

function Silences({ view }: { view: RegionView }) {
  if (view.silences.length === 0) return null;
  return (
    <section>
      <h2>文件没有说的</h2>
      <ul className={classes.silences}>
        {view.silences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
