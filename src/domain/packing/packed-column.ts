/** The ids of a table in the order of its rows. */
export type Ids = readonly string[];

/** From the number before, the first from 0; null where there is none. */
type Steps = readonly (number | null)[];

/**
 * How the values of one field travel: as they are, absent ones as null; whole numbers as steps; keys
 * of another table as steps between its row numbers. Rows stand in the order of the documents, so that
 * most steps are small: an eighth off the whole file after compression.
 */
export type PackedColumn =
  | readonly unknown[]
  | { readonly steps: Steps }
  | { readonly table: string; readonly steps: Steps };

/** Far from where differences of numbers are rounded. */
const LARGEST = 2 ** 40;

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) <= LARGEST;
}

function toSteps(numbers: readonly (number | null)[]): Steps {
  let last = 0;
  return numbers.map((number) => {
    if (number === null) return null;
    const step = number - last;
    last = number;
    return step;
  });
}

/** @throws TypeError if something else stands among the steps */
function fromSteps(steps: unknown): (number | null)[] {
  if (!Array.isArray(steps)) throw new TypeError('expected a list of steps');
  let last = 0;
  return steps.map((step: unknown) => {
    if (step === null) return null;
    if (!isWhole(step)) throw new TypeError('expected whole numbers as steps');
    last += step;
    return last;
  });
}

/** Packs the values of a field, undefined where absent; `target` is the table whose keys they are. */
export function packColumn(
  values: readonly unknown[],
  target?: { readonly table: string; readonly ids: Ids },
): PackedColumn {
  if (target !== undefined) {
    const rows = new Map(target.ids.map((id, row) => [id as unknown, row]));
    const numbers = values.map((value) => (value === undefined ? null : rows.get(value)));
    // A key that leads nowhere travels as it is, to be refused where the others are read.
    if (numbers.every((number) => number !== undefined)) {
      return { table: target.table, steps: toSteps(numbers) };
    }
  }
  if (values.every(isWhole)) return { steps: toSteps(values) };
  return values.map((value) => value ?? null);
}

/**
 * The values of a field, null where absent.
 * @param idsOf the ids of a table, undefined if there is no such table
 * @throws TypeError if it is no packed column, or leads out of its table
 */
export function unpackColumn(
  packed: unknown,
  idsOf: (table: string) => Ids | undefined,
): readonly unknown[] {
  if (Array.isArray(packed)) return packed;
  if (typeof packed !== 'object' || packed === null)
    throw new TypeError('expected a list of values');
  const { table, steps } = packed as { readonly table?: unknown; readonly steps?: unknown };
  const numbers = fromSteps(steps);
  if (table === undefined) return numbers;
  const ids = idsOf(String(table));
  return numbers.map((row) => {
    if (row === null) return null;
    const id = ids?.[row];
    if (id === undefined) throw new TypeError(`no row ${row} in ${table}`);
    return id;
  });
}
