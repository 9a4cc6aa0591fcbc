import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import type { BatchHead } from '@/domain/monitoring/batch';
import { computeIntake } from '@/domain/monitoring/compute-intake';
import { type IntakeChoices, NO_CHOICES } from '@/domain/monitoring/intake';
import { type Cell, type Grid, nameColumn, type Sheet } from '@/domain/monitoring/sheet';
import { createDataset } from '@/domain/statements/dataset';

/** Tables as bureaus publish them, read against the real catalogue. All figures are made up. */

const { dataset: file } = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(file);

const HEAD: BatchHead = {
  ...{ name: '10月监测', issuer: '示例单位', issuedOn: '2026-11-20', regionId: 'jinan' },
};

function read(
  grid: Grid,
  name = '表1',
  choices: IntakeChoices = NO_CHOICES,
  rest?: Partial<Sheet>,
) {
  return computeIntake(dataset, [{ name, grid, ...rest }], HEAD, choices);
}

/** `gdp jinan 2026-01/2026-09 10500` of what was taken in. */
function taken(intake: ReturnType<typeof read>): string[] {
  const rows = intake.batch?.observations ?? [];
  return rows.map(({ indicatorId, regionId, period, value, stage }) =>
    [indicatorId, regionId, period, value, ...(stage === 'estimate' ? ['预计'] : [])].join(' '),
  );
}

/** `C4 9,60：… → …` of what is wrong. */
function wrong(intake: ReturnType<typeof read>): string[] {
  return intake.problems.map(({ place, found, expected, isDoubt }) => {
    return `${nameColumn(place.column)}${place.row} ${found} → ${expected}${isDoubt ? '？' : ''}`;
  });
}

const asked = (intake: ReturnType<typeof read>) =>
  intake.questions.map(({ kind, text, options }) => [kind, text, options[0]?.id]);

