import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { flattenTable, listStatements } from '@/domain/charts/exported-table';
import { NO_FILTERS } from '@/domain/filters';
import { computeProjectView } from '@/domain/project-view';
import { createDataset } from '@/domain/statements/dataset';
import { computeTable, type TableSpec } from '@/domain/tables/compute-table';
import { PROJECT_LISTS } from '@/domain/tables/project-tables';

/** Every table that can leave its view, computed from its spec alone: no page, no browser. */

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

const PLAN = '2021/2025';
/** A project of which all is known: states, promises, figures. */
const PROMISED =
  dataset.projects.find(({ id }) => {
    const view = computeProjectView(dataset, id);
    return view && PROJECT_LISTS.every((list) => list === 'indicators' || view[list].length > 0);
  })?.id ?? '';
/** One that indicators are about. */
const MEASURED = 'shandong-science-technology-market';
const COMPARED = { own: 'shizhong', other: 'jinan', filters: NO_FILTERS } as const;

const SPECS: { readonly [K in TableSpec['table']]: readonly Extract<TableSpec, { table: K }>[] } = {
  aims: [{ table: 'aims', ...COMPARED }],
  arithmetic: [{ table: 'arithmetic', trajectory: 'rnd-intensity.jinan', plan: PLAN }],
  changes: [
    { table: 'changes', filters: NO_FILTERS },
    { table: 'changes', since: '2025-04-04' },
    { table: 'changes', since: '2025-04-04', kind: 'verdicts' },
    { table: 'changes', since: '2025-04-04', kind: 'unmentioned' },
  ],
  'commitment-totals': [
    { table: 'commitment-totals', by: 'document', filters: NO_FILTERS },
    { table: 'commitment-totals', by: 'sector', filters: NO_FILTERS },
  ],
  commitments: [
    { table: 'commitments', state: 'settled', filters: NO_FILTERS },
    { table: 'commitments', state: 'open' },
    { table: 'commitments', state: 'silent' },
  ],
  coverage: [{ table: 'coverage' }],
  documents: [{ table: 'documents', filters: NO_FILTERS }],
  findings: [
    { table: 'findings', verdict: 'does-not-fit', filters: NO_FILTERS },
    { table: 'findings', verdict: 'fits', filters: NO_FILTERS },
    { table: 'findings', verdict: 'cannot-be-said', filters: NO_FILTERS },
  ],
  behind: [{ table: 'behind', filters: NO_FILTERS }],
  headlines: [
    { table: 'headlines', filters: NO_FILTERS },
    { table: 'headlines', filters: { ...NO_FILTERS, region: ['shizhong'] } },
  ],
  indicators: [{ table: 'indicators' }],
  'missing-figures': [{ table: 'missing-figures' }],
  observations: [
    { table: 'observations', indicator: 'gdp' },
    { table: 'observations', indicator: 'gdp', region: 'shizhong' },
  ],
  lifelines: [{ table: 'lifelines' }],
  'one-sided': [
    { table: 'one-sided', side: 'own', ...COMPARED },
    { table: 'one-sided', side: 'other', ...COMPARED },
  ],
  pair: [{ table: 'pair', indicator: 'gdp', own: 'shizhong', other: 'jinan' }],
  pairs: [{ table: 'pairs', ...COMPARED }],
  'project-counts': [
    { table: 'project-counts', by: 'status', ...COMPARED },
    { table: 'project-counts', by: 'sector', ...COMPARED },
  ],
  project: PROJECT_LISTS.map((list) => ({
    table: 'project',
    project: list === 'indicators' ? MEASURED : PROMISED,
    list,
  })),
  projects: [{ table: 'projects' }],
  promises: [{ table: 'promises' }],
  regions: [{ table: 'regions' }],
  regressions: [{ table: 'regressions', filters: NO_FILTERS }],
  revisions: [{ table: 'revisions' }],
  statuses: [{ table: 'statuses', filters: NO_FILTERS }],
  targets: [{ table: 'targets', indicator: 'gdp-growth', region: 'jinan' }],
  trajectories: [
    { table: 'trajectories', plan: PLAN, part: 'judged', order: '' },
    { table: 'trajectories', plan: PLAN, part: 'silent', order: '' },
    { table: 'trajectories', plan: PLAN, part: 'beside', order: '' },
  ],
};

