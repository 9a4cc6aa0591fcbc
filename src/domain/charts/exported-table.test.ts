import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import { flattenTable, listStatements } from './exported-table';

const note = '疑为上年数';
const range = { of: 'gdp', period: '2025', stage: 'target', printed: '3—5亿元' } as const;
const dataset = createMadeUpDataset(
  [{ id: 'gdp', unitId: 'cny-100m', measure: 'level' }],
  [
    { of: 'gdp', period: '2025', value: 1300, qualifier: 'gte', printed: '1300亿元以上', note },
    { of: 'gdp', period: '2026' },
    { ...range, value: 3, qualifier: 'gte' },
    { ...range, value: 5, qualifier: 'lte' },
  ],
);
const [exact = '', lower = '', , inWords = ''] = dataset.observations.map(({ id }) => id);

describe('flattenTable', () => {
  it('gives a figure a column for its value and each of what is said of it', () => {
    const { header, rows } = flattenTable(dataset, {
      header: ['指标', '结果'],
      rows: [['总值', { sourceId: exact, text: '≥1,300' }]],
    });
    expect(header).toEqual([
      ...['指标', '结果', '结果·原文', '结果·单位', '结果·限定', '结果·性质'],
      ...['结果·期间', '结果·文件', '结果·章节', '结果·说明'],
    ]);
    expect(rows).toEqual([
      [
        ...['总值', 1300, '1300亿元以上', '亿元', '≥', '实际', '2025年', 'report-2026', ''],
        '结果（report-2026）：疑为上年数',
      ],
    ]);
  });

  it.each([
    ['a figure in words keeps its words', { sourceId: inWords, text: '稳步提高' }, '稳步提高'],
    ['a figure that nobody states keeps its text', { sourceId: 'no-such', text: '5' }, '5'],
    ['a plain text beside figures is a text', '说明', '说明'],
    ['nothing is nothing', undefined, undefined],
  ])('%s', (_, cell, expected) => {
    const { rows } = flattenTable(dataset, {
      header: ['结果'],
      rows: [[{ sourceId: exact, text: '≥1,300' }], [cell]],
    });
    expect(rows[1]?.[0]).toBe(expected);
    expect(rows.map((row) => row.length)).toEqual([9, 9]);
  });

  it('gives a range both of its bounds', () => {
    const { rows } = flattenTable(dataset, {
      header: ['目标'],
      rows: [[{ sourceId: lower, text: '3—5' }]],
    });
    expect(rows[0]?.slice(0, 4)).toEqual(['3—5', '3—5亿元', '亿元', '区间']);
  });

  it('leaves a column without figures as it is', () => {
    const table = { header: ['领域', '个数'], rows: [['经济', 3]] };
    expect(flattenTable(dataset, table)).toEqual(table);
  });

  it('gives a state of a project its words, its state and who says it', async () => {
    const fixture = await loadFixtureDataset();
    const event = fixture.events[0];
    const { rows } = flattenTable(fixture, {
      header: ['状态'],
      rows: [[{ sourceId: event?.id ?? '', text: '在建' }]],
    });
    expect(rows[0]?.slice(0, 2)).toEqual(['在建', event?.printed]);
    expect(rows[0]).toHaveLength(6);
    expect(rows[0]?.[4]).toBe(fixture.documentById.get(event?.documentId ?? '')?.shortTitle);
  });
});

describe('listStatements', () => {
  it('names each once, in order', () => {
    const cell = (sourceId: string) => ({ sourceId, text: '' });
    const rows = [
      [cell('b'), '甲'],
      [cell('a'), 1],
      [cell('b'), undefined],
    ];
    expect(listStatements({ header: ['x', 'y'], rows })).toEqual(['b', 'a']);
  });
});
