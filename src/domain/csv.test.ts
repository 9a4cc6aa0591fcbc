import { parseCsv } from '@data/csv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportedCell, formatCsv, formatFileName } from './csv';

describe('formatCsv', () => {
  it.each<[string, ExportedCell, string]>([
    ['a text', '地区生产总值', '地区生产总值'],
    ['a number, as a number', 14210.5, '14210.5'],
    ['a negative number, as a number', -14, '-14'],
    ['nothing, as an empty cell', undefined, ''],
    ['a comma, in quotes', '甲,乙', '"甲,乙"'],
    ['a quote, doubled', '称"好"', '"称""好"""'],
    ['a line break, in quotes', '甲\n乙', '"甲\n乙"'],
    ['a formula, neutralised', '=SUM(A1)', "'=SUM(A1)"],
    ['a formula that starts with a plus', '+1', "'+1"],
    ['a formula that starts with a minus', '-1+2', "'-1+2"],
    ['a formula that starts with an at', '@cmd', "'@cmd"],
  ])('writes %s', (_, cell, expected) => {
    expect(formatCsv(['a'], [[cell]])).toBe(`\uFEFFa\r\n${expected}\r\n`);
  });

  it('can be read back: whatever a text holds, it is one cell', () => {
    const text = fc.string({ minLength: 1 }).filter((t) => !/^[=+\-@\t\r]|^\s*$|\r/.test(t));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parseCsv(formatCsv(['a', 'b'], rows));
        expect(read.records.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('formatFileName', () => {
  it.each([
    [['项目库', '市中区'], '项目库_市中区_2026-11-21.csv'],
    [['指标库', ''], '指标库_2026-11-21.csv'],
    [['a/b:c', '2021/2025'], 'a-b-c_2021-2025_2026-11-21.csv'],
    [['CON'], 'CON-_2026-11-21.csv'],
    [['nul.txt'], 'nul-.txt_2026-11-21.csv'],
    [['末尾的点...', ' 空 格 '], '末尾的点_空-格_2026-11-21.csv'],
    [['看不见\u200b的\u0007字符'], '看不见-的-字符_2026-11-21.csv'],
    [['长'.repeat(140)], `${'长'.repeat(99)}…_2026-11-21.csv`],
  ])('%j becomes %s', (parts, expected) => {
    expect(formatFileName(parts, '2026-11-21', 'csv')).toBe(expected);
  });
});
