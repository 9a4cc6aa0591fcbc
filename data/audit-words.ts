import { contradictionsOfFigure, type FigureContext } from '@/domain/package/contradictions';
import type { PlacedRowOf } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import type { DocumentText, Span } from '@/domain/passage';
import { normalizePrinted } from '@/domain/printed';

/** A heading of our own, for a part that the document gives none: 〔结语〕. */
const SUPPLIED = /^〔.+〕$/;
/** How much an omission … may leave out of a heading. */
const OMITTED_CHARACTERS = 60;

/** A heading starts in its line, word for word but for what … leaves out. */
export function checkHeading(
  { file, line, row: section }: PlacedRowOf<'sections'>,
  text: DocumentText,
): Problem[] {
  if (SUPPLIED.test(section.heading)) return [];
  const from = text.starts[section.line - 1] ?? Number.POSITIVE_INFINITY;
  const to = text.starts[section.line] ?? from;
  const [first = '', ...others] = section.heading.split('…').map(normalizePrinted);
  let at = text.compact.indexOf(first, from);
  let isThere = at !== -1 && at < to;
  for (const part of others) {
    const end = at + part.length;
    at = text.compact.indexOf(part, end);
    isThere &&= at !== -1 && at <= end + OMITTED_CHARACTERS;
  }
  if (isThere) return [];
  const found = `"${section.heading}", which does not start in line ${section.line}`;
  const expected = 'the heading of the document, … for what it leaves out, or 〔one of our own〕';
  return [{ file, line, column: 'heading', found, expected }];
}

const CHARACTERS_BEFORE = 30;
const CHARACTERS_AFTER = 8;

/** The words of a figure's clause around its `printed` (下降2.4% printed as 2.4%) do not contradict it. */
export function checkSurroundings(
  { file, line, row }: PlacedRowOf<'observations' | 'project-figures'>,
  { text, span }: { readonly text: DocumentText; readonly span: Span },
  context: FigureContext,
): Problem[] {
  const before = text.compact.slice(Math.max(0, span.start - CHARACTERS_BEFORE), span.start);
  const surroundings = {
    before: before.replace(/^.*(?:[,。;:]|\.(?!\d))/, ''),
    after: text.compact.slice(span.end, span.end + CHARACTERS_AFTER),
  };
  return contradictionsOfFigure(row, { ...context, surroundings }).map((contradiction) => ({
    file,
    line,
    ...contradiction,
  }));
}
