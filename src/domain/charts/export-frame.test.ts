import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { computeExportFrame, describeSources } from './export-frame';
import type { ExportSubject } from './export-subject';

const dataset = await loadFixtureDataset();
const ids = dataset.observations.map(({ id }) => id);

const make = (subject: Partial<ExportSubject>, filters = NO_FILTERS) =>
  computeExportFrame(
    { dataset, filters, link: 'https://example.org/#/indicators/gdp', date: '2026-11-21' },
    { title: ['地区生产总值', '石城市', '2023年'], ...subject },
    ids.slice(0, 1),
  );

describe('computeExportFrame', () => {
  it('says what is shown, from where and of when', () => {
    const frame = make({ unit: '亿元', definition: '现价总量' });
    expect(frame).toMatchObject({
      title: '地区生产总值 · 石城市 · 2023年',
      subtitle: '单位：亿元　口径：现价总量',
      verdict: '',
      filters: '筛选：无',
      notes: [],
      footer: `济南规划监测台　数据版本 ${dataset.version}　截至 2026-11-21`,
      link: 'https://example.org/#/indicators/gdp',
    });
    expect(frame.sources).toHaveLength(1);
  });

  it('names the filters', () => {
    expect(make({}, { ...NO_FILTERS, region: ['west'], q: '增速' }).filters).toBe(
      '筛选：西区、增速',
    );
  });

  it.each<[string, Partial<ExportSubject>, string, readonly string[]]>([
    [
      'a verdict says whose it is',
      { verdict: '未完成', hasVerdict: true },
      '评价：未完成（监测测算，非官方评价）',
      [],
    ],
    [
      'verdicts in a table say so among the notes',
      { hasVerdict: true, notes: ['甲'] },
      '',
      ['甲', '监测测算，非官方评价'],
    ],
    ['no verdict, no disclaimer', { notes: ['甲'] }, '', ['甲']],
  ])('%s', (_, subject, verdict, notes) => {
    expect(make(subject)).toMatchObject({ verdict, notes });
  });

  it('rests on the statements named where its table has none', () => {
    expect(make({ sourceIds: [] }).sources).toEqual([]);
  });
});

describe('describeSources', () => {
  it('gives each document once, in order, with its sections', () => {
    const sources = describeSources(dataset, [...ids].reverse());
    const titles = sources.map((source) => source.slice(0, source.indexOf('》')));
    expect(new Set(titles).size).toBe(sources.length);
    expect(sources[0]).toMatch(
      /^《石城市第十四个五年规划》（石政发〔2021〕1号，2021年3月1日）[一二三]、/,
    );
  });

  it('knows nothing of statements that are not there', () => {
    expect(describeSources(dataset, ['no-such'])).toEqual([]);
  });
});
