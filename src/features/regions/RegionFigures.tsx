import type { RegionFigure, RegionView } from '@/domain/regions/region-view';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { regionFigureColumns } from '@/domain/tables/region-figures-table';
import { AddressLink } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { drawColumns } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { SectionHead } from '@/ui/SectionHead';
import classes from './RegionDetail.module.css';
import { toListOf } from './region-links';

/** More are for the list of all indicators. */
const MOST_FIGURES = 24;

function Figure({ name, cell }: { name: string; cell: FigureCell | undefined }) {
  if (cell === undefined) return '—';
  const { sourceId, quantity, period, note } = cell;
  return (
    <>
      <SourceLink
        sourceId={sourceId}
        label={`${name}，${period}，${quantity}，查看出处`}
        note={note}
      >
        {quantity}
      </SourceLink>{' '}
      <span className={classes.soft}>{period}</span>
    </>
  );
}

/** What the documents print of a region, those first that the city has beside it. */
export function RegionFigures({ view: { region, figures } }: { view: RegionView }) {
  const shown = figures.slice(0, MOST_FIGURES);
  return (
    <section>
      <SectionHead title={`指标 ${figures.length} 个`}>
        <span className={classes.links}>
          {figures.some(({ pair }) => pair !== undefined) ? (
            <AddressLink to="/comparison" change={() => ({ own: region.id })}>
              与全市对比
            </AddressLink>
          ) : null}
          <AddressLink to="/indicators" change={toListOf(region)}>
            {shown.length < figures.length ? `在指标库中查看全部` : '在指标库中查看'}
          </AddressLink>
        </span>
      </SectionHead>
      <PlainTable
        label={`${region.name}的指标`}
        columns={COLUMNS}
        rows={shown}
        rowId={({ id }: RegionFigure) => id}
        isTight
      />
    </section>
  );
}

const COLUMNS = drawColumns(regionFigureColumns, {
  name: {
    cell: ({ id, name, region }) => (
      <AddressLink to={`/indicators/${id}`} change={() => ({})} title={region}>
        {name}
      </AddressLink>
    ),
  },
  sector: { isSoft: true },
  latest: { cell: ({ name, latest }) => <Figure name={name} cell={latest} /> },
  target: { cell: ({ name, target }) => <Figure name={name} cell={target} /> },
  pair: {
    cell: ({ pair }) =>
      pair === undefined ? (
        '—'
      ) : (
        <span title={pair.caveat}>
          {pair.kindLabel} {pair.text}
          {pair.caveat === undefined ? '' : ' ※'}
        </span>
      ),
  },
});
