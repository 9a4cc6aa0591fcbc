import type { PairRow } from '@/domain/comparison/pair-row';
import type { ComparisonView, OneSided, ProjectCount } from '@/domain/comparison-view';
import { formatPercent } from '@/domain/number-format';
import { AddressLink, keepFilters, keepHeeded } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { type TableChoice, wholeTable } from '@/ui/exporting/table-choice';
import { NOTE_SIGN } from '@/ui/note-sign';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import { Caveats } from './Caveats';
import classes from './Comparison.module.css';

/** The aims that both have set for the same year, each as it is printed. */
export function Aims({ view }: { view: ComparisonView }) {
  const { aims, own, other } = view;
  if (aims.length === 0) return null;
  const title = `${aims[0]?.period}目标并列`;
  return (
    <section>
      <SectionHead title={title}>
        <ExportButton
          of={title}
          tables={() => [
            wholeTable('目标', {
              title: ['区市对比', title],
              isFiltered: true,
              table: {
                header: ['指标', own.name, other.name, '比较', '提示'],
                rows: aims.map((row) => [row.name, row.own, row.other, row.text, row.caveat]),
              },
            }),
          ]}
        />
      </SectionHead>
      <SideScroll label="目标并列" isPlain>
        <table className={classes.table} aria-label="目标并列">
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">{own.name}</th>
              <th scope="col">{other.name}</th>
              <th scope="col">比较</th>
            </tr>
          </thead>
          <tbody>
            {aims.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>
                  <Printed row={row} side="own" />
                </td>
                <td>
                  <Printed row={row} side="other" />
                </td>
                <td title={row.caveat}>
                  {row.text}
                  {row.caveat === undefined ? '' : ' ※'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
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
export function ProjectsBeside({ view }: { view: ComparisonView }) {
  const { own, other, statuses, projectSectors } = view;
  if (statuses.length === 0) return null;
  return (
    <section>
      <SectionHead title={`项目：${own.name}与${other.name}`}>
        <ExportButton
          of="项目"
          tables={() => [
            toCountChoice(view, '最新状态', statuses),
            toCountChoice(view, '领域', projectSectors),
          ]}
        />
      </SectionHead>
      <div className={classes.projects}>
        <Counts head="最新状态" rows={statuses} view={view} dimension="status" />
        <Counts head="领域" rows={projectSectors} view={view} dimension="sector" />
      </div>
    </section>
  );
}

function toCountChoice(
  { own, other }: ComparisonView,
  head: string,
  rows: readonly ProjectCount[],
): TableChoice {
  return wholeTable(`按${head}`, {
    title: ['区市对比', `项目按${head}`, `${own.name}与${other.name}`],
    isFiltered: true,
    table: {
      header: [head, own.name, other.name],
      rows: rows.map((row) => [row.label, row.own, row.other]),
    },
  });
}

function Counts({
  head,
  rows,
  view,
  dimension,
}: {
  head: string;
  rows: readonly ProjectCount[];
  view: ComparisonView;
  dimension: 'status' | 'sector';
}) {
  return (
    <SideScroll label={`项目按${head}`} isPlain>
      <table className={classes.table} aria-label={`项目按${head}`}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{view.own.name}</th>
            <th scope="col">{view.other.name}</th>
            <th scope="col">占比</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, own, other }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <AddressLink
                  to="/projects"
                  change={(search) => ({
                    ...keepHeeded('comparison')(search),
                    region: [view.own.id],
                    [dimension]: [id],
                  })}
                  aria-label={`${view.own.name}${label}项目 ${own} 个`}
                >
                  {own}
                </AddressLink>
              </td>
              <td>{other}</td>
              <td>{other === 0 ? '—' : formatPercent(own / other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  );
}

/** What only one of the two reports: the blind spots of the comparison. */
export function BlindSpots({ view }: { view: ComparisonView }) {
  const { own, other, onlyOwn, onlyOther } = view;
  return (
    <section>
      <SectionHead title="只有一方披露的指标">
        <ExportButton
          of="只有一方披露的指标"
          tables={() => [
            toOneSideChoice(`只有${own.name}`, onlyOwn),
            toOneSideChoice(`只有${other.name}`, onlyOther),
          ]}
        />
      </SectionHead>
      <div className={classes.sides}>
        <OneSide title={`只有${own.name}`} regionId={own.id} entries={onlyOwn} />
        <OneSide title={`只有${other.name}`} regionId={other.id} entries={onlyOther} />
      </div>
    </section>
  );
}

function toOneSideChoice(label: string, entries: readonly OneSided[]): TableChoice {
  return wholeTable(label, {
    title: ['区市对比', label],
    isFiltered: true,
    table: {
      header: ['指标', '领域', '最近数据'],
      rows: entries.map(({ name, sector, latest }) => [name, sector.name, latest]),
    },
  });
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
