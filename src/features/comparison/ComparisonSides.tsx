import { useMemo } from 'react';
import type { PairRow } from '@/domain/comparison/pair-row';
import type { ComparisonView, OneSided, ProjectCount } from '@/domain/comparison-view';
import type { Filters } from '@/domain/filters';
import {
  aimColumns,
  COUNTED_BY_LABELS,
  type CountedBy,
  computeAimsTable,
  computeOneSidedTable,
  computeProjectCountsTable,
  nameAims,
  projectCountColumns,
} from '@/domain/tables/comparison-tables';
import { AddressLink, keepFilters, keepHeeded } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns, type Looks } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { NOTE_SIGN } from '@/ui/note-sign';
import { SectionHead } from '@/ui/SectionHead';
import { Caveats } from './Caveats';
import classes from './Comparison.module.css';

/** A part of the comparison under its filters. */
interface SideProps {
  readonly view: ComparisonView;
  readonly filters: Filters;
}

const AIM_LOOKS: Looks<ReturnType<typeof aimColumns>> = {
  name: {},
  own: { align: 'end', cell: (row) => <Printed row={row} side="own" /> },
  other: { align: 'end', cell: (row) => <Printed row={row} side="other" /> },
  value: {
    align: 'end',
    cell: ({ text, caveat }) =>
      caveat === undefined ? text : <span title={caveat}>{`${text} ※`}</span>,
  },
};

/** The aims that both have set for the same year, each as it is printed. */
export function Aims({ view, filters }: SideProps) {
  const { aims, own, other } = view;
  const toChoice = useTableChoice();
  const columns = useMemo(() => drawColumns(aimColumns({ own, other }), AIM_LOOKS), [own, other]);
  if (aims.length === 0) return null;
  const title = nameAims(aims);
  return (
    <section>
      <SectionHead title={title}>
        <ExportButton
          of={title}
          tables={() => [
            toChoice({
              label: '目标',
              rows: aims.length,
              spec: { table: 'aims', own: own.id, other: other.id, filters },
              compute: computeAimsTable,
            }),
          ]}
        />
      </SectionHead>
      <PlainTable label="目标对照" columns={columns} rows={aims} rowId={({ id }) => id} isTight />
      <Caveats rows={aims} />
    </section>
  );
}

function Printed({ row, side }: { row: PairRow; side: 'own' | 'other' }) {
  const { sourceId, printed, regionName, note } = row[side];
  return (
    <SourceLink
      sourceId={sourceId}
      label={`${row.name}，${regionName}，${printed}，查看出处`}
      note={note}
    >
      {printed}
    </SourceLink>
  );
}

/** The projects of the part beside those of the whole. */
export function ProjectsBeside({ view, filters }: SideProps) {
  const { own, other, statuses, projectSectors } = view;
  const toChoice = useTableChoice();
  if (statuses.length === 0) return null;
  const toCountChoice = (by: CountedBy, rows: readonly ProjectCount[]) =>
    toChoice({
      label: `按${COUNTED_BY_LABELS[by]}`,
      rows: rows.length,
      spec: { table: 'project-counts', by, own: own.id, other: other.id, filters },
      compute: computeProjectCountsTable,
    });
  return (
    <section>
      <SectionHead title={`项目：${own.name}与${other.name}`}>
        <ExportButton
          of="项目"
          tables={() => [
            toCountChoice('status', statuses),
            toCountChoice('sector', projectSectors),
          ]}
        />
      </SectionHead>
      <div className={classes.projects}>
        <Counts by="status" rows={statuses} view={view} />
        <Counts by="sector" rows={projectSectors} view={view} />
      </div>
    </section>
  );
}

function Counts({
  by,
  rows,
  view: { own: part, other: whole },
}: {
  by: CountedBy;
  rows: readonly ProjectCount[];
  view: ComparisonView;
}) {
  const columns = useMemo(
    () =>
      drawColumns(projectCountColumns(by, { own: part, other: whole }), {
        label: {},
        own: {
          align: 'end',
          cell: ({ id, label, own }) => (
            <AddressLink
              to="/projects"
              change={(search) => ({
                ...keepHeeded('comparison')(search),
                region: [part.id],
                [by]: [id],
              })}
              aria-label={`${part.name}${label}项目 ${own} 个`}
            >
              {own}
            </AddressLink>
          ),
        },
        other: { align: 'end' },
        share: { align: 'end' },
      }),
    [by, part, whole],
  );
  return (
    <PlainTable
      label={`项目按${COUNTED_BY_LABELS[by]}`}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      isTight
    />
  );
}

/** What only one of the two reports: the blind spots of the comparison. */
export function BlindSpots({ view, filters }: SideProps) {
  const { own, other, onlyOwn, onlyOther } = view;
  const toChoice = useTableChoice();
  const toOneSideChoice = (side: 'own' | 'other', entries: readonly OneSided[]) =>
    toChoice({
      label: `只有${view[side].name}`,
      rows: entries.length,
      spec: { table: 'one-sided', side, own: own.id, other: other.id, filters },
      compute: computeOneSidedTable,
    });
  return (
    <section>
      <SectionHead title="只有一方披露的指标">
        <ExportButton
          of="只有一方披露的指标"
          tables={() => [toOneSideChoice('own', onlyOwn), toOneSideChoice('other', onlyOther)]}
        />
      </SectionHead>
      <div className={classes.sides}>
        <OneSide title={`只有${own.name}`} regionId={own.id} entries={onlyOwn} />
        <OneSide title={`只有${other.name}`} regionId={other.id} entries={onlyOther} />
      </div>
    </section>
  );
}

/** How many a list shows before it is unfolded. */
const FOLDED_LENGTH = 12;

function OneSide({
  title,
  regionId,
  entries,
}: {
  title: string;
  regionId: string;
  entries: readonly OneSided[];
}) {
  const toItem = ({ id, name, latest, unit }: OneSided) => (
    <li key={id}>
      <AddressLink
        to={`/indicators/${id}`}
        change={(search) => ({ ...keepFilters(search), region: [regionId] })}
      >
        {name}
      </AddressLink>
      <span>
        {latest === undefined ? '' : `${latest.text}${latest.value === undefined ? '' : unit}`}
        {latest?.note === undefined ? null : <sup title={latest.note}>{NOTE_SIGN}</sup>}{' '}
        <small>{latest?.period}</small>
      </span>
    </li>
  );
  const rest = entries.slice(FOLDED_LENGTH);
  return (
    <div>
      <h3>
        {title} <small>{entries.length} 个</small>
      </h3>
      <ul className={classes.list}>{entries.slice(0, FOLDED_LENGTH).map(toItem)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>其余 {rest.length} 个</summary>
          <ul className={classes.list}>{rest.map(toItem)}</ul>
        </details>
      )}
    </div>
  );
}
