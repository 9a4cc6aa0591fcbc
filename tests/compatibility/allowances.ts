/**
 * What the built files name though the oldest browser, or a page of plain http, may not have it, and
 * why it does no harm. An allowance that nothing needs any more fails the check.
 */
export const SCRIPT_ALLOWANCES: Readonly<Record<string, string>> = {
  '.clipboard': 'tried, then the older way (store/clipboard.ts, export/clipboard.ts)',
  ClipboardItem: 'asked for by typeof (export/clipboard.ts)',
  '.subtle': 'asked for; without it the panel says that the text was not checked',
  '.Iterator': 'immer asks globalThis.Iterator?.from',
  '.animation': 'React deletes a name of its own table of events',
  '.difference': 'a field of our views, no set',
  '.toArray': 'React.Children.toArray',
  'style: color-mix()': 'Mantine, for a colour given as var(): a journey finds none on the pages',
  'style: oklch()': 'Mantine reads such a colour if it is given one',
  'style: text-wrap': 'a heading breaks its lines as it always did',
};

/** Where built scripts would make code of strings, though the page's policy forbids it, and why it does no harm. */
export const CODE_ALLOWANCES: Readonly<Record<string, string>> = {
  'Function(`return this`)': 'decimal.js-light (Recharts), only where there is no `self`',
};

export const STYLE_ALLOWANCES: Readonly<Record<string, string>> = {
  'scrollbar-width': 'a ::-webkit-scrollbar rule beside it does the same',
  'scrollbar-width: none': 'a ::-webkit-scrollbar rule beside it does the same',
  'text-box-edge': 'a label sits a pixel off without it',
  'text-box-edge: alphabetic': 'a label sits a pixel off without it',
  'text-box-edge: cap': 'a label sits a pixel off without it',
  'text-box-trim': 'a label sits a pixel off without it',
  'text-box-trim: trim-both': 'a label sits a pixel off without it',
};
