import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '@/charts/label-placement';
import type { LegendItem } from '@/domain/charts/legend';
import {
  layOutPicture,
  PICTURE_SIZES,
  type PictureSize,
  type PictureTexts,
  wrapText,
} from './picture-layout';

describe('wrapText', () => {
  it.each<[string, string, number, string[]]>([
    ['nothing has no lines', '', 100, []],
    ['what fits stays on one line', '济南市', 100, ['济南市']],
    ['Chinese breaks anywhere', '济南市市中区', 40, ['济南市市', '中区']],
    ['a number stays whole', '比上年增长5.4%左右', 60, ['比上年增长', '5.4%左右']],
    ['a word too long for a line is broken', 'abcdefghijkl', 30, ['abcde', 'fghij', 'kl']],
    ['a line does not begin with a full stop', '济南市市。中区', 40, ['济南市市。', '中区']],
  ])('%s', (_, text, limit, expected) => {
    expect(wrapText(text, 10, limit)).toEqual(expected);
  });
});

const LEGEND: readonly LegendItem[] = [
  { shape: 'dot', color: 'city', text: '实际' },
  { shape: 'diamond', color: 'target', text: '规划目标' },
];

const SHORT: PictureTexts = {
  title: '地区生产总值 · 济南市',
  subtitle: '单位：亿元',
  verdict: '',
  comment: '',
  filters: '筛选：无',
  notes: [],
  sources: ['《计划》（济政发〔2026〕4号）'],
  footer: '济南规划监测台',
  link: '',
};

const LONG: PictureTexts = {
  ...SHORT,
  title: '名称特别长的指标'.repeat(8),
  comment: '说明文字'.repeat(50),
  notes: Array.from({ length: 12 }, (_, index) => `第${index}条提示，说明口径的差别`.repeat(3)),
  sources: Array.from({ length: 5 }, () => '《一份名称很长的文件》（文号），章节 一/二、三/四'),
  link: 'https://example.org/#/trajectories/some-indicator.jinan?sector=transport~energy',
};

const sizes = Object.keys(PICTURE_SIZES) as PictureSize[];
const cases = sizes.flatMap((size) => [
  [size, 'short', SHORT] as const,
  [size, 'long', LONG] as const,
]);

describe.each(cases)('a %s picture with %s texts', (size, _, texts) => {
  const layout = layOutPicture(size, texts, LEGEND);

  it('has every text, whole', () => {
    const drawn = layout.lines.map(({ text }) => text).join('');
    const notes = texts.notes.length > 1 ? texts.notes : [];
    for (const text of [texts.title, texts.comment, texts.footer, texts.link, ...notes]) {
      expect(drawn.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    }
  });

  it('keeps texts inside and apart from one another', () => {
    for (const { text, x, size: fontSize } of layout.lines) {
      expect(x + estimateTextWidth(text, fontSize)).toBeLessThanOrEqual(layout.width);
    }
    const bottoms = layout.lines.map(({ y }) => y);
    expect(bottoms).toEqual([...bottoms].sort((a, b) => a - b));
    expect(bottoms.at(-1)).toBeLessThan(layout.height);
  });

  it('leaves the chart its room between head and legend', () => {
    const { chart, legend, height } = layout;
    expect(chart.height).toBeGreaterThanOrEqual(height * 0.45);
    expect(chart.y + chart.height).toBeLessThan(Math.min(...legend.map(({ y }) => y)));
  });
});

it('texts shrink before the chart does', () => {
  const of = (texts: PictureTexts) => layOutPicture('wide', texts, LEGEND).lines[0]?.size ?? 0;
  expect(of(LONG)).toBeLessThan(of(SHORT));
});
