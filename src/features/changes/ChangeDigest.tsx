import type { AddressSearch } from '@/domain/address';
import {
  CHANGE_KIND_LABELS,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
} from '@/domain/changes/change';
import { describeTypes } from '@/domain/changes/changes-text';
import type { ChangesView, ChangeTotals } from '@/domain/changes-view';
import { formatCount } from '@/domain/number-format';
import { AddressLink } from '@/store/AddressLink';
import { type Column, drawEach } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { SectionHead } from '@/ui/SectionHead';
import { AfterCell, BeforeCell, SubjectLink, TypeMark } from './ChangeCells';
import classes from './ChangeDigest.module.css';

/** How many changes of each kind stand in the digest: those that want a look first. */
const FIRST = 6;

/** The address of a kind: its rows have an order of their own. */
export function toKind(kind: ChangeKind | undefined): (search: AddressSearch) => AddressSearch {
  return ({ source: _source, part: _part, sort: _sort, group: _group, ...search }) =>
    kind === undefined ? search : { ...search, part: kind };
}

const COLUMNS: readonly Column<Change>[] = [
  { id: 'type', header: '变化', cell: ({ type }) => <TypeMark type={type} /> },
  {
    id: 'name',
    header: '指标或项目',
    isFixed: true,
    isWrapped: true,
    cell: (change) => <SubjectLink {...change} />,
  },
  {
    ...{ id: 'region', header: '地区', isSoft: true, isWrapped: true },
    cell: ({ regions }) => regions.map(({ name }) => name).join('、'),
  },
  {
    ...{ id: 'before', header: '此前', align: 'end', isWrapped: true },
    cell: (change) => <BeforeCell {...change} />,
  },
  { id: 'after', header: '现在', isWrapped: true, cell: (change) => <AfterCell {...change} /> },
  {
    ...{ id: 'difference', header: '差额', align: 'end', isSoft: true },
    cell: ({ difference }) => difference,
  },
];

function Kind({ kind, changes }: { kind: ChangeKind; changes: readonly Change[] }) {
  const label = CHANGE_KIND_LABELS[kind];
  const types = new Set(changes.map(({ type }) => type)).size;
  return (
    <section className={classes.kind}>
      <SectionHead
        title={
          <>
            {label} {formatCount(changes.length)}
            {types > 1 ? <span className={classes.types}>{describeTypes(changes)}</span> : null}
          </>
        }
      >
        {changes.length > FIRST ? (
          <AddressLink change={toKind(kind)} className={classes.all}>
            全部{label} {formatCount(changes.length)} 项
          </AddressLink>
        ) : null}
      </SectionHead>
      <PlainTable
        label={label}
        columns={COLUMNS}
        rows={changes.slice(0, FIRST)}
        rowId={({ id }) => id}
        isTight
      />
    </section>
  );
}

/** How the changes lie over sectors or regions; each number leads to what it counts. */
function Totals({
  title,
  dimension,
  totals,
  kinds,
}: {
  title: string;
  dimension: 'sector' | 'region';
  totals: readonly ChangeTotals[];
  kinds: readonly ChangeKind[];
}) {
  const columns = drawEach<ChangeTotals>(
    [
      { id: 'label', header: title, value: ({ label }) => label, isFixed: true },
      ...kinds.map((kind) => ({
        ...{ id: kind, header: CHANGE_KIND_LABELS[kind] },
        value: ({ counts }: ChangeTotals) => counts[kind],
      })),
      { id: 'total', header: '合计', value: ({ total }) => total },
    ],
    (id) => {
      const kind = kinds.find((known) => known === id);
      if (kind === undefined) return id === 'label' ? {} : { align: 'end' };
      return {
        align: 'end',
        cell: ({ key, label, counts }) =>
          counts[kind] === 0 ? (
            <span className={classes.none}>·</span>
          ) : (
            <AddressLink
              change={(search) => ({ ...toKind(kind)(search), [dimension]: [key] })}
              aria-label={`${label}，${CHANGE_KIND_LABELS[kind]} ${counts[kind]} 项`}
            >
              {formatCount(counts[kind])}
            </AddressLink>
          ),
      };
    },
  );
  return (
    <PlainTable label={title} columns={columns} rows={totals} rowId={({ key }) => key} isTight />
  );
}

/** 变化 in one page: of each kind the number and what wants a look first, then where they lie. */
export function ChangeDigest({ view }: { view: ChangesView }) {
  const kinds = CHANGE_KINDS.filter((kind) => view.totals[kind] > 0);
  return (
    <div className={classes.digest}>
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} changes={view.rows.filter((row) => row.kind === kind)} />
      ))}
      <div className={classes.totals}>
        <Totals title="按领域" dimension="sector" totals={view.bySector} kinds={kinds} />
        <Totals title="按地区" dimension="region" totals={view.byRegion} kinds={kinds} />
      </div>
    </div>
  );
}
