import { estimateTextWidth } from '@/charts/label-placement';
import type { LegendItem } from '@/domain/charts/legend';

/** The sizes of pictures, in logical pixels; a PNG has twice as many. */
export const PICTURE_SIZES = {
  wide: { label: '16:9', width: 1920, height: 1080 },
  classic: { label: '4:3', width: 1440, height: 1080 },
  square: { label: '方形', width: 1080, height: 1080 },
  'half-a4': { label: '半幅A4', width: 1748, height: 1240 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** A line of text at its place. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly look: 'title' | 'body' | 'soft';
}

export interface PlacedLegendItem {
  readonly item: LegendItem;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly legend: readonly PlacedLegendItem[];
  readonly legendSize: number;
  readonly chart: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** What stands around the chart, in reading order. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly verdict: string;
  readonly comment: string;
  readonly filters: string;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly footer: string;
  /** Empty if the picture is to be without it. */
  readonly link: string;
}

const MARGIN = 56;
/** The chart keeps at least this share of the height; texts shrink before it does. */
const LEAST_CHART = 0.45;
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Characters that do not begin a line. */
const CLOSING = /^[，。、；：）》”’％%]/;

/** What stays whole if it fits a line: paths of sections, Latin words, numbers and years, white space, a character. */
const PIECES =
  /[^\s、，。；：]+(?:\/[^\s、，。；：]+)+|[\x21-\x7e]+(?:—[\x21-\x7e]+)*年?|\s+|[^\x20-\x7e]/g;

/** Breaks a text where it would be wider than the limit. */
export function wrapText(text: string, fontSize: number, limit: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  const lines: string[] = [];
  let line = '';
  const widthOf = (candidate: string) => estimateTextWidth(candidate, fontSize);
  for (const piece of pieces.flatMap((word) => (widthOf(word) > limit ? [...word] : [word]))) {
    if (widthOf(line + piece) > limit && line !== '' && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

interface Block {
  readonly text: string;
  /** What stands before its first line; the others begin under the text. */
  readonly lead?: string;
  readonly size: number;
  readonly look: TextLine['look'];
}

function placeBlocks(blocks: readonly Block[], top: number, limit: number) {
  let y = top;
  const lines = blocks.flatMap(({ text, lead = '', size, look }) => {
    const indent = estimateTextWidth(lead, size);
    return wrapText(text, size, limit - indent).flatMap((piece, index) => {
      y += size * 1.45;
      const line = { y: y - size * 0.35, size, look };
      const words = { ...line, text: piece, x: MARGIN + indent };
      return index === 0 && lead.trim() !== ''
        ? [{ ...line, text: lead, x: MARGIN }, words]
        : [words];
    });
  });
  return { lines, bottom: y };
}

function placeLegend(items: readonly LegendItem[], fontSize: number, limit: number) {
  const rowHeight = fontSize * 1.7;
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    const width = fontSize * 1.9 + estimateTextWidth(item.text, fontSize) + fontSize * 1.4;
    if (x > 0 && x + width > limit) {
      x = 0;
      row += 1;
    }
    const here = { item, x: MARGIN + x, y: row * rowHeight + rowHeight / 2 };
    x += width;
    return here;
  });
  return { placed, height: items.length === 0 ? 0 : (row + 1) * rowHeight };
}

/** All notes as one paragraph, numbered where there are several. */
function toNotes(notes: readonly string[]): string {
  if (notes.length < 2) return notes.join('');
  return notes.map((note, index) => `${index + 1}. ${note}`).join('；');
}

function layOutAt(
  size: PictureSize,
  texts: PictureTexts,
  legend: readonly LegendItem[],
  scale: number,
): PictureLayout {
  const { width, height } = PICTURE_SIZES[size];
  const limit = width - 2 * MARGIN;
  const [title, body, soft] = [42 * scale, 24 * scale, 20 * scale];
  const head = placeBlocks(
    [
      { text: texts.title, size: title, look: 'title' },
      { text: texts.subtitle, size: body, look: 'soft' },
      { text: texts.verdict, size: body, look: 'body' },
      { text: texts.comment, size: body, look: 'body' },
    ],
    MARGIN * 0.7,
    limit,
  );
  const foot: Block[] = [
    { text: texts.filters, size: soft, look: 'soft' },
    { text: toNotes(texts.notes), lead: '注：', size: soft, look: 'soft' },
    ...texts.sources.map((text, index) => ({
      text,
      lead: index === 0 ? '来源：' : '　　　',
      size: soft,
      look: 'soft' as const,
    })),
    { text: texts.footer, size: soft, look: 'soft' },
    { text: texts.link, size: soft * 0.85, look: 'soft' },
  ];
  const footHeight = placeBlocks(foot, 0, limit).bottom;
  const footTop = height - MARGIN * 0.7 - footHeight;
  const marks = placeLegend(legend, body, limit);
  const legendTop = footTop - marks.height - 8;
  const chartTop = head.bottom + 16;
  return {
    width,
    height,
    lines: [...head.lines, ...placeBlocks(foot, footTop, limit).lines],
    legend: marks.placed.map((mark) => ({ ...mark, y: legendTop + mark.y })),
    legendSize: body,
    chart: { x: MARGIN, y: chartTop, width: limit, height: legendTop - chartTop - 8 },
  };
}

/** Places everything of a picture; texts are never cut, they shrink until the chart has its room. */
export function layOutPicture(
  size: PictureSize,
  texts: PictureTexts,
  legend: readonly LegendItem[],
): PictureLayout {
  const layouts = SCALES.map((scale) => layOutAt(size, texts, legend, scale));
  const fitting = layouts.find(({ chart, height }) => chart.height >= height * LEAST_CHART);
  return fitting ?? (layouts.at(-1) as PictureLayout);
}
