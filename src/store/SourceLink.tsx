import type { ReactNode } from 'react';
import { AddressLink } from '@/store/AddressLink';
import classes from './SourceLink.module.css';

/** A figure that opens its source beside the view: the address keeps which. */
export function SourceLink({
  sourceId,
  label,
  children,
  className,
  ...anchor
}: {
  sourceId: string;
  /** For readers who hear the page: what the figure is of. */
  label?: string;
  children: ReactNode;
  /** Of a mark that the figure bears. */
  className?: string | undefined;
} & { readonly [attribute: `data-${string}`]: string | undefined }) {
  return (
    <AddressLink
      {...anchor}
      change={(search) => ({ ...search, source: sourceId })}
      className={className === undefined ? classes.link : `${classes.link} ${className}`}
      title="查看出处"
      aria-label={label}
    >
      {children}
    </AddressLink>
  );
}
