import type { ReactNode } from 'react';
import { AddressLink } from '@/store/AddressLink';
import { NOTE_SIGN } from '@/ui/note-sign';
import classes from './SourceLink.module.css';

/** A figure that opens its source beside the view: the address keeps which. */
export function SourceLink({
  sourceId,
  label,
  note,
  hint,
  children,
  className,
  ...anchor
}: {
  sourceId: string;
  /** For readers who hear the page: what the figure is of. */
  label?: string;
  /** What has to be known of the figure: marked, and at hand on hover, on focus and by ear. */
  note?: string | undefined;
  /** What a number is and how it was computed, without a mark. */
  hint?: string | undefined;
  children: ReactNode;
  /** Of a mark that the figure bears. */
  className?: string | undefined;
} & { readonly [attribute: `data-${string}`]: string | undefined }) {
  const marked = note === undefined ? { 'data-hint': hint } : { 'data-note': note };
  return (
    <AddressLink
      {...anchor}
      {...marked}
      change={(search) => ({ ...search, source: sourceId })}
      className={className === undefined ? classes.link : `${classes.link} ${className}`}
      data-source={sourceId}
      title={note === undefined ? (hint ?? '查看出处') : `${NOTE_SIGN} ${note}`}
      aria-label={
        label === undefined || note === undefined ? label : `${label}；${NOTE_SIGN}${note}`
      }
    >
      {note === undefined ? children : <span className={classes.noted}>{children}</span>}
    </AddressLink>
  );
}
