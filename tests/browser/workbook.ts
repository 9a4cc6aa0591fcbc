import { strFromU8, unzipSync } from 'fflate';

/** A sheet of a saved workbook, read from its XML. */
export interface Sheet {
  /** Rows with their header. */
  readonly rows: number;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly hasFormula: boolean;
  readonly isFrozen: boolean;
}

/** Reads one sheet (from 1) of a workbook: its cells by their type. */
export function readSheet(workbook: Buffer, number: number): Sheet {
  const files = unzipSync(new Uint8Array(workbook));
  const open = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const sheet = open(`xl/worksheets/sheet${number}.xml`);
  const shared = [...open('xl/sharedStrings.xml').matchAll(/<si>(?:<t[^>]*>)([^<]*)/g)].map(
    (match) => match[1] ?? '',
  );
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g)];
  const typed = cells.map(([, , attributes = '', content = '']) => {
    const value = /<v>([^<]*)/.exec(content)?.[1];
    if (/t="s"/.test(attributes)) return { text: shared[Number(value)] };
    if (/t="inlineStr"/.test(attributes)) return { text: /<t[^>]*>([^<]*)/.exec(content)?.[1] };
    return { number: Number(value) };
  });
  return {
    rows: sheet.match(/<row /g)?.length ?? 0,
    texts: typed.flatMap(({ text }) => text ?? []),
    numbers: typed.flatMap((cell) => ('number' in cell ? [cell.number] : [])),
    hasFormula: /<f[ >]/.test(sheet),
    isFrozen: /<pane[^>]*state="frozen"/.test(sheet),
  };
}
