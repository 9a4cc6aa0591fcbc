import type { ReactNode } from 'react';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import type { ColumnLook } from '@/ui/data-table/column';

/** Looks of columns that many tables have. */

/** A number of things. */
export const COUNT_LOOK = { width: '72px', align: 'end' } as const satisfies ColumnLook<never>;
/** A sector by its name, the longest of which fits. */
export const SECTOR_LOOK = { width: '118px' } as const satisfies ColumnLook<never>;

/** The name of an indicator, a link to its page in the row's region. */
export const INDICATOR_NAME_LOOK = {
  isLong: true,
  cell: ({ indicatorId, name, regionId }) => (
    <AddressLink
      to={`/indicators/${indicatorId}`}
      change={(search) =>
        regionId === undefined
          ? keepFilters(search)
          : { ...keepFilters(search), region: [regionId] }
      }
    >
      {name}
    </AddressLink>
  ),
} as const satisfies ColumnLook<{
  readonly indicatorId: string;
  readonly name: string;
  readonly regionId?: string;
}>;

/** A figure that opens its source; a dash where there is none. No component: tables hold hundreds of them. */
export function drawFigure(cell: FigureCell | undefined, name: string): ReactNode {
  if (cell === undefined) return '—';
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={`${name}，${cell.regionName}，${cell.period}：${cell.text}，查看出处`}
      note={cell.note}
    >
      {cell.text}
    </SourceLink>
  );
}
