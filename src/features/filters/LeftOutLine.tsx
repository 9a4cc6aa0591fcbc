import type { AddressSearch } from '@/domain/address';
import { SPANNING } from '@/domain/filters';
import { type LeftOut, type LeftOutPart, listLeftOut, type Placeless } from '@/domain/left-out';
import { AddressLink } from '@/store/AddressLink';
import classes from './LeftOutLine.module.css';

type Change = (search: AddressSearch) => AddressSearch;

function toPlaceless(placing: Placeless): Change {
  return ({ source: _source, region: _region, spanning: _spanning, ...search }) => ({
    ...search,
    placing: [placing],
  });
}

/** Made once, as a link's query is kept by what makes it. */
const SHOW: Readonly<Record<LeftOutPart['kind'], Change>> = {
  spanning: ({ source: _source, ...search }) => ({ ...search, spanning: SPANNING }),
  'city-wide': toPlaceless('city-wide'),
  'not-stated': toPlaceless('not-stated'),
};

/** What a filter by region leaves out of a list of works, each a link to it. */
export function LeftOutLine({
  leftOut,
  measure,
  noun,
}: {
  leftOut: LeftOut;
  /** 个, 项 */
  measure: string;
  noun: string;
}) {
  const parts = listLeftOut(leftOut, measure);
  if (parts.length === 0) return null;
  return (
    <p className={classes.line}>
      另有
      {parts.map(({ kind, text }, index) => (
        <span key={kind}>
          {index === 0 ? '' : '、'}
          <AddressLink change={SHOW[kind]}>{text}</AddressLink>
        </span>
      ))}
      {noun}未列入
    </p>
  );
}
