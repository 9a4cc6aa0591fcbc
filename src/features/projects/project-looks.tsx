import { SlippageMark } from '@/charts/SlippageMark';
import { StatusMark, toStatusMark } from '@/charts/StatusMark';
import type { PromiseView } from '@/domain/projects-view';
import type { PROJECT_COLUMNS } from '@/domain/tables/projects-table';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import { COUNT_LOOK } from '@/tables/shared-looks';
import type { Looks } from '@/ui/data-table/column';
import classes from './ProjectTable.module.css';

/** The earlier promise that slipped most, and how many there are besides: each with its own outcome. */
function EarlierPromises({ promises }: { promises: readonly PromiseView[] }) {
  const [worst, ...others] = promises;
  if (worst === undefined) return null;
  return (
    <span title={promises.map(({ outcome }) => outcome.text).join('\n')}>
      <SlippageMark slippage={worst.outcome} /> {worst.due.text}
      {others.length === 0 ? '' : ` +${others.length}`}
    </span>
  );
}

/** Texts of so many characters fit however narrow their columns. */
const SHORT_NAME = 10;
const SHORT_REGIONS = 6;

/** How the columns of works are drawn, in every table that has them. */
export const PROJECT_LOOKS = {
  name: {
    width: '28fr',
    isLong: ({ name }) => name.length > SHORT_NAME,
    cell: ({ id, name, aliases }) => (
      <AddressLink
        to={`/projects/${id}`}
        change={keepFilters}
        className={classes.name}
        title={aliases.length === 0 ? undefined : `又称：${aliases.join('、')}`}
      >
        {name}
      </AddressLink>
    ),
  },
  sector: { width: '11fr' },
  regions: {
    width: '16fr',
    isLong: ({ regions }) => regions.join('、').length > SHORT_REGIONS,
  },
  status: {
    width: '12fr',
    cell: ({ sourceId, status, statusLabel, name }) =>
      sourceId === undefined || status === undefined ? (
        <StatusMark status={status} />
      ) : (
        <SourceLink
          sourceId={sourceId}
          label={`${name}：${statusLabel}，查看出处`}
          {...toStatusMark(status)}
        >
          {statusLabel}
        </SourceLink>
      ),
  },
  asOf: { width: '152px', isSoft: true },
  mention: { width: '19fr', isLong: true, isSoft: true, cell: ({ mention }) => mention.brief },
  due: {
    width: '13fr',
    isLong: true,
    cell: ({ name, promise }) =>
      promise === undefined ? (
        '—'
      ) : (
        <SourceLink
          sourceId={promise.due.sourceId}
          label={`${name}：${promise.due.text}，查看出处`}
        >
          {promise.due.text}
        </SourceLink>
      ),
  },
  slippage: {
    width: '13fr',
    cell: ({ promise }) =>
      promise === undefined ? '—' : <SlippageMark slippage={promise.outcome} />,
  },
  earlier: {
    width: '17fr',
    isLong: true,
    cell: ({ earlierPromises }) => <EarlierPromises promises={earlierPromises} />,
  },
  documents: COUNT_LOOK,
  events: COUNT_LOOK,
} satisfies Looks<typeof PROJECT_COLUMNS>;
