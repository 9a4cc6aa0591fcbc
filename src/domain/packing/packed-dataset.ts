import { describeError } from '@/domain/describe-error';
import { DATASET_REFERENCES, type DatasetFile } from '@/domain/package/compiled-file';
import type { Ids } from './packed-column';
import { restoreId, shortenId } from './packed-ids';
import { listReadings, withInitials, withoutInitials } from './packed-initials';
import { type PackedTable, packTable, type Row, unpackTable } from './packed-table';

/** Tables whose rows are found by the initials of their names. */
const SPELT = ['indicators', 'projects'] as const;

/** The file as it travels: its tables packed, and how the characters of names are read. */
export function packDataset(file: DatasetFile): Record<string, unknown> {
  const tables = file as unknown as Readonly<Record<string, readonly Row[]>>;
  const readings = listReadings(SPELT.flatMap((name): readonly Row[] => file[name]));
  const idsOf = (table: string): Ids => (tables[table] ?? []).map(({ id }) => String(id));
  const pack = (name: string, rows: readonly Row[]): PackedTable =>
    withShortIds(
      packTable(isSpelt(name) ? withoutInitials(rows, readings) : rows, (field) => {
        const table = DATASET_REFERENCES.get(name)?.get(field);
        return table === undefined ? undefined : { table, ids: idsOf(table) };
      }),
    );
  const packed = Object.entries(file).map(([name, value]) => [
    name,
    Array.isArray(value) ? pack(name, value) : value,
  ]);
  return { ...Object.fromEntries(packed), readings };
}

/**
 * The file as it was before it was packed, to be read by its schema.
 * @throws TypeError naming the table and the field that cannot be unpacked
 */
export function unpackDataset(packed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { readings: found, ...short } = packed;
  if (!isReadings(found)) throw new TypeError('readings: expected a list of texts');
  const file = Object.fromEntries(
    Object.entries(short).map(([name, value]) => [name, withWholeIds(value)]),
  );
  const idsOf = (table: string): Ids | undefined => {
    const target = file[table] as { readonly id?: Ids } | undefined;
    return Array.isArray(target?.id) ? target.id : undefined;
  };
  const unpacked = Object.entries(file).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value];
    const rows = unpackNamed(name, value, idsOf);
    return [name, isSpelt(name) ? withInitials(rows, found) : rows];
  });
  return Object.fromEntries(unpacked);
}

function unpackNamed(
  name: string,
  value: unknown,
  idsOf: (table: string) => Ids | undefined,
): readonly Row[] {
  try {
    return unpackTable(value, idsOf);
  } catch (error) {
    throw new TypeError(`${name}: ${describeError(error)}`);
  }
}

/** A table whose rows have English names with its ids shortened by them. */
function withShortIds(table: PackedTable): PackedTable {
  const { id, nameEn } = table;
  if (!Array.isArray(id) || !Array.isArray(nameEn)) return table;
  return { ...table, id: id.map((each, row) => shortenId(String(each), nameEn[row])) };
}

function withWholeIds(table: unknown): unknown {
  const { id, nameEn } = (table ?? {}) as { readonly id?: unknown; readonly nameEn?: unknown };
  if (!Array.isArray(id) || !Array.isArray(nameEn)) return table;
  return {
    ...(table as object),
    id: id.map((each, row) => (typeof each === 'string' ? restoreId(each, nameEn[row]) : each)),
  };
}

function isSpelt(name: string): boolean {
  return SPELT.some((table) => table === name);
}

function isReadings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
