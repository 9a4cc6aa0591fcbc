import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeSourceView, formatCitation, formatDocument } from '@/domain/source-view';
import { createDataset, lookUp } from '@/domain/statements/dataset';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();
const plan = lookUp(dataset.documentById, 'plan-2021');
const west = lookUp(dataset.documentById, 'west-2024');

describe('formatDocument', () => {
  it('gives title, number and date without leading zeros', () => {
    expect(formatDocument(plan)).toBe(
      '《石城市第十四个五年规划》（石政发〔2021〕1号，2021年3月1日）',
    );
  });

  it('gives the date alone where a document has no number', () => {
    expect(formatDocument(west)).toBe('《西区2024年报告》（2024年2月20日）');
  });
});

describe('formatCitation', () => {
  it('gives document, place and words', () => {
    expect(formatCitation(west, '三、（二）目标', '增长5%')).toBe(
      '据《西区2024年报告》（2024年2月20日）三、（二）目标：增长5%。',
    );
  });
});

describe('computeSourceView', () => {
  it('of an id that nothing has is nothing', () => {
    expect(computeSourceView(dataset, '')).toBeUndefined();
    expect(computeSourceView(dataset, 'plan-2021.gdp.stone.2099.actual')).toBeUndefined();
    expect(computeSourceView(dataset, 'constructor')).toBeUndefined();
  });

  it('of an observation says what, where, when, who and how much', () => {
    expect(computeSourceView(dataset, 'plan-2021.gdp.stone.2025.target')).toStrictEqual({
      id: 'plan-2021.gdp.stone.2025.target',
      text: {
        file: 'plan-2021.txt',
        sha256: 'd59d713415b360314187877a4d3dd40d38d641b30be6cd782027f0b00e2ca86b',
      },
      place: '文本第 5 行',
      subject: '地区生产总值 · 石城市 · 2025年 · 目标',
      statement: '≈1,500 亿元',
      document: plan,
      sections: [{ path: '二', number: '二、', heading: '目标' }],
      line: 5,
      printed: '1500亿元左右',
      occurrence: 1,
      note: undefined,
      citation:
        '据《石城市第十四个五年规划》（石政发〔2021〕1号，2021年3月1日）二、目标：1500亿元左右。',
    });
  });

  it.each([
    [
      'a span',
      'plan-2021.gdp-average-growth.stone.2021_2025.target',
      '地区生产总值年均增速 · 石城市 · 2021—2025年 · 目标',
      '≥7%',
      undefined,
    ],
    [
      'an estimate of a district',
      'report-2024.new-jobs.west.2023.estimate',
      '城镇新增就业 · 西区 · 2023年 · 预计',
      '2 万人',
      undefined,
    ],
    [
      'a target in words',
      'report-2024.consumption-growth.stone.2024.target',
      '消费增速 · 石城市 · 2024年 · 目标',
      '合理增长',
      undefined,
    ],
    [
      'a figure with a caveat',
      'west-2024.new-jobs.west.2023.actual',
      '城镇新增就业 · 西区 · 2023年 · 实际',
      '2.1 万人',
      '结果（西区报告）：与市报告所载2万人不同',
    ],
    [
      'an event',
      'report-2024.river-tunnel.2023.in-operation',
      '大河隧道 · 2023年',
      '投用',
      undefined,
    ],
    [
      'a figure of a project',
      'report-2024.hill-tunnel.2023.investment',
      '长山隧道 · 2023年',
      '12 亿元',
      undefined,
    ],
  ])('describes %s', (_, id, subject, statement, note) => {
    expect(computeSourceView(dataset, id)).toMatchObject({ id, subject, statement, note });
  });

  const observation = {
    documentId: 'plan-2021',
    line: 9,
    indicatorId: 'gdp',
    regionId: 'stone',
    period: '2020',
    stage: 'actual' as const,
    value: 1000,
    qualifier: 'eq' as const,
    printed: '1000亿元',
    occurrence: 2,
  };
  const section = (line: number, path: string, documentId = 'plan-2021') => ({
    documentId,
    line,
    path,
    heading: `第${line}行`,
  });
  const deep = createDataset({
    ...file,
    sections: [
      section(1, '三', 'west-2024'),
      section(2, '三'),
      section(3, '三/(一)'),
      section(5, '三/(二)'),
      section(6, '三/(二)/一'),
      section(8, '三/(二)/二'),
      section(10, '三/(三)'),
    ],
    observations: [observation, { ...observation, period: '2021', line: 1 }],
  });

  it('lists the headings above a figure, outermost first, and none beside it', () => {
    const view = computeSourceView(deep, 'plan-2021.gdp.stone.2020.actual');
    expect(view?.sections).toStrictEqual([
      { path: '三', number: '三、', heading: '第2行' },
      { path: '三/(二)', number: '（二）', heading: '第5行' },
      { path: '三/(二)/二', number: '', heading: '第8行' },
    ]);
    expect(view?.citation).toMatch(/）三、（二）第8行：1000亿元。$/);
  });

  it('tells which of several equal figures on the line it is', () => {
    expect(computeSourceView(deep, 'plan-2021.gdp.stone.2020.actual')?.occurrence).toBe(2);
  });

  it('cites a figure above the first heading without a place', () => {
    const view = computeSourceView(deep, 'plan-2021.gdp.stone.2021.actual');
    expect(view?.sections).toStrictEqual([]);
    expect(view?.citation).toMatch(/2021年3月1日）：1000亿元。$/);
  });
});
