import { NUMERIC_TOKEN, normalizePrinted } from '@/domain/printed';

/**
 * A document's text, prepared for finding printed figures in it: lines after NFKC, and all of them
 * joined without white space, since a printed figure may run on over the next lines.
 */
export interface DocumentText {
  /** Lines after NFKC, trimmed. */
  readonly lines: readonly string[];
  /** All lines joined, without white space. */
  readonly compact: string;
  /** Where each line starts in `compact`; one entry more than lines. */
  readonly starts: readonly number[];
}

/** A numeric token of a document. */
export interface Token {
  readonly text: string;
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** Which one among the equal tokens that start on its line, from 1. */
  readonly occurrence: number;
  /** First character in `compact`, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of `compact`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function parseDocumentText(text: string): DocumentText {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim());
  const starts = [0];
  const parts: string[] = [];
  let offset = 0;
  for (const line of lines) {
    const part = normalizePrinted(line);
    parts.push(part);
    offset += part.length;
    starts.push(offset);
  }
  return { lines, compact: parts.join(''), starts };
}

/** The line (from 1) that holds the character at an offset of `compact`. */
export function lineAt({ starts }: DocumentText, offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Every numeric token of a document, in order: found on the trimmed lines, joined. */
export function listTokens(document: DocumentText): Token[] {
  const joined = document.lines.join('');
  const compactOffsets: number[] = [];
  let offset = 0;
  for (const character of joined.split('')) {
    compactOffsets.push(offset);
    if (!/\s/.test(character)) offset += 1;
  }
  const seen = new Map<string, number>();
  return [...joined.matchAll(NUMERIC_TOKEN)].map((match) => {
    const start = compactOffsets[match.index] ?? 0;
    const line = lineAt(document, start);
    const key = `${line} ${match[0]}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { text: match[0], line, occurrence, start, end: start + match[0].length };
  });
}

/**
 * Finds printed words that start on a line; they may run on over the next lines, and never start or
 * end inside a number. Cells of a table that touch once joined are numbers of their own.
 * @param occurrence which one, from 1, if they stand more than once in the line
 */
export function findPrinted(
  document: DocumentText,
  tokens: readonly Token[],
  line: number,
  printed: string,
  occurrence = 1,
): Span | undefined {
  const words = normalizePrinted(printed);
  const from = document.starts[line - 1];
  const to = document.starts[line];
  if (words === '' || from === undefined || to === undefined) return undefined;
  const cutsNumber = (offset: number): boolean =>
    tokens.some((token) => token.start < offset && offset < token.end);
  let count = 0;
  let start = document.compact.indexOf(words, from);
  while (start !== -1 && start < to) {
    const end = start + words.length;
    const whole = !cutsNumber(start) && !cutsNumber(end);
    if (whole) {
      count += 1;
      if (count === occurrence) return { start, end };
    }
    start = document.compact.indexOf(words, whole ? end : start + 1);
  }
  return undefined;
}

/** One line of a passage, cut where the figure begins and ends. */
export interface PassageLine {
  readonly line: number;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

function offsetInLine(text: string, compactOffset: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index] ?? '')) continue;
    if (seen === compactOffset) return index;
    seen += 1;
  }
  return text.length;
}

/**
 * The lines around a figure, empty ones left out, with the figure set apart.
 * @param context how many non-empty lines to show on either side
 */
export function computePassage(document: DocumentText, span: Span, context: number): PassageLine[] {
  const first = lineAt(document, span.start);
  const last = lineAt(document, span.end - 1);
  const filled = document.lines.flatMap((text, index) => (text === '' ? [] : [index + 1]));
  const from = Math.max(0, filled.indexOf(first) - context);
  const to = filled.indexOf(last) + context + 1;
  return filled.slice(from, to).map((line) => {
    const text = document.lines[line - 1] ?? '';
    const lineStart = document.starts[line - 1] ?? 0;
    const lineEnd = document.starts[line] ?? lineStart;
    if (line < first || line > last) return { line, before: text, figure: '', after: '' };
    const begin = offsetInLine(text, Math.max(0, span.start - lineStart));
    const end =
      span.end >= lineEnd ? text.length : offsetInLine(text, Math.max(0, span.end - lineStart));
    return {
      line,
      before: text.slice(0, begin),
      figure: text.slice(begin, end),
      after: text.slice(end),
    };
  });
}
