import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '@/domain/package/catalogue-rows';
import {
  createUnitReader,
  findStated,
  NUMERIC_TOKEN,
  normalizePrinted,
  parseChineseNumeral,
  type UnitReader,
} from '@/domain/printed';

const unit = (id: string, symbol: string, dimension: string, factor: number): Unit => ({
  id,
  symbol,
  dimension,
  factor,
});
const YUAN = unit('cny', '元', 'currency', 1);
const YUAN_10K = unit('cny-10k', '万元', 'currency', 1e4);
const YUAN_100M = unit('cny-100m', '亿元', 'currency', 1e8);
const YUAN_1T = unit('cny-1t', '万亿元', 'currency', 1e12);
const DOLLAR_100M = unit('usd-100m', '亿美元', 'dollar', 1e8);
const PERCENT = unit('percent', '%', 'proportion', 0.01);
const POINT = unit('point', '个百分点', 'point', 1);
const PIECE = unit('piece', '个', 'count', 1);
const FIRM = unit('firm', '家', 'firm', 1);
const HOME = unit('home', '套', 'home', 1);
const PERSON = unit('person', '人', 'person', 1);
const PERSON_10K = unit('person-10k', '万人', 'person', 1e4);
const YEAR = unit('year', '年', 'time', 1);
const PLACE = unit('place', '位', 'rank', 1);
const PLACES = unit('places', '位次', 'rank', 1);
const BED = unit('bed', '张', 'bed', 1);
const CARD = unit('card', '张', 'card', 1);
const UNITS = [
  YUAN,
  YUAN_10K,
  YUAN_100M,
  YUAN_1T,
  DOLLAR_100M,
  PERCENT,
  POINT,
  PIECE,
  FIRM,
  HOME,
  PERSON,
  PERSON_10K,
  YEAR,
  PLACE,
  PLACES,
  BED,
  CARD,
];
const readUnit = createUnitReader(UNITS);

describe('normalizePrinted', () => {
  it.each([
    ['nothing stays nothing', '', ''],
    ['white space of every width goes', ' 14 210\t亿\n元\u3000', '14210亿元'],
    [
      'full-width digits and signs become plain',
      '１４２１０亿元，增长５．５％',
      '14210亿元,增长5.5%',
    ],
    ['compatibility signs become what they stand for', '120㎞', '120km'],
  ])('%s', (_, text, expected) => {
    expect(normalizePrinted(text)).toBe(expected);
  });
});

describe('NUMERIC_TOKEN', () => {
  it.each<[string, string, string[]]>([
    ['words hold no number', '合理增长', []],
    ['a number ends at its unit', '14210亿元', ['14210']],
    ['a decimal is one number', '增长5.5%', ['5.5']],
    ['a full stop ends a number', '增长5.', ['5']],
    ['groups of three digits are one number', '14,210.5亿元', ['14,210.5']],
    ['a comma before another group is a comma', '5,30', ['5', '30']],
    ['a range is two numbers', '5-7%', ['5', '7']],
    ['a version is its numbers', '1.2.3', ['1.2', '3']],
  ])('%s', (_, text, expected) => {
    expect(text.match(NUMERIC_TOKEN) ?? []).toStrictEqual(expected);
  });
});

describe('parseChineseNumeral', () => {
  it.each<[string, number]>([
    ['', 0],
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['九十九', 99],
    ['百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千', 2000],
    ['二千零二十五', 2025],
    ['二〇二五', 2025],
    ['九千九百九十九', 9999],
  ])('reads %s as %d', (text, expected) => {
    expect(parseChineseNumeral(text)).toBe(expected);
  });

  it('reads every number below ten thousand as it is written', () => {
    const write = (number: number): string => {
      const places: [number, string][] = [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ];
      let text = '';
      let isZeroDue = false;
      for (const [size, name] of places) {
        const digit = Math.floor(number / size) % 10;
        if (digit === 0) {
          isZeroDue = text !== '';
          continue;
        }
        text += `${isZeroDue ? '零' : ''}${'零一二三四五六七八九'.charAt(digit)}${name}`;
        isZeroDue = false;
      }
      return text;
    };
    expect(write(1050)).toBe('一千零五十');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(parseChineseNumeral(write(number))).toBe(number);
      }),
    );
  });
});

describe('createUnitReader', () => {
  it.each<[string, string, Unit[]]>([
    ['a text without a unit has none', '左右', []],
    ['an empty text has none', '', []],
    ['a unit later in the text is not its unit', '左右亿元', []],
    ['a unit is read at the start', '亿元左右', [YUAN_100M]],
    ['the longest symbol is read: percentage points', '个百分点', [POINT]],
    ['the longest symbol is read: places of a rank', '位次', [PLACES]],
    ['a shorter symbol is read where the longer does not fit', '个项目', [PIECE]],
    ['units that share a symbol are all read', '张床位', [BED, CARD]],
  ])('%s', (_, text, expected) => {
    expect(readUnit(text)).toStrictEqual(expected);
  });

  it('reads nothing where there are no units', () => {
    expect(createUnitReader([])('亿元')).toStrictEqual([]);
  });

  it('reads symbols that the catalogue writes in full width', () => {
    const wide = unit('wide', '％', 'proportion', 0.01);
    expect(createUnitReader([wide])('%以上')).toStrictEqual([wide]);
  });
});

