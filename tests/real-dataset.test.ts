import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackage } from '@data/audit';
import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { computeComparisonView } from '@/domain/comparison-view';
import { NO_FILTERS } from '@/domain/filters';
import { computeIndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeOverviewView } from '@/domain/overview-view';
import { computeProjectView } from '@/domain/project-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computePromisesView } from '@/domain/promises-view';
import { toSearchText } from '@/domain/search-text';
import { isWrittenOtherwise, simplifyQuery } from '@/domain/simplified-query';
import { computeSourceView } from '@/domain/source-view';
import { createDataset } from '@/domain/statements/dataset';
import { SIMPLIFIED } from '@/domain/traditional';
import { computeTrajectoriesView } from '@/domain/trajectories-view';
import { listTargetOutcomes } from '@/domain/verdicts/target-outcome';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import { isJudged } from '@/domain/verdicts/verdict';

/** Where whoever works on the project may have the documents; without them the audit is skipped. */
const DOCUMENTS = '../shared/sources';

const compiled = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(compiled.dataset);

const cards = ['judged', 'silent', 'beside'].flatMap(
  (part) => computeTrajectoriesView(dataset, NO_FILTERS, { part }).cards,
);

const comparison = computeComparisonView(dataset, NO_FILTERS, {
  own: 'shizhong',
  other: 'jinan',
});

/** A trajectory's verdict and what it rests on. */
function trajectory(key: string) {
  const card = cards.find((candidate) => candidate.key === key);
  return [card?.verdict, card?.explanation];
}

