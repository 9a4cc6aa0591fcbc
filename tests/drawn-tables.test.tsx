// @vitest-environment jsdom
import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { computeTable, type TableSpec } from '@/domain/tables/compute-table';
import { renderApp } from './render-app';

/** A table on the screen and its file, computed without the screen, say the same. */

const filters = NO_FILTERS;

function textsOf(element: HTMLElement, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

/** `数值（亿元）` as `数值`: a file says the unit beside each figure. */
const withoutUnit = (header: string): string => header.replace(/（.*）$/, '');

it.each<[string, string, TableSpec, readonly string[], readonly string[]]>([
  [
    '/indicators',
    '指标库',
    { table: 'indicators', filters },
    [],
    ['同期其他目标', '类型', '数据', '文件'],
  ],
  ['/projects', '项目库', { table: 'projects', filters }, [], ['文件', '记录']],
  ['/commitments', '目标兑现', { table: 'commitments', state: 'settled', filters }, [], ['领域']],
  ['/evidence/coverage', '指标披露情况', { table: 'coverage', filters }, [], []],
  ['/evidence', '文件', { table: 'documents', filters }, [], ['制定机关']],
  [
    '/evidence/missing',
    '索数清单',
    { table: 'missing-figures', filters },
    [],
    ['数值', '数据来源'],
  ],
  [
    '/',
    '石城市2023年主要指标',
    { table: 'headlines', filters },
    ['走势'],
    [
      ...['地区', '同比', '同比依据', '十四五目标所属指标', '十四五评价', '十四五评价说明'],
      ...['2024年目标所属指标', '较上年实绩', '力度算式', '占比依据'],
    ],
  ],
])('%s draws %s as its file has it', async (address, name, spec, onScreen, inFile) => {
  const { table } = computeTable(await loadFixtureDataset(), spec);
  renderApp(address);
  const drawn = await screen.findByRole('table', { name });
  const headers = textsOf(drawn, 'thead th').map(withoutUnit);
  expect(headers.filter((header) => !onScreen.includes(header))).toEqual(
    table.header.filter((header) => !inFile.includes(header)),
  );
  const first = within(drawn)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('th,td'));
  const names = new Set(table.rows.map(([text]) => String(text)));
  for (const cell of first) {
    expect([...names].some((text) => cell?.textContent?.startsWith(text))).toBe(true);
  }
});
