import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AddressSearch } from '@/domain/address';
import { formatCount } from '@/domain/number-format';
import { AddressLink } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { StateMessage } from '@/ui/StateMessage';

/** Another part of the view, or another view, and what it has under the same filters. */
export interface Sibling {
  readonly label: string;
  readonly count: number;
  /** Path of another view. */
  readonly to?: string;
  readonly change: (search: AddressSearch) => AddressSearch;
}

/** An empty part: what is not there, where there is something, and the way back to everything. */
export function NoResults({
  title,
  isFiltered,
  siblings = [],
  children,
}: {
  title: string;
  /** Whether filters that the part heeds may be the reason. */
  isFiltered: boolean;
  siblings?: readonly Sibling[];
  children?: ReactNode;
}) {
  const { clearFilters } = useAddressActions();
  const withResults = siblings.filter(({ count }) => count > 0);
  return (
    <StateMessage
      kind="empty"
      title={title}
      actions={
        isFiltered ? (
          <Button size="xs" variant="default" onClick={clearFilters}>
            清除筛选条件
          </Button>
        ) : undefined
      }
    >
      {children}
      {withResults.length === 0 ? null : (
        <p>
          {withResults.map(({ label, count, ...link }, index) => (
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
