import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import type { Filters } from '@/domain/filters';
import { heedsAlike, isNarrowed, type ViewPart } from '@/domain/heeded-filters';
import { formatCount } from '@/domain/number-format';
import { AddressLink } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { StateMessage } from '@/ui/StateMessage';

/** Another part of the view, or another view, and what it has under the same filters. */
export interface Sibling {
  readonly label: string;
  /** Within one part, that part. */
  readonly part: ViewPart;
  readonly count: number;
  /** Path of another view. */
  readonly to?: string;
  readonly change: (search: AddressSearch) => AddressSearch;
}

/**
 * An empty part: what is not there, where there is something, and the way back to everything. What
 * strikes out a filter that empties the part answers another question: its results are not offered.
 */
export function NoResults({
  title,
  part,
  filters,
  siblings = [],
  children,
}: {
  title: string;
  part: ViewPart;
  /** Those that may be the reason, as far as the part heeds them. */
  filters: Filters;
  siblings?: readonly Sibling[];
  children?: ReactNode;
}) {
  const { clearFilters } = useAddressActions();
  const withResults = siblings.filter(
    (sibling) => sibling.count > 0 && heedsAlike(part, sibling.part, filters),
  );
  return (
    <StateMessage
      kind="empty"
      title={title}
      actions={
        isNarrowed(part, filters) ? (
          <Button size="xs" variant="default" onClick={clearFilters}>
            清除筛选条件
          </Button>
        ) : undefined
      }
    >
      {children}
      {withResults.length === 0 ? null : (
        <p>
          {withResults.map(({ label, count, part: _part, ...link }, index) => (
            <span key={label}>
              {index === 0 ? '' : '，'}
              <AddressLink {...link}>{label}</AddressLink> 有 {formatCount(count)} 项
            </span>
          ))}
        </p>
      )}
    </StateMessage>
  );
}
