import {
  type Cell,
  cellsWhere,
  type Edit,
  editCell,
  pick,
  type Random,
  type TableFile,
  writeTable,
} from './tables';

/** Damage to the form of a package: whatever it hits, the compiler must refuse it with its place. */
export type Operator = (tables: readonly TableFile[], random: Random) => Edit;

/** Changes a cell that fits. */
export function onCell(fits: (cell: Cell) => boolean, change: (cell: Cell) => string): Operator {
  return (tables, random) => {
    // A column first, so that small tables are hit as often as large ones.
    const cells = cellsWhere(tables, fits);
    const columns = [...new Set(cells.map(({ table, column }) => `${table.table} ${column.name}`))];
    const chosen = pick(random, columns);
    const cell = pick(
      random,
      cells.filter(({ table, column }) => `${table.table} ${column.name}` === chosen),
    );
    return editCell(cell, change(cell));
  };
}

/** Changes the text of one line of a file. */
function onLine(
  change: (line: string, table: TableFile) => string,
  fits: (table: TableFile) => boolean = () => true,
): Operator {
  return (tables, random) => {
    const table = pick(
      random,
      tables.filter((each) => each.rows.length > 0 && fits(each)),
    );
    const row = Math.floor(random() * table.rows.length);
    const lines = writeTable(table, table.rows).split('\n');
    lines[row + 1] = change(lines[row + 1] ?? '', table);
    return { file: table.file, text: lines.join('\n'), line: row + 2 };
  };
}

function onHeader(change: (names: readonly string[]) => readonly string[]): Operator {
  return (tables, random) => {
    const table = pick(random, tables);
    const [header = '', ...lines] = writeTable(table, table.rows).split('\n');
    return {
      file: table.file,
      text: [change(header.split(',')).join(','), ...lines].join('\n'),
      line: 1,
    };
  };
}

/** Writes a row once more at the end of its file. */
function repeatRow(
  fits: (table: TableFile) => boolean,
  change: Record<string, string>,
  column?: string,
): Operator {
  return (tables, random) => {
    const table = pick(
      random,
      tables.filter((each) => each.rows.length > 0 && fits(each)),
    );
    const copy = pick(random, table.rows).map(
      (cell, index) => change[table.columns[index]?.name ?? ''] ?? cell,
    );
    const place = { file: table.file, line: table.rows.length + 2 };
    const text = writeTable(table, [...table.rows, copy]);
    return column === undefined ? { ...place, text } : { ...place, text, column };
  };
}

const isFilled = (cell: Cell): boolean => cell.text !== '';
const isNumber = ({ column }: Cell): boolean => ['number', 'integer'].includes(column.type);
const isPeriod = ({ column }: Cell): boolean => column.expected.startsWith('a period');
const isOf =
  (...names: string[]) =>
  ({ table }: TableFile): boolean =>
    names.includes(table);

export const STRUCTURAL: Readonly<Record<string, Operator>> = {
  'a cell too few': onLine((line) => line.replace(/,[^,]*$/, '')),
  'a cell too many': onLine((line) => `${line},`),
  'another separator': onLine((line) => line.replaceAll(',', ';')),
  'a file cut inside a row': (tables, random) => {
    const edit = onLine((line) => line)(tables, random);
    const lines = (edit.text ?? '').split('\n').slice(0, edit.line);
    const last = lines.at(-1) ?? '';
    const cut = last.slice(0, Math.floor(random() * last.lastIndexOf(',')) + 1);
    return { ...edit, text: [...lines.slice(0, -1), cut.replace(/[^,]*$/, '') || 'x'].join('\n') };
  },
  'a byte lost': onLine((line) => {
    const bytes = Buffer.from(line);
    const at = bytes.findIndex((byte) => byte >= 0x80);
    return at === -1
      ? `${line}\uFFFD`
      : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]).toString();
  }),
  'a quote before a cell': onLine(
    (line) => `"${line}`,
    (table) => table.rows.every((cells) => cells.every((cell) => !/[",]/.test(cell))),
  ),
  'a quote inside a cell': onLine((line) => line.replace(/.,/, '$&x"')),
  'a column of another name': onHeader(([first = '', ...others]) => [`${first}s`, ...others]),
  'two columns in each other’s place': onHeader(([a = '', b = '', ...others]) => [b, a, ...others]),
  'a column too few': onHeader((names) => names.slice(0, -1)),
  'a file missing': (tables, random) => ({ file: pick(random, tables).file, text: undefined }),
  'a file that no table is read from': (tables, random) => {
    const { file } = pick(random, tables);
    return { file: file.replace(/\.csv$/, ' (2).csv'), text: 'id\n' };
  },
  'an id that is not there': onCell(
    (cell) => cell.column.references !== undefined && isFilled(cell),
    () => 'no-such-id',
  ),
  'a word outside the vocabulary': onCell(
    (cell) => cell.column.options !== undefined && isFilled(cell),
    ({ text }) => text.toUpperCase(),
  ),
  'a required cell emptied': onCell(
    (cell) => cell.column.required,
    () => '',
  ),
  'a number with separators': onCell(isNumber, () => '1,234'),
  'a number in full width': onCell(isNumber, () => '１２３４'),
  'a number with its unit': onCell(isNumber, ({ text }) => `${text || 5}%`),
  'a year out of reach': onCell(isPeriod, () => '2205'),
  'a week that its year has not': onCell(isPeriod, () => '2025-W53'),
  'a month that is none': onCell(isPeriod, () => '2025-13'),
  'words too long for a figure': onCell(
    ({ column }) => column.name === 'printed',
    ({ text }) => text.padEnd(25, '的'),
  ),
  'a character that nobody sees': onCell(
    isFilled,
    ({ text }) => `${text[0]}\u200b${text.slice(1)}`,
  ),
  'white space at an end': onCell(isFilled, ({ text }) => `${text} `),
  'nothing but white space': onCell(
    () => true,
    () => '\u3000',
  ),
  'an item twice in a list': onCell(
    (cell) => cell.column.type === 'array' && isFilled(cell),
    ({ text }) => `${text}|${text.split('|')[0]}`,
  ),
  'an id twice': repeatRow(isOf('regions', 'sectors', 'units', 'indicators', 'projects'), {}, 'id'),
  'a path twice': repeatRow(isOf('sections'), {}, 'path'),
  'a row twice': repeatRow(isOf('observations', 'project-events', 'exclusions'), {}),
  'a row twice, as another occurrence': repeatRow(isOf('observations', 'project-figures'), {
    occurrence: '9',
  }),
  'an order twice': onCell(
    ({ table, row, column }) => table.table === 'sectors' && column.name === 'order' && row > 0,
    () => '1',
  ),
  'a name that only looks different': (tables, random) => {
    const cells = cellsWhere(
      tables,
      ({ table, column }) =>
        ['indicators', 'projects'].includes(table.table) && column.name === 'name',
    );
    const other = pick(random, cells);
    const cell = pick(
      random,
      cells.filter(({ table, row }) => table === other.table && row > other.row),
    );
    return editCell(cell, `“${other.text}”`);
  },
  'a row that is its own parent': onCell(
    ({ column, text }) => ['parentId', 'ofId', 'partOfId'].includes(column.name) && text !== '',
    ({ table, row }) => table.rows[row]?.[0] ?? '',
  ),
};