describe('the real dataset', () => {
  it('holds what was counted when it was last read; a change shows up here', () => {
    const ofDocument = (id: string) => ({
      observations: compiled.dataset.observations.filter((row) => row.documentId === id).length,
      events: compiled.dataset.projectEvents.filter((row) => row.documentId === id).length,
      sections: compiled.dataset.sections.filter((row) => row.documentId === id).length,
    });
    expect({
      regions: dataset.regions.length,
      sectors: dataset.sectors.length,
      indicators: dataset.indicators.length,
      observations: dataset.observations.length,
      projects: dataset.projects.length,
      events: dataset.events.length,
      figures: compiled.dataset.projectFigures.length,
      exclusions: compiled.exclusions.length,
      ...Object.fromEntries(dataset.documents.map(({ id }) => [id, ofDocument(id)])),
    }).toMatchInlineSnapshot(`
      {
        "events": 1252,
        "exclusions": 436,
        "figures": 15,
        "fyp14-jinan": {
          "events": 437,
          "observations": 295,
          "sections": 273,
        },
        "gwr-jinan-2023": {
          "events": 223,
          "observations": 254,
          "sections": 62,
        },
        "gwr-shizhong-2026": {
          "events": 126,
          "observations": 238,
          "sections": 59,
        },
        "indicators": 1178,
        "observations": 1624,
        "plan-jinan-2025": {
          "events": 250,
          "observations": 389,
          "sections": 40,
        },
        "plan-jinan-2026": {
          "events": 216,
          "observations": 448,
          "sections": 92,
        },
        "projects": 888,
        "regions": 37,
        "sectors": 24,
      }
    `);
  });

  it('joins the documents: indicators and projects that more than one of them states', () => {
    const inSeveral = (ids: readonly string[]): boolean => new Set(ids).size > 1;
    expect({
      indicators: dataset.indicators.filter(({ id }) =>
        inSeveral(dataset.observationsOf(id).map((observation) => observation.documentId)),
      ).length,
      projects: dataset.projects.filter(({ id }) =>
        inSeveral(dataset.eventsOf(id).map((event) => event.documentId)),
      ).length,
    }).toMatchInlineSnapshot(`
      {
        "indicators": 200,
        "projects": 141,
      }
    `);
  });

  it('has no indicator without a figure', () => {
    const empty = dataset.indicators.filter(({ id }) => dataset.observationsOf(id).length === 0);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every statement to its document and section', () => {
    const lost = [...dataset.statementById.keys()].filter((id) => {
      const view = computeSourceView(dataset, id);
      return view === undefined || (view.sections.length === 0 && view.line > 80);
    });
    expect(lost).toEqual([]);
  });

  it('opens every indicator and every project', () => {
    for (const { id } of dataset.indicators) {
      expect(computeIndicatorView(dataset, id, undefined)?.rows.length).toBeGreaterThan(0);
    }
    for (const { id } of dataset.projects) {
      expect(computeProjectView(dataset, id)?.project.id).toBe(id);
    }
  });

  it('has the headlines of the overview in places without a gap', () => {
    const places = [...new Set(dataset.indicators.flatMap(({ headline = [] }) => headline))];
    expect(places.sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
    expect(computeOverviewView(dataset, NO_FILTERS).year).toBe(2025);
  });

  it('has a verdict or a demand in most rows of the overview, and no more gaps than figures', () => {
    const { headlines, undisclosed } = computeOverviewView(dataset, NO_FILTERS);
    const spoken = headlines.filter(
      ({ targets, planTargets, nextTargets }) =>
        [...targets, ...planTargets].some(({ verdict }) => isJudged(verdict)) ||
        nextTargets.some(({ demand }) => demand),
    );
    expect(spoken.length).toBeGreaterThanOrEqual(20);
    const cells = headlines.flatMap(
      ({ result, change, targets, planTargets, nextTargets, share }) => [
        ...[result, change, targets[0], planTargets[0], nextTargets[0], share],
      ],
    );
    const gaps = cells.filter((cell) => cell === undefined).length;
    expect(gaps).toBeLessThanOrEqual(cells.length - gaps);
    expect(undisclosed.every(({ resultYear }) => resultYear !== 2025)).toBe(true);
  });

  it('has the demands of a district that were worked out by hand', () => {
    const { headlines } = computeOverviewView(dataset, { ...NO_FILTERS, region: ['shizhong'] });
    const demands = headlines.flatMap(({ name, nextTargets }) =>
      nextTargets.flatMap(({ demand }) => (demand ? [`${name} ${demand.text}`] : [])),
    );
    expect(demands).toEqual(
      expect.arrayContaining([
        '谋划储备项目数量 41%',
        '谋划储备项目总投资 37%',
        '新招引项目数量 36%',
        '城镇新增就业 66%',
        '失业人员再就业 58%',
        '改造提升背街小巷 23%',
        '社会消费品零售总额 −7.4 个百分点',
      ]),
    );
  });

  it('says of an indicator whether its targets bind, where a document does', () => {
    const bindingOf = (id: string) => computeIndicatorView(dataset, id, undefined)?.binding;
    expect(bindingOf('environment-quality-targets')).toBe('约束性');
    expect(bindingOf('cpi-growth')).toBe('预期性');
    expect(bindingOf('water-use-total')).toBeUndefined();
  });

  it('lists everything where nothing is filtered', () => {
    expect(computeIndicatorsView(dataset, NO_FILTERS).rows).toHaveLength(dataset.indicators.length);
    expect(computeProjectsView(dataset, NO_FILTERS).rows).toHaveLength(dataset.projects.length);
  });

  it('judges growth against growth, and says what is missing for a full judgement', () => {
    expect(trajectory('gdp-average-growth.jinan')).toEqual([
      'incomplete',
      '已披露：2024年5.4%、2025年5.4%，均低于7%；缺2021年、2022年、2023年增速，须年均8.08%才合7%，按“左右”下沿6.65%计须7.49%',
    ]);
  });

  it.each([
    ['rnd-intensity', 'missed', '完成 56%，时间 100%，差 −44 个百分点'],
    ['trade-openness', 'met', '完成 106%，时间 100%，差 +6 个百分点'],
    ['qilu-trains', 'met', '较目标 +252 列'],
    ['talent-total', 'undisclosed', '缺2025年结果（万人），最近为2024年，较目标 −12.5 万人'],
    ['county-medical-subcentres', 'reached-early', '较目标 +1 家'],
    [
      'domestic-waste-landfill-share',
      'reached-before',
      '缺2025年结果（%），2022年曾达到，较目标 持平',
    ],
    ['industry-above-size-revenue', 'met', '较目标 持平'],
    [
      'high-tech-enterprises',
      'incomplete',
      '缺2025年结果（家），已知：其中2025年市中区高新技术企业数量 401 家，即济南市高新技术企业数量 ≥401 家（据市中区2026年报告），不足以判断',
    ],
    [
      'permanent-population',
      'missed',
      '推算：2025年托位总数 4.8 万个 ÷ 2025年千人口托位数 5.06 个 = 常住人口 948.62 万人（937.81—959.45 万人）（据2026年计划）',
    ],
    ['urbanization-rate', 'undisclosed', '缺2025年结果（%）'],
    ['network-5g-coverage', 'in-words', '目标“深度覆盖”；2025年“全市连续覆盖、重点区域深度覆盖”'],
    [
      'central-heating-area-new',
      'incomplete',
      '已披露年份合计3200（为目标的53%），缺2021年、2023年、2025年结果，须合计再达2800、年均933.3',
    ],
  ])('judges %s', (id, verdict, explanation) => {
    expect(trajectory(`${id}.jinan`)).toEqual([verdict, explanation]);
  });

  it('counts its verdicts; a change shows up here', () => {
    const count = (verdicts: readonly string[]) =>
      Object.fromEntries(
        [...new Set(verdicts)]
          .sort()
          .map((verdict) => [verdict, verdicts.filter((other) => other === verdict).length]),
      );
    const outcomes = listTargetOutcomes(dataset);
    expect({
      trajectories: count(
        listTrajectories(dataset).map(({ assessment }) => assessment?.verdict ?? 'none'),
      ),
      targets: count(outcomes.map(({ state, verdict }) => `${state} ${verdict}`)),
      promises: computePromisesView(dataset, NO_FILTERS).rows.length,
    }).toMatchInlineSnapshot(`
      {
        "promises": 97,
        "targets": {
          "open ongoing": 159,
          "settled met": 42,
          "settled met-about": 1,
          "settled missed": 4,
          "settled reached-early": 1,
          "silent in-words": 86,
          "silent incomplete": 13,
          "silent reached-before": 2,
          "silent scope-differs": 6,
          "silent undisclosed": 320,
        },
        "trajectories": {
          "in-words": 53,
          "incomplete": 6,
          "met": 17,
          "missed": 2,
          "none": 76,
          "reached-before": 2,
          "reached-early": 1,
          "scope-differs": 3,
          "undisclosed": 128,
        },
      }
    `);
  });

  it('pairs every target of the 2025 plan that has a result of 2025', () => {
    const settled = computeCommitmentsView(
      dataset,
      { ...NO_FILTERS, document: ['plan-jinan-2025'] },
      'settled',
    );
    expect(
      settled.rows.map(({ name, target, result, verdict }) =>
        [name, target.printed, result?.printed, verdict].join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "一般公共预算收入增速 | 增长3%左右 |  | missed",
        "开发城乡公益性岗位 | 1.53万个 | 6891个 | missed",
        "地区生产总值增速 | 增长5.5%左右 | 增长5.4% | met-about",
        "居民消费价格涨幅 | 控制在3%左右 | 上涨0.2% | met",
        "新获批省级两业融合发展试点企业 | 2家 | 2家企业 | met",
        "新建5G基站 | 6000个 | 6000个 | met",
        "新增5G工厂、晨星工厂 | 30家以上 |  | met",
        "全社会研发经费投入强度 | 达到3% | 提升至3% | met",
        "举办展会活动 | 135场以上 | 143场 | met",
        "促消费系列活动 | 500场以上 | 500余场 | met",
        "中欧班列开行数 | 1000列以上 | 1252列 | met",
        "新增省级和美乡村 | 23个 | 23个 | met",
        "市级泉韵乡居和美乡村片区 | 达到21个 | 21个 | met",
        "新建各类公园 | 30处 | 32处 | met",
        "开放共享绿地 | 100处 | 114处 | met",
        "建设共建花园 | 50处 | 52处 | met",
        "建设提升绿道 | 50公里 | 91公里 | met",
        "新认定绿色工厂（园区） | 30家以上 |  | met",
        "重点泉群持续喷涌年数 | 持续喷涌 | 22年 | met",
        "国控断面优良水体比例 | 达到省考核要求 | 比例为100% | met",
        "农村生活污水治理率（治理村占比） | 达到83% | 83% | met",
        "县级及以上城市集中式饮用水水源水质优良（达标）比例 | 达到100% | 100%达标 | met",
        "城镇新增就业 | 15万人以上 | 21万人 | met",
        "零就业家庭数量 | 动态清零 | 零就业家庭保持动态清零 | met",
        "开工新建改扩建中小学幼儿园 | 20所 | 20所 | met",
        "千人口托位数 | 达到5个 | 5.06个 | met",
        "新增家庭养老床位 | 2000张 | 2014张 | met",
        "普惠性托育机构数量 | 300家 | 351家 | met",
      ]
    `);
  });

  it.each([
    ['gdp.2025.result', '1,451.6', '14,210', '10.2%'],
    ['gdp-growth.2025.result', '5', '5.4', '−0.4 个百分点'],
    ['gdp-growth.2026.target', '≈5', '≥5', '一数为约数，一数为界限，无从比较'],
    ['new-urban-jobs.2025.result', '2.67', '21', '12.7%'],
    ['new-urban-jobs.2021/2025.result', '12.8', '95.5', '13.4%'],
    ['new-urban-jobs.2026.target', '1.75', '≥15', '≤11.7%'],
    ['imports-exports.2025.result', '158.2', '2,898', '5.5%'],
    ['livelihood-projects.2025.result', '20', '20', '市、区各列各的民生实事，不构成份额'],
  ])('compares the district with the city: %s', (id, own, other, text) => {
    const row = comparison?.rows.find((candidate) => candidate.id === id);
    expect([row?.own.text, row?.other.text, row?.text]).toEqual([own, other, text]);
  });

  it('compares nothing but what both state; a change shows up here', () => {
    expect(comparison?.rows.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "gdp.2025.result",
        "gdp-growth.2025.result",
        "gdp-growth.2026.target",
        "permanent-population.2025.result",
        "value-added-industry-growth.2026.target",
        "general-public-budget-revenue.2025.result",
        "general-public-budget-revenue-growth.2026.target",
        "livelihood-spending-share.2021/2025.result",
        "base-stations-5g-total.2025.result",
        "rnd-expenditure.2025.result",
        "rnd-expenditure-growth.2025.result",
        "tech-smes.2026.target",
        "tech-contract-turnover.2025.result",
        "retail-sales-growth.2026.target",
        "brand-first-stores-new.2026.target",
        "imports-exports.2025.result",
        "foreign-trade-active-enterprises.2025.result",
        "affordable-rental-housing-raised.2026.target",
        "energy-emission-binding-targets.2026.target",
        "environment-quality-targets.2026.target",
        "construction-land-safe-use-rate.2025.result",
        "construction-land-safe-use-rate.2026.target",
        "new-urban-jobs.2021/2025.result",
        "new-urban-jobs.2025.result",
        "new-urban-jobs.2026.target",
        "reemployed-unemployed.2025.result",
        "livelihood-projects.2025.result",
      ]
    `);
  });

  it('sets no five-year sum beside a year, and pairs no indicator of one side', () => {
    const ids = comparison?.rows.map(({ id }) => id) ?? [];
    expect(ids).not.toContain('imports-exports.2021/2025.result');
    expect(ids.some((id) => id.startsWith('services-above-size'))).toBe(false);
  });

  it('states the figures that everybody knows as they are printed', () => {
    const figure = (indicatorId: string, regionId: string, period: string, stage: string) =>
      dataset
        .observationsOf(indicatorId)
        .filter((row) => row.regionId === regionId && row.period === period && row.stage === stage)
        .map(({ value, qualifier }) => `${qualifier} ${value}`);
    expect(figure('gdp', 'jinan', '2025', 'actual')).toEqual(['eq 14210']);
    expect(figure('gdp', 'shizhong', '2025', 'actual')).toEqual(['eq 1451.6']);
    expect(figure('gdp-growth', 'jinan', '2026', 'target')).toEqual(['gte 5']);
    expect(figure('gdp-average-growth', 'jinan', '2021/2025', 'target')).toEqual(['approx 7']);
    expect(figure('permanent-population', 'jinan', '2020', 'actual')).toEqual(['eq 920.2']);
    expect(figure('imports-exports', 'shizhong', '2021/2025', 'actual')).toEqual(['eq 613']);
  });
});

describe.skipIf(!existsSync(DOCUMENTS))(`the documents of ${DOCUMENTS}`, () => {
  const audit = auditPackage(compiled, (file) => {
    const path = join(DOCUMENTS, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  });

  it('are proven by the tables: every figure in its place', () => {
    expect(audit.problems).toEqual([]);
  });

  it('are covered whole: every numeric token is a figure or is excluded with a reason', () => {
    expect(audit.coverage.flatMap((entry) => entry.uncovered)).toEqual([]);
    expect(audit.coverage.reduce((sum, entry) => sum + entry.tokens, 0)).toBe(1773);
  });
});

describe('a search of the real dataset', () => {
  const find = (q: string): string[] => [
    ...computeProjectsView(dataset, { ...NO_FILTERS, q }).rows.map(({ name }) => name),
    ...computeIndicatorsView(dataset, { ...NO_FILTERS, q }).rows.map(({ name }) => name),
  ];

  it.each<[string, string]>([
    ['"一园十二坊"', '“一园十二坊”'],
    ['2x66', '2×66'],
    ['2*66', '2×66'],
    ['七号线', '7号线'],
    ['7号线', '7号线'],
    ['５Ｇ基站', '5G基站'],
    ['三馆', '三馆'],
  ])('finds by %s what is written %s', (typed, written) => {
    expect(find(typed)).not.toEqual([]);
    expect(find(typed)).toEqual(find(written));
  });

  it('finds by traditional characters what is written in simplified ones', () => {
    expect(isWrittenOtherwise('龙山校区', dataset)).toBe(false);
    expect(isWrittenOtherwise('龍山校區', dataset)).toBe(true);
    expect(find(simplifyQuery('龍山校區', dataset, SIMPLIFIED))).toEqual(find('龙山校区'));
    expect(find('龙山校区')).toHaveLength(2);
    const traditional = new Map([...SIMPLIFIED].map(([from, to]) => [to, from]));
    for (const { name } of [...dataset.projects, ...dataset.indicators]) {
      const written = [...name]
        .map((character) => traditional.get(character) ?? character)
        .join('');
      const read = simplifyQuery(written, dataset, SIMPLIFIED);
      expect(toSearchText(read)).toBe(toSearchText(name));
    }
  });
});
