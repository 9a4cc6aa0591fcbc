import { type Operator, onCell } from './structural';
import {
  type Cell,
  cellsWhere,
  editCell,
  editRow,
  pick,
  type TableFile,
  writeTable,
} from './tables';

/** What a change of meaning may come to. `audit` needs the documents. */
export const OUTCOMES = ['compile', 'audit', 'finding', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A change that leaves the form of a package whole, and what may come of it. */
export interface MeaningOperator {
  readonly mutate: Operator;
  readonly outcomes: readonly Outcome[];
}

const is =
  (table: string, column: string, fits: (cell: Cell) => boolean = () => true) =>
  (cell: Cell): boolean =>
    cell.table.table === table && cell.column.name === column && cell.text !== '' && fits(cell);

const shiftYears =
  (years: number) =>
  ({ text }: Cell): string =>
    text.replace(/\d{4}/g, (year) => String(Number(year) + years));

/** Another of the cells that the same column holds in the file. */
function swap(fits: (cell: Cell) => boolean): Operator {
  return (tables, random) => {
    const cells = cellsWhere(tables, fits);
    const cell = pick(random, cells);
    const others = cells.filter((other) => other.table === cell.table && other.text !== cell.text);
    return editCell(cell, pick(random, others.length > 0 ? others : cells).text);
  };
}

/** Another term of the vocabulary. */
const anotherTerm =
  (fits: (cell: Cell) => boolean): Operator =>
  (tables, random) => {
    const cell = pick(random, cellsWhere(tables, fits));
    const terms = (cell.column.options ?? []).filter((term) => term !== cell.text);
    return editCell(cell, pick(random, terms));
  };

function onRow(
  fits: (cell: Cell) => boolean,
  change: (at: (name: string) => string) => Record<string, string>,
): Operator {
  return (tables, random) => {
    const cell = pick(random, cellsWhere(tables, fits));
    const { columns, rows } = cell.table;
    const at = (name: string): string =>
      rows[cell.row]?.[columns.findIndex((column) => column.name === name)] ?? '';
    return editRow(cell, change(at));
  };
}

function withoutRow(...names: string[]): Operator {
  return (tables, random) => {
    const table = pick(
      random,
      tables.filter((each) => names.includes(each.table) && each.rows.length > 1),
    );
    const gone = Math.floor(random() * table.rows.length);
    return {
      file: table.file,
      text: writeTable(
        table,
        table.rows.filter((_, row) => row !== gone),
      ),
    };
  };
}

function withoutLastRows(...names: string[]): Operator {
  return (tables, random) => {
    const fits = (each: TableFile): boolean => names.includes(each.table) && each.rows.length > 9;
    const table = pick(random, tables.filter(fits));
    return {
      file: table.file,
      text: writeTable(table, table.rows.slice(0, -Math.ceil(random() * 5))),
    };
  };
}

const swapDigits = (text: string): string =>
  text.replace(/(\d)\D?(\d)/, (pair, a, b) =>
    a === b ? pair.replace(/\d$/, String((Number(b) + 1) % 10)) : `${b}${pair.slice(1, -1)}${a}`,
  );
const hasDigits = ({ text }: Cell): boolean => /[1-9]\D?[1-9]/.test(text);
const isFigure = ({ text }: Cell): boolean => text !== '' && Number(text) !== 0;

export const MEANING: Readonly<Record<string, MeaningOperator>> = {
  'a value ten times as large': {
    mutate: onCell(is('observations', 'value', isFigure), ({ text }) =>
      String(Number((Number(text) * 10).toPrecision(12))),
    ),
    outcomes: ['compile'],
  },
  'a value with two digits in each other’s place': {
    mutate: onCell(is('observations', 'value', hasDigits), ({ text }) => swapDigits(text)),
    outcomes: ['compile'],
  },
  'a value of the other sign': {
    mutate: onCell(is('observations', 'value', isFigure), ({ text }) =>
      text.startsWith('-') ? text.slice(1) : `-${text}`,
    ),
    outcomes: ['compile', 'audit', 'finding', 'unknown'],
  },
  'a value and its words changed alike': {
    mutate: onRow(is('observations', 'value', hasDigits), (at) => ({
      value: swapDigits(at('value')),
      printed: at('printed').replace(at('value'), swapDigits(at('value'))),
    })),
    outcomes: ['compile', 'audit'],
  },
  'another qualifier': {
    mutate: anotherTerm(is('observations', 'qualifier')),
    outcomes: ['compile', 'audit', 'finding', 'unknown'],
  },
  'no qualifier where there is one': {
    mutate: onCell(
      is('observations', 'qualifier', ({ text }) => text !== 'eq'),
      () => 'eq',
    ),
    outcomes: ['compile', 'finding', 'unknown'],
  },
  'other words, with the same number': {
    mutate: onCell(is('observations', 'printed'), ({ text }) => `共${text}`),
    outcomes: ['audit'],
  },
  'another wording': {
    mutate: onCell(is('observations', 'wording'), () => '提前完成'),
    outcomes: ['compile', 'unknown'],
  },
  'another stage': {
    mutate: anotherTerm(is('observations', 'stage')),
    outcomes: ['compile', 'finding', 'unknown'],
  },
  'a year later': {
    mutate: onCell(is('observations', 'period'), shiftYears(1)),
    outcomes: ['compile', 'finding', 'unknown'],
  },
  'a year earlier': {
    mutate: onCell(is('observations', 'period'), shiftYears(-1)),
    outcomes: ['finding', 'unknown'],
  },
  'another indicator': {
    mutate: swap(is('observations', 'indicatorId')),
    outcomes: ['compile', 'finding', 'unknown'],
  },
  'another region': {
    mutate: swap(is('observations', 'regionId')),
    outcomes: ['finding', 'unknown'],
  },
  'another line': {
    mutate: onCell(is('observations', 'line'), ({ text }) => String(Number(text) + 1)),
    outcomes: ['audit'],
  },
  'another occurrence': {
    mutate: onCell(is('observations', 'occurrence'), ({ text }) => String(Number(text) + 1)),
    outcomes: ['audit', 'unknown'],
  },
  'a row of a figure lost': { mutate: withoutRow('observations'), outcomes: ['audit', 'unknown'] },
  'the last rows lost': {
    mutate: withoutLastRows('observations', 'exclusions', 'project-events'),
    outcomes: ['audit', 'unknown'],
  },
  'another unit of an indicator': {
    mutate: swap(is('indicators', 'unitId')),
    outcomes: ['compile', 'unknown'],
  },
  'another unit of a project figure': {
    mutate: swap(is('project-figures', 'unitId')),
    outcomes: ['compile', 'unknown'],
  },
  'a project figure ten times as large': {
    mutate: onCell(is('project-figures', 'value'), ({ text }) => String(Number(text) * 10)),
    outcomes: ['compile'],
  },
  'another measure': {
    mutate: anotherTerm(is('indicators', 'measure')),
    outcomes: ['compile', 'audit', 'finding', 'unknown'],
  },
  'the other way is better': {
    mutate: anotherTerm(is('indicators', 'better')),
    outcomes: ['finding', 'unknown'],
  },
  'a unit of another size': {
    mutate: onCell(
      is('units', 'factor', ({ text }) => text !== '1'),
      ({ text }) => `${text}0`,
    ),
    outcomes: ['compile', 'unknown'],
  },
  'another name of an indicator': {
    mutate: onCell(is('indicators', 'name'), ({ text }) => `新${text}`),
    outcomes: ['unknown'],
  },
  'two orders in each other’s place': {
    mutate: (tables, random) => {
      const cells = cellsWhere(tables, is('sectors', 'order'));
      const [a, b] = [pick(random, cells.slice(0, 10)), pick(random, cells.slice(10))];
      const rows = a.table.rows.map((cells, row) =>
        cells.map((cell, at) =>
          a.table.columns[at]?.name !== 'order'
            ? cell
            : row === a.row
              ? b.text
              : row === b.row
                ? a.text
                : cell,
        ),
      );
      return { file: a.table.file, text: writeTable(a.table, rows) };
    },
    outcomes: ['unknown'],
  },
  'a state of a project': {
    mutate: anotherTerm(is('project-events', 'status')),
    outcomes: ['compile', 'unknown'],
  },
  'a promise a year later': {
    mutate: onCell(is('project-events', 'dueBy'), shiftYears(1)),
    outcomes: ['unknown'],
  },
  'a promise ten years earlier': {
    mutate: onCell(is('project-events', 'dueBy'), shiftYears(-10)),
    outcomes: ['compile'],
  },
  'a promise without its state': {
    mutate: onCell(
      is('project-events', 'dueStatus', ({ table, row }) => (table.rows[row]?.at(-1) ?? '') !== ''),
      () => '',
    ),
    outcomes: ['compile'],
  },
  'an event of a year later': {
    mutate: onCell(is('project-events', 'asOf'), shiftYears(1)),
    outcomes: ['compile', 'unknown'],
  },
  'an event of another project': {
    mutate: swap(is('project-events', 'projectId')),
    outcomes: ['audit', 'unknown'],
  },
  'other words of an event': {
    mutate: onCell(is('project-events', 'printed'), ({ text }) => `已${text.slice(0, 20)}`),
    outcomes: ['audit'],
  },
  'another reason of an exclusion': {
    mutate: anotherTerm(is('exclusions', 'reason')),
    outcomes: ['unknown'],
  },
  'another token of an exclusion': {
    mutate: onCell(is('exclusions', 'token', hasDigits), ({ text }) => swapDigits(text)),
    outcomes: ['audit'],
  },
  'another heading': {
    mutate: onCell(
      is('sections', 'heading', ({ text }) => !text.startsWith('〔')),
      ({ text }) => `${text}工作`,
    ),
    outcomes: ['audit'],
  },
  'a heading in another line': {
    mutate: onCell(
      is('sections', 'line', ({ table, row }) => !(table.rows[row]?.[2] ?? '').startsWith('〔')),
      ({ text }) => String(Number(text) + 1),
    ),
    outcomes: ['audit', 'unknown'],
  },
  'another edition of a document': {
    mutate: onCell(is('documents', 'sha256'), ({ text }) =>
      text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    ),
    outcomes: ['audit'],
  },
  'a document issued a year earlier': {
    mutate: onCell(is('documents', 'issuedOn'), shiftYears(-1)),
    outcomes: ['compile', 'unknown'],
  },
  'a document that reviews a year earlier': {
    mutate: onCell(is('documents', 'reviews'), shiftYears(-1)),
    outcomes: ['compile', 'unknown'],
  },
};
