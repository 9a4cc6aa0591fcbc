import { describe, expect, it } from 'vitest';
import { readTypedFigure, withoutFootnotes } from './typed-figure';

describe('a figure as it was typed', () => {
  it.each<[string | number, number, Partial<Record<'unit' | 'magnitude', string>>?]>([
    [9.6, 9.6],
    [5.3999999999999995, 5.4],
    [0, 0],
    ['9.6', 9.6],
    [' 9.6 ', 9.6],
    ['-0.8', -0.8],
    ['−0.8', -0.8],
    ['－0.8', -0.8],
    ['+5.4', 5.4],
    ['.5', 0.5],
    ['1,234.5', 1234.5],
    ['1，234，567', 1234567],
    ['１２３４．５', 1234.5],
    ['12 345', 12345],
    ['5.4%', 5.4, { unit: '%' }],
    ['5.4％', 5.4, { unit: '%' }],
    ['1.2万', 12000, { magnitude: '万' }],
    ['1.2万人', 12000, { magnitude: '万', unit: '人' }],
    ['3亿元', 3e8, { magnitude: '亿', unit: '元' }],
    ['1.4万亿元', 1.4e12, { magnitude: '万亿', unit: '元' }],
    ['0.3个百分点', 0.3, { unit: '个百分点' }],
    ['9.6①', 9.6],
    ['9.6¹', 9.6],
    ['9.6*', 9.6],
    ['9.6（注1）', 9.6],
    ['9.6[2]', 9.6],
    ['9.6万平方米', 96000, { magnitude: '万', unit: '平方米' }],
    ['120m²', 120, { unit: 'm2' }],
    ['增长5.4%', 5.4, { unit: '%' }],
    ['同比增长5.4%', 5.4, { unit: '%' }],
    ['下降2.4', -2.4],
    ['降低2.4%', -2.4, { unit: '%' }],
    ['负增长2.4%', -2.4, { unit: '%' }],
    ['↓2.4', -2.4],
    ['▲2.4', 2.4],
    ['增长-2.4', -2.4],
    ['(2.4)', -2.4],
    ['（2.4%）', -2.4, { unit: '%' }],
    ['(2)', -2],
    ['9.6(2)', 9.6],
    ['持平', 0],
    ['约2600', 2600],
    ['超过120亿元', 12e9, { magnitude: '亿', unit: '元' }],
    ['40处左右', 40, { unit: '处' }],
    ['预计 约2600人', 2600, { unit: '人' }],
  ])('%j is %d', (cell, value, rest = {}) => {
    expect(readTypedFigure(cell)).toMatchObject({ kind: 'figure', value, ...rest });
  });

  it.each([
    '',
    '  ',
    '—',
    '——',
    '–',
    '-',
    '--',
    '－',
    '…',
    '……',
    '...',
    '/',
    '·',
    'N/A',
    '未公布',
    '暂无',
    '①',
  ])('%j is none', (cell) => {
    expect(readTypedFigure(cell)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['#REF!', '公式出错'],
    ['#N/A', '公式出错'],
    ['下降-2.4', '方向不明'],
    ['先升后降2.4', '既有升'],
    ['1,23', '千位分隔'],
    ['1,2345', '千位分隔'],
    ['3—5', '不止一个数'],
    ['12/40', '不止一个数'],
    ['较好', '不是数'],
    ['=1+1', '不是数'],
    ['<b>5</b>', '不是数'],
    [Number.NaN, '不是有限'],
  ])('%j is no figure: %s', (cell, reason) => {
    expect(readTypedFigure(cell)).toMatchObject({
      kind: 'other',
      reason: expect.stringContaining(reason),
    });
  });

  it('is printed as it was typed, but for footnotes', () => {
    expect(readTypedFigure('增长５.4%①')).toMatchObject({ printed: '增长５.4%' });
    expect(readTypedFigure('预计2600')).toMatchObject({ isEstimate: true, printed: '预计2600' });
  });

  it.each([
    ['地区生产总值①', '地区生产总值'],
    ['固定资产投资*', '固定资产投资'],
    ['建筑面积（万m²）', '建筑面积（万m²）'],
    ['社会消费品零售总额（注2）', '社会消费品零售总额'],
  ])('%s without footnotes is %s', (text, plain) => {
    expect(withoutFootnotes(text)).toBe(plain);
  });
});
