import type { ExportSubject } from '@/domain/charts/export-subject';
import { describeFilters } from '@/domain/chosen-values';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import type { Dataset } from '@/domain/statements/dataset';

/** Where and when something is exported. */
export interface ExportScope {
  readonly dataset: Dataset;
  /** Those that the view heeds and its title does not say. */
  readonly filters: Filters;
  /** The day, `2026-11-21`. */
  readonly date: string;
  /** The view as it stands, a link; without its filters for what holds all rows. */
  readonly link: string;
  readonly bareLink: string;
  /** The link to another address behind the `#`. */
  readonly linkTo: (address: string) => string;
}

/** A file that is ready to be kept. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The same scope for what the filters do not hold for. */
export function withoutFilters(scope: ExportScope): ExportScope {
  return { ...scope, filters: NO_FILTERS, link: scope.bareLink };
}

/** What says itself where it is shown, and under which filters, says that wherever it is taken from. */
export function scopeOf(scope: ExportScope, { address, filters }: ExportSubject): ExportScope {
  return {
    ...scope,
    ...(filters && { filters }),
    ...(address !== undefined && { link: scope.linkTo(address) }),
  };
}

/** What a file is named after: its subject, then the filters. */
export function nameParts({ dataset, filters }: ExportScope, title: readonly string[]): string[] {
  return [...title, ...describeFilters(filters, dataset)];
}
