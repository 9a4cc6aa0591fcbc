/** Bytes of everything that the first view fetches until it stands, gzipped. */
export const FIRST_VIEW_BUDGET = 350_000;