/** Whether the words state the value. */
function statesValue(...[printed, value, of, readUnit]: [string, number, Unit, UnitReader]) {
  return findStated(printed, { value, unit: of }, readUnit).length > 0;
}

describe('findStated', () => {
  it.each([
    ['均超过2.5万亿元', 25000, YUAN_100M, { before: '均超过', between: '万亿', after: '' }],
    ['2000余万元以上', 2000, YUAN_10K, { before: '', between: '余', after: '以上' }],
    ['5万多人左右', 5, PERSON_10K, { before: '', between: '万多', after: '左右' }],
    ['增至1.3万 套（间）', 13000, HOME, { before: '增至', between: '万', after: '(间)' }],
    ['突破万亿元', 1, YUAN_1T, { before: '突破', between: '万亿', after: '' }],
    ['3—5家', 5, FIRM, { before: '3—', between: '', after: '' }],
  ])('tells the words around the number of %s', (printed, value, of, words) => {
    expect(findStated(printed, { value, unit: of }, readUnit)).toEqual([words]);
  });

  it.each<[string, string, number, Unit]>([
    ['a figure with its unit', '14210亿元', 14210, YUAN_100M],
    ['a figure in full-width digits', '增长５．５％以上', 5.5, PERCENT],
    ['a figure with white space inside', '14 210 亿 元', 14210, YUAN_100M],
    ['a figure with grouped digits', '14,210亿元', 14210, YUAN_100M],
    ['a fall printed without its sign', '下降14%', -14, PERCENT],
    ['zero', '0%', 0, PERCENT],
    ['a decimal with no exact binary form', '0.07%', 0.07, PERCENT],
    ['the first figure of a range', '5%—7%', 5, PERCENT],
    ['the second figure of a range', '5%—7%', 7, PERCENT],
    ['the first figure of a range that shares its unit', '5—7%', 5, PERCENT],
    ['a figure without a unit, in the unit of its list', '14210', 14210, YUAN_100M],
    ['one of several figures', '12.5亿元、增长3%', 3, PERCENT],
    ['a figure in a smaller unit', '142100000万元', 14210, YUAN_100M],
    ['a figure in a larger unit', '1.42万亿元', 14200, YUAN_100M],
    ['a magnitude before the unit', '1.3万套', 13000, HOME],
    ['a magnitude that belongs to the unit', '1.3万人', 1.3, PERSON_10K],
    ['a magnitude that does not belong to the unit', '1.3万人', 13000, PERSON],
    ['a magnitude without a unit', '突破4000亿', 4000, YUAN_100M],
    ['余 between figure and unit', '200余家', 200, FIRM],
    ['多 between magnitude and unit', '5万多人', 5, PERSON_10K],
    ['级 at the end', '4000亿级', 4000, YUAN_100M],
    ['个 before a rank', '上升16个位次', 16, PLACES],
    ['percentage points', '提高1.5个百分点', 1.5, POINT],
    ['a Chinese numeral', '十七年', 17, YEAR],
    ['a Chinese numeral with a magnitude', '两万亿元', 20000, YUAN_100M],
    ['a round sum without a number', '突破万亿元', 10000, YUAN_100M],
    ['a round sum of thousands', '突破千亿元', 1000, YUAN_100M],
    ['a unit whose symbol another unit shares', '500张', 500, CARD],
  ])('finds %s', (_, printed, value, of) => {
    expect(statesValue(printed, value, of, readUnit)).toBe(true);
  });

  it.each<[string, string, number, Unit]>([
    ['words without a number', '合理增长', 5, PERCENT],
    ['words without a number as zero', '合理增长', 0, PERCENT],
    ['nothing', '', 0, PERCENT],
    ['another figure', '14210亿元', 14211, YUAN_100M],
    ['a figure cut out of a longer one', '15%', 5, PERCENT],
    ['a figure cut out of a decimal', '0.5%', 5, PERCENT],
    ['a rounded figure', '5.46%', 5.5, PERCENT],
    ['a figure ten times as large', '1.42万亿元', 1420, YUAN_100M],
    ['a figure of another dimension', '5%', 5, YUAN_100M],
    ['a currency as another', '100亿美元', 100, YUAN_100M],
    ['percentage points as percent', '1.5个百分点', 1.5, PERCENT],
    ['the number between the figures of a range', '5—7%', 6, PERCENT],
    ['the digits of a Chinese numeral one by one', '十七年', 7, YEAR],
    ['a magnitude left out', '1.3万套', 1.3, HOME],
    ['a Chinese numeral beside digits', '三大产业增长5%', 3, PERCENT],
  ])('does not take %s for the figure', (_, printed, value, of) => {
    expect(statesValue(printed, value, of, readUnit)).toBe(false);
  });

  it('finds every figure in its own words and no other in them', () => {
    const value = fc.integer({ min: 1, max: 10_000_000 }).map((hundredths) => hundredths / 100);
    const of = fc.constantFrom(YUAN_100M, PERCENT, HOME, PERSON_10K, POINT);
    fc.assert(
      fc.property(value, of, (number, stated) => {
        const printed = `达到${number}${stated.symbol}左右`;
        expect(statesValue(printed, number, stated, readUnit)).toBe(true);
        expect(statesValue(printed, -number, stated, readUnit)).toBe(true);
        expect(statesValue(printed, number + 0.01, stated, readUnit)).toBe(false);
      }),
    );
  });
});
