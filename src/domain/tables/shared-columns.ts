import { plainColumn, type TableColumn, termColumn } from './table-column';

/** Columns that many tables have. */

/** What a row is of: an indicator, a project. */
export function nameColumn<Row extends { readonly name: string }>(header: string) {
  const name = plainColumn('name', header, (row: Row) => row.name);
  return { ...name, isFixed: true } as const satisfies TableColumn<Row>;
}

export function sectorColumn<Row>(
  sectorOf: (row: Row) => { readonly id: string; readonly name: string; readonly order: number },
) {
  return termColumn('sector', '领域', (row: Row) => {
    const { id, name, order } = sectorOf(row);
    return { key: id, label: name, order };
  });
}

/** What has an id and a name (a region, a document), by which rows are grouped in their own order. */
export function namedColumn<Row, const Id extends string>(
  id: Id,
  header: string,
  thingOf: (row: Row) => { readonly id: string; readonly name: string },
) {
  const name = (row: Row): string => thingOf(row).name;
  const group = (row: Row) => ({ key: thingOf(row).id, label: name(row), order: 0 });
  return { id, header, value: name, sort: name, group } as const satisfies TableColumn<Row>;
}

export function regionColumn<Row>(
  regionOf: (row: Row) => { readonly id: string; readonly name: string },
) {
  return namedColumn('region', '地区', regionOf);
}

/** A figure with the way to its source, sorted by its value. */
export function figureColumn<
  Row,
  Cell extends {
    readonly sourceId: string;
    readonly text: string;
    readonly value: number | undefined;
  },
  const Id extends string,
>(id: Id, header: string, figureOf: (row: Row) => Cell | undefined) {
  return {
    id,
    header,
    value: figureOf,
    sort: (row: Row) => figureOf(row)?.value,
  } as const satisfies TableColumn<Row>;
}