const specs = Object.values(SPECS).flatMap((own: readonly TableSpec[]) =>
  own.map((spec, index) => [`${spec.table} ${index + 1}`, spec] as const),
);

describe.each(specs)('%s', (_, spec) => {
  const computed = computeTable(dataset, spec);

  it('is plain data, from which the same table comes again', () => {
    expect(computeTable(dataset, JSON.parse(JSON.stringify(spec)))).toEqual(computed);
  });

  it('has a header, a title and, for every column, something in a row', () => {
    const { title, table } = computed;
    expect(title.every((part) => part !== '')).toBe(true);
    expect(new Set(table.header).size).toBe(table.header.length);
    for (const row of table.rows) expect(row.length).toBe(table.header.length);
    const empty = table.header.filter((_, column) =>
      table.rows.every((row) => row[column] === undefined || row[column] === ''),
    );
    // Outcomes that are all open, and figures nobody gave, leave a column empty.
    expect({ [title.join()]: empty, rows: table.rows.length }).toMatchSnapshot();
  });

  it('leads with every figure to a statement', () => {
    const ids = listStatements(computed.table);
    expect(ids.filter((id) => !dataset.statementById.has(id))).toEqual([]);
    const flat = flattenTable(dataset, computed.table);
    for (const row of flat.rows) expect(row.length).toBe(flat.header.length);
  });
});

describe('a spec', () => {
  const header = (spec: TableSpec) => computeTable(dataset, spec).table.header;
  const first = (spec: TableSpec) => computeTable(dataset, spec).table.rows.map(([name]) => name);

  it('chooses columns, also one that it sorts by without showing it', () => {
    const columns = ['name', 'unit'];
    const spec = { table: 'indicators', columns, sort: '-latest' } as const;
    expect(header(spec)).toEqual(['指标', '单位']);
    expect(first(spec)).toEqual(first({ table: 'indicators', sort: '-latest' }));
    expect(first(spec)).not.toEqual(first({ table: 'indicators' }));
  });

  it.each([
    ['no-such'],
    ['-no-such'],
    // It has no order.
    ['unit'],
  ])('sorted by %s keeps the own order', (sort) => {
    expect(first({ table: 'indicators', sort })).toEqual(first({ table: 'indicators' }));
  });

  it('keeps rows of a group together', () => {
    const { rows } = computeTable(dataset, {
      table: 'projects',
      columns: ['sector', 'name'],
      group: 'sector',
    }).table;
    const sectors = rows.map(([, sector]) => sector);
    const runs = sectors.filter((sector, index) => sector !== sectors[index - 1]);
    expect(runs.length).toBe(new Set(sectors).size);
    expect(rows.length).toBe(dataset.projects.length);
  });

  it('without filters says that none hold', () => {
    expect(computeTable(dataset, { table: 'indicators' }).isFiltered).toBe(false);
    const filters = { ...NO_FILTERS, sector: ['economy'] };
    const narrowed = computeTable(dataset, { table: 'indicators', filters });
    expect(narrowed.isFiltered).toBe(true);
    expect(narrowed.table.rows.length).toBeLessThan(dataset.indicators.length);
  });

  it.each<TableSpec>([
    { table: 'observations', indicator: 'no-such' },
    { table: 'targets', indicator: 'no-such', region: 'jinan' },
    { table: 'project', project: 'no-such', list: 'timeline' },
    { table: 'arithmetic', trajectory: 'no-such', plan: PLAN },
    { table: 'pair', indicator: 'no-such', own: 'shizhong', other: 'jinan' },
  ])('of what the dataset does not have names it: $table', (spec) => {
    expect(() => computeTable(dataset, spec)).toThrow('no-such');
  });
});