describe('a row a figure', () => {
  const head: Cell[] = ['指标', '地区', '单位', '期间', '数值', '同比', '上年同期', '预计', '备注'];

  it('is read by its columns, each figure by its own words', () => {
    const intake = read([
      head,
      ['城镇新增就业', '济南市', '万人', '2026年1—10月', 13.2, null, 12.9, '', '快报'],
      ['城镇新增就业', '市中区', '人', '1-10月', '17,500', '—', '', '', ''],
      ['地区生产总值', '全市', '亿元', '前三季度', '１０５００', '5.4%', '', '是', ''],
      ['一般公共预算收入', '济南', '万元', '上半年', '5,600,000', '下降0.8', '…', '', ''],
      ['tech-smes', '济南市', '家', '2026年10月末', 9400, '', '', '', ''],
    ]);
    expect(wrong(intake)).toEqual([]);
    expect(intake.questions).toEqual([]);
    expect(taken(intake)).toEqual([
      'new-urban-jobs jinan 2026-01/2026-10 13.2',
      'new-urban-jobs shizhong 2026-01/2026-10 1.75',
      'gdp jinan 2026-01/2026-09 10500 预计',
      'gdp-growth jinan 2026-01/2026-09 5.4 预计',
      'general-public-budget-revenue jinan 2026-01/2026-06 560',
      'general-public-budget-revenue-growth jinan 2026-01/2026-06 -0.8',
      'tech-smes jinan 2026-10 9400',
    ]);
    expect(intake.batch?.observations[0]).toMatchObject({
      ...{ line: 2, printed: '13.2', baseValue: 12.9, note: '快报' },
    });
    expect(intake.batch?.observations[1]).toMatchObject({ printed: '17,500人', qualifier: 'eq' });
    expect(intake.sheets[0]?.layout).toBe('value-and-growth');
  });

  it('asks whether a month is the year so far, of what adds up alone', () => {
    const grid: Grid = [
      ['指标', '期间', '数值'],
      ['城镇新增就业', '10月', 13.2],
      ['科技型中小企业', new Date('2026-10-01'), 9400],
    ];
    const first = read(grid, '济南市10月');
    expect(asked(first)).toEqual([['basis', '数值：10月', 'so-far']]);
    expect(taken(first)).toEqual(['tech-smes jinan 2026-10 9400']);
    const [question] = first.questions;
    const answers = { [question?.key ?? '']: 'so-far' };
    expect(taken(read(grid, '济南市10月', { sheets: {}, answers }))).toEqual([
      'new-urban-jobs jinan 2026-01/2026-10 13.2',
      'tech-smes jinan 2026-10 9400',
    ]);
  });

  it('finds what is wrong everywhere at once, with its place', () => {
    const intake = read([
      ['2026年济南市主要指标'],
      head,
      ['城镇新增就业', '济南市', '万人', '1—9月', '13,2', '', '', '', ''],
      ['地区生产总值', '济南市', '亿元', '十三月', 10500, '', '', '', ''],
      ['地区生产总值', '济南市', '万人', '前三季度', 10500, '', '', '', ''],
      ['城镇新增就业人口', '济南市', '万人', '1—9月', 12, '', '', '', ''],
      ['社会消费品零售总额', '济南市', '亿元', '前三季度', '#REF!', '下降-2', '', '', ''],
    ]);
    expect(wrong(intake)).toEqual([
      'E3 13,2：千位分隔的位置不对 → 一个数',
      'D4 十三月 → 期间，如2026年1—10月、前三季度、上半年、10月末',
      'E5 10500（单位 万人） → 以亿元计，或能换算成亿元的单位',
      'E7 #REF!：公式出错，没有值 → 一个数',
      'F7 下降-2：字样说降，数又带负号，方向不明 → 一个数',
    ]);
    expect(asked(intake)).toEqual([['indicator', '城镇新增就业人口', 'new-urban-jobs']]);
  });

  it.each<[string, Cell[][], string[]]>([
    [
      'a year so far that falls',
      [
        ['城镇新增就业', '1—4月', 9.4],
        ['城镇新增就业', '1—5月', 9],
      ],
      ['C3 2026年1—5月 9，小于2026年1—4月 9.4 → 累计数小于上月累计'],
    ],
    [
      'a month above its year so far',
      [
        ['城镇新增就业', '1—5月', 6],
        ['城镇新增就业', '5月当月', 7],
      ],
      ['C3 2026年5月 7，大于累计2026年1—5月 6 → 当月数不大于同月累计'],
    ],
    [
      'a unit that is wrong by powers of ten',
      [['城镇新增就业', '1—6月', 96000]],
      ['C2 96000，而2025年 21 → 与邻近数同一量级：相差约10000倍'],
    ],
    [
      'nothing wrong beside such a unit',
      [
        ['城镇新增就业', '1—6月', 96000],
        ['城镇新增就业', '1—7月', 11],
      ],
      ['C2 96000，而2025年 21 → 与邻近数同一量级'],
    ],
    [
      'a share typed for a growth in percent',
      [['地区生产总值增速', '前三季度', 0.054]],
      ['C2 0.054，而2025年 5.4 → 以%计的增速：是否应为5.4'],
    ],
    [
      'the same twice',
      [
        ['城镇新增就业', '1—6月', 9.6],
        ['城镇新增就业', '上半年', 9.7],
      ],
      ['C3 9.7（另一行同为2026年1—6月，填9.6） → 同一指标、地区、期间只填一次'],
    ],
    [
      'what is not over yet',
      [['城镇新增就业', '1—12月', 15]],
      ['C2 2026-01/2026-12 → 报送之日已经过去的期间'],
    ],
  ])('finds %s', (_, rows, expected) => {
    const intake = read([['指标', '期间', '数值'], ...rows], '济南市');
    expect(wrong(intake)).toEqual(expected.map((words) => expect.stringContaining(words)));
    expect(intake.good).toBe(intake.read - expected.length);
  });

  it('lets a doubt pass that somebody has looked at, and no error', () => {
    const grid: Grid = [
      ['指标', '期间', '数值'],
      ['城镇新增就业', '1—6月', 96000],
    ];
    const accepted = new Set(['0.2.2']);
    const sheets = [{ name: '济南市', grid }];
    expect(computeIntake(dataset, sheets, HEAD, NO_CHOICES, accepted).good).toBe(1);
  });
});

describe('indicators as rows, 累计 and 同比 as columns', () => {
  it('takes head, units, names and footnotes as they are published', () => {
    const intake = read(
      [
        ['2026年前三季度全市主要经济指标', null, null, null],
        ['', '', '单位：亿元、%', ''],
        ['指　　标', '单位', '前三季度', null],
        [null, null, '累计', '同比（±%）'],
        ['一、地区生产总值①', '亿元', '10,500.3', 5.4],
        ['其中：规模以上工业增加值', '亿元', '—', 7.3],
        ['二、固定资产投资', '亿元', '…', -2],
        ['三、社会消费品零售总额（亿元）', '', 3900, '增长3.4'],
        ['四、一般公共预算收入', '亿元', 800, '-0.8'],
        ['注：①为初步核算数。', null, null, null],
      ],
      '全市',
    );
    expect(wrong(intake)).toEqual([]);
    expect(asked(intake)).toEqual([]);
    expect(taken(intake)).toEqual([
      'gdp jinan 2026-01/2026-09 10500.3',
      'gdp-growth jinan 2026-01/2026-09 5.4',
      'value-added-industry-growth jinan 2026-01/2026-09 7.3',
      'fixed-asset-investment-growth jinan 2026-01/2026-09 -2',
      'retail-sales jinan 2026-01/2026-09 3900',
      'retail-sales-growth jinan 2026-01/2026-09 3.4',
      'general-public-budget-revenue jinan 2026-01/2026-09 800',
      'general-public-budget-revenue-growth jinan 2026-01/2026-09 -0.8',
    ]);
    expect(intake.sheets[0]).toMatchObject({ layout: 'value-and-growth', skipped: 1, headRow: 4 });
  });

  it('reads a month beside the year so far', () => {
    const intake = read(
      [
        ['指标', '10月', null, '1—10月', null],
        [null, '当月', '同比(%)', '累计', '同比(%)'],
        ['社会消费品零售总额（亿元）', 410, 3.1, 4300, 3.4],
      ],
      '济南市2026年',
    );
    expect(taken(intake)).toEqual([
      'retail-sales jinan 2026-10 410',
      'retail-sales-growth jinan 2026-10 3.1',
      'retail-sales jinan 2026-01/2026-10 4300',
      'retail-sales-growth jinan 2026-01/2026-10 3.4',
    ]);
  });

  it('knows a fall by its head', () => {
    const intake = read(
      [
        ['指标', '累计', '降幅（%）'],
        ['社会消费品零售总额', 4300, 3.1],
        ['一般公共预算收入', 800, -3.1],
      ],
      '济南市2026年1—10月',
    );
    expect(taken(intake)).toContain('retail-sales-growth jinan 2026-01/2026-10 -3.1');
    expect(wrong(intake)).toEqual(['C3 -3.1 → 表头为降幅时填正数，或把表头改为增速']);
  });
});

describe('regions as rows, indicators as pairs of columns', () => {
  const grid: Grid = [
    ['2026年1—9月区县主要经济指标', null, null, null, null],
    ['地　区', '地区生产总值（亿元）', null, '社会消费品零售总额', null],
    [null, '总量', '增速（%）', '总量（亿元）', '增长（%）'],
    ['全　市', 10500, 5.4, 3900, 3.4],
    ['历下区', 1750.5, 5.6, '—', '—'],
    ['市 中 区', 990.2, 4.8, 520, 3.3],
    ['高新区', 1300, 6.1, null, null],
  ];

  it('is read whether merges are known or not', () => {
    const merges = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 3, bottom: 1, right: 4 },
    ];
    for (const intake of [read(grid), read(grid, '表', NO_CHOICES, { merges })]) {
      expect(wrong(intake)).toEqual([]);
      expect(taken(intake)).toEqual([
        'gdp jinan 2026-01/2026-09 10500',
        'gdp-growth jinan 2026-01/2026-09 5.4',
        'retail-sales jinan 2026-01/2026-09 3900',
        'retail-sales-growth jinan 2026-01/2026-09 3.4',
        'gdp lixia 2026-01/2026-09 1750.5',
        'gdp-growth lixia 2026-01/2026-09 5.6',
        'gdp shizhong 2026-01/2026-09 990.2',
        'gdp-growth shizhong 2026-01/2026-09 4.8',
        'retail-sales shizhong 2026-01/2026-09 520',
        'retail-sales-growth shizhong 2026-01/2026-09 3.3',
      ]);
      expect(intake.sheets[0]?.layout).toBe('regions-as-rows');
      expect(asked(intake)).toEqual([['region', '高新区', 'high-tech-zone']]);
    }
  });

  it('takes an answer for the same name wherever it stands', () => {
    const answers = { 'region:高新区': 'high-tech-zone' };
    expect(taken(read(grid, '表', { sheets: {}, answers }))).toContain(
      'gdp-growth high-tech-zone 2026-01/2026-09 6.1',
    );
  });

  it('takes a column for what somebody says it is', () => {
    const choices: IntakeChoices = { sheets: { 表1: { uses: { 1: 'ignored' } } }, answers: {} };
    const rows = taken(read(grid, '表1', choices));
    expect(rows.some((row) => row.startsWith('gdp '))).toBe(false);
    expect(rows.some((row) => row.startsWith('gdp-growth '))).toBe(true);
  });
});

describe('a list of projects', () => {
  it('has states, progress and investment', () => {
    const [one, two] = dataset.projects.filter(({ aliases }) => aliases === undefined);
    const intake = read(
      [
        ['项目名称', '所在区县', '状态', '形象进度', '完成投资（万元）', '节点状态', '节点时间'],
        [one?.name ?? '', '', '在建', '65%', '12,000', '建成', '2026年12月'],
        [two?.name ?? '', '', '已投用', '主体完成', '', '', ''],
        ['没有这个工程', '', '在建', '', '', '', ''],
      ],
      '2026年10月项目',
    );
    expect(wrong(intake)).toEqual([]);
    expect(intake.batch?.projectEvents).toEqual([
      {
        ...{ line: 2, projectId: one?.id, asOf: '2026-10', status: 'under-construction' },
        ...{ printed: '在建', dueStatus: 'completed', dueBy: '2026-12' },
      },
      {
        ...{ line: 3, projectId: two?.id, asOf: '2026-10', status: 'in-operation' },
        printed: '主体完成',
      },
    ]);
    expect(
      intake.batch?.projectFigures.map(({ attribute, value, unitId }) => [
        attribute,
        value,
        unitId,
      ]),
    ).toEqual([
      ['physical-progress', 65, 'percent'],
      ['investment-completed', 1.2, 'cny-100m'],
    ]);
    expect(intake.questions.map(({ kind, text }) => [kind, text])).toEqual([
      ['project', '没有这个工程'],
    ]);
  });
});
