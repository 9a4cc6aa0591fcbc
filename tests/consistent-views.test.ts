import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import type { TableExport } from '@/domain/charts/export-subject';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { computeComparisonView } from '@/domain/comparison-view';
import { NO_FILTERS } from '@/domain/filters';
import { computeFindingsView } from '@/domain/findings-view';
import { computeIndicatorView, type IndicatorView } from '@/domain/indicator-view';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeOverviewView } from '@/domain/overview-view';
import { computePairView } from '@/domain/pair-view';
import { computeProjectView } from '@/domain/project-view';
import { computeProjectsView } from '@/domain/projects-view';
import { computePromisesView } from '@/domain/promises-view';
import { computeRevisionsView } from '@/domain/revisions-view';
import { computeSourceView } from '@/domain/source-view';
import { createDataset, type Observation } from '@/domain/statements/dataset';
import type { FigureCell } from '@/domain/statements/figure-cell';
import { describePoints } from '@/domain/statements/printed-point';
import { listStatedTargets } from '@/domain/statements/stated-target';
import { computeTable } from '@/domain/tables/compute-table';
import type { TargetView } from '@/domain/target-view';
import { parsePeriod } from '@/domain/time/period';
import { computeTrajectoriesView } from '@/domain/trajectories-view';
import { computeTrajectoryView } from '@/domain/trajectory-view';
import { OUTCOME_STATES } from '@/domain/verdicts/target-outcome';
import { classOf, isJudged, labelVerdict } from '@/domain/verdicts/verdict';

/** The real dataset says the same of a quantity in whichever view it is looked at. */

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

const ledger = OUTCOME_STATES.map((state) => computeCommitmentsView(dataset, NO_FILTERS, state));
const ledgerRows = ledger.flatMap(({ rows }) => rows);
const ledgerRow = new Map(ledgerRows.map((row) => [row.id, row]));
const overviews = ['jinan', 'shizhong'].map((id) =>
  computeOverviewView(dataset, { ...NO_FILTERS, region: [id] }),
);
const trajectories = ['judged', 'silent', 'beside'].map((part) =>
  computeTrajectoriesView(dataset, NO_FILTERS, { part }),
);
const cards = trajectories.flatMap((view) => view.cards);
const indicators = computeIndicatorsView(dataset, NO_FILTERS);
const pages: readonly IndicatorView[] = dataset.indicators.flatMap(({ id }) =>
  (computeIndicatorView(dataset, id, undefined)?.regions ?? []).flatMap(
    ({ region }) => computeIndicatorView(dataset, id, region.id) ?? [],
  ),
);
const COMPARED = { own: 'shizhong', other: 'jinan', filtered: [] };
const comparison = computeComparisonView(dataset, NO_FILTERS, COMPARED);
const pairs = [...new Set(comparison?.rows.map(({ indicatorId }) => indicatorId))].map((id) =>
  computePairView(dataset, id, COMPARED),
);
const details = cards
  .filter(({ others, caveats }) => others.length + caveats.length > 0)
  .map(({ key }) => computeTrajectoryView(dataset, NO_FILTERS, { key }));

const VIEWS: Readonly<Record<string, unknown>> = {
  总览: overviews,
  轨迹: trajectories,
  轨迹页: details,
  对比: comparison,
  对比页: pairs.map((pair) => pair?.rows),
  目标兑现: ledger,
  目标调整: computeRevisionsView(dataset, NO_FILTERS),
  指标库: indicators,
  指标页: pages.map(({ targets }) => targets),
};

function isCell(value: object): value is FigureCell {
  return 'sourceId' in value && 'quantity' in value && 'stage' in value;
}

/** Every figure that a view shows, wherever in it. */
function listCells(view: unknown, seen = new Set<unknown>()): FigureCell[] {
  if (typeof view !== 'object' || view === null || seen.has(view)) return [];
  seen.add(view);
  const own = isCell(view) ? [view] : [];
  const inner = view instanceof Map ? [...view.values()] : Object.values(view);
  return [...own, ...inner.flatMap((value) => listCells(value, seen))];
}

const observationById = new Map(dataset.observations.map((row) => [row.id, row]));

function observationOf(id: string): Observation {
  const observation = observationById.get(id);
  if (observation === undefined) throw new Error(`no observation ${id}`);
  return observation;
}

/** Indicator, region, period and kind of statement: of a target also whose it is. */
function quantityOf({ indicatorId, regionId, period, stage, documentId }: Observation): string {
  const whose = stage === 'target' ? documentId : stage;
  return [indicatorId, regionId, period, whose].join(' ');
}

/** What is said of each quantity, with the view that says it. */
interface Said {
  readonly view: string;
  readonly observation: Observation;
  readonly text: string;
  readonly note: string | undefined;
}

const said: readonly Said[] = [
  ...Object.entries(VIEWS).flatMap(([view, object]) =>
    listCells(object).map(({ sourceId, text, note }) => ({
      ...{ view, observation: observationOf(sourceId), text, note },
    })),
  ),
  ...pages.flatMap(({ rows, series }) => [
    ...rows.map(({ id, text, note }) => ({
      ...{ view: '指标页的全部数据', observation: observationOf(id), text, note },
    })),
    ...describePoints(dataset, [...series.actual, ...series.estimate, ...series.target], '').map(
      ({ id, label, note }) => ({
        ...{ view: '指标页的图', observation: observationOf(id), text: label, note },
      }),
    ),
  ]),
];

describe('a quantity', () => {
  it('is looked at in every view', () => {
    expect([...new Set(said.map(({ view }) => view))]).toEqual([
      ...Object.keys(VIEWS),
      ...['指标页的全部数据', '指标页的图'],
    ]);
    const shown = new Set(said.map(({ observation }) => quantityOf(observation)));
    expect(dataset.observations.filter((row) => !shown.has(quantityOf(row)))).toEqual([]);
  });

  it('has the same figure in every view; where a document states two, both are listed', () => {
    const texts = new Map<string, Set<string>>();
    for (const { view, observation, text } of said) {
      if (view === '指标页的全部数据') continue;
      const key = quantityOf(observation);
      texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
    const different = [...texts].filter(([, own]) => own.size > 1);
    expect(different.map(([key, own]) => [key, ...own].join(' | '))).toEqual([]);
  });

  it('carries every note of its statements into every view', () => {
    const notes = new Map<string, string[]>();
    for (const row of dataset.observations) {
      if (row.note === undefined) continue;
      notes.set(quantityOf(row), [...(notes.get(quantityOf(row)) ?? []), row.note]);
    }
    const lost = said.filter(({ observation, note = '' }) =>
      (notes.get(quantityOf(observation)) ?? []).some((own) => !note.includes(own)),
    );
    expect(lost.map(({ view, observation }) => `${view} ${observation.id}`)).toEqual([]);
    // The doubt that was lost: it hangs on another line than the one that most views take.
    const doubted = said.filter(
      ({ observation: { indicatorId, period, stage, regionId } }) =>
        [indicatorId, period, stage, regionId].join() === 'rnd-intensity,2025,actual,jinan',
    );
    expect(new Set(doubted.map(({ view }) => view)).size).toBeGreaterThan(6);
    for (const { note } of doubted) expect(note).toContain('2.85%');
  });

  it('says in its source, its findings and its pairs what is noted of it', () => {
    const noted = dataset.observations.filter(({ note }) => note !== undefined);
    for (const { id, note } of noted) expect(computeSourceView(dataset, id)?.note).toContain(note);
    for (const { inputs } of computeFindingsView(dataset, NO_FILTERS, '').findings) {
      for (const { observationId, note } of inputs) {
        const own = observationById.get(observationId)?.note;
        if (own !== undefined) expect(note).toContain(own);
      }
    }
    for (const { own, other, caveat = '' } of comparison?.rows ?? []) {
      for (const { sourceId } of [own, other]) {
        expect(caveat).toContain(observationOf(sourceId).note ?? '');
      }
    }
  });

  it('whose target is a range has both bounds in every view', () => {
    const ranges = dataset.indicators
      .flatMap(({ id }) => listStatedTargets(dataset.observationsOf(id)))
      .flatMap(({ observation, upper }) => (upper === undefined ? [] : [{ observation, upper }]));
    expect(ranges.map(({ observation }) => observation.printed)).toEqual([
      ...['1—2个', '1—2条', '1—2个', '3—5个', '2—3个', '3—5家'],
    ]);
    for (const { observation, upper } of ranges) {
      const texts = said
        .filter((one) => quantityOf(one.observation) === quantityOf(observation))
        .map(({ text }) => text);
      expect([...new Set(texts)]).toEqual([`${observation.value}—${upper.value}`]);
    }
  });
});

describe('a target', () => {
  const toSaid = ({ target, verdict, derived, differenceText, note }: TargetView) => ({
    ...{ id: target.sourceId, verdict, derived, difference: differenceText || undefined, note },
  });

  it('has the outcome of the ledger in every view', () => {
    const elsewhere = [
      ...overviews
        .flatMap(({ headlines, undisclosed }) => [...headlines, ...undisclosed])
        .flatMap(({ targets, planTargets, nextTargets }) => [
          ...[...targets, ...planTargets, ...nextTargets],
        ]),
      ...pages.flatMap(({ targets }) => targets),
      ...cards.flatMap(({ others }) => others),
      ...ledgerRows.flatMap(({ others }) => others),
    ].map(toSaid);
    expect(elsewhere.length).toBeGreaterThan(ledgerRows.length);
    for (const { id, ...outcome } of elsewhere) {
      const { verdict, derived, difference, note } = ledgerRow.get(id) ?? {};
      expect({ id, verdict, derived, difference, note }).toEqual({ id, ...outcome });
    }
  });

  it('of the five-year plan has the verdict of its trajectory', () => {
    for (const { target, verdict, derived } of cards) {
      if (target === undefined) continue;
      const row = ledgerRow.get(target.sourceId);
      expect([target.sourceId, row?.verdict, row?.derived]).toEqual([
        ...[target.sourceId, verdict, derived],
      ]);
    }
  });

  it('that is judged by a derived result says so in every table', () => {
    const settled = ledgerRows.filter(
      ({ result, latest, verdict, derived }) =>
        isJudged(verdict) && derived !== undefined && result === undefined && latest !== undefined,
    );
    const said = (table: TableExport['table']) => JSON.stringify(table.rows);
    const tables = [
      said(computeTable(dataset, { table: 'commitments', state: 'settled' }).table),
      said(
        computeTable(dataset, {
          ...{ table: 'trajectories', plan: '2021/2025', part: 'judged', order: 'verdict' },
        }).table,
      ),
    ].join();
    for (const { indicatorId, regionId, verdict, derived } of settled) {
      const label = labelVerdict(verdict, derived?.confidence);
      const page = computeTable(dataset, {
        ...{ table: 'targets', indicator: indicatorId, region: regionId },
      });
      expect(said(page.table)).toContain(label);
      expect(said(page.table)).toContain(derived?.text ?? '');
      expect(tables).toContain(derived?.text ?? '');
      expect(tables).toContain(label);
    }
    expect(settled.length).toBeGreaterThan(0);
  });

  it('stands beside the others that fall due with it, wherever one is shown', () => {
    const several = ledgerRows.filter(({ others }) => others.length > 0);
    for (const row of several) {
      const page = pages.find(
        ({ indicator, regionId }) => indicator.id === row.indicatorId && regionId === row.regionId,
      );
      const shown = page?.targets.map(({ target }) => target.sourceId) ?? [];
      expect(shown).toEqual(
        expect.arrayContaining([row.id, ...row.others.map((o) => o.target.sourceId)]),
      );
      const card = cards.find(({ target }) => target?.sourceId === row.id);
      if (card) expect(card.others.map(toSaid)).toEqual(row.others.map(toSaid));
    }
    const list = several.map(
      ({ indicatorId, regionId, period, target, verdict }) =>
        `${indicatorId}.${regionId} ${period} ${target.quantity} ${verdict}`,
    );
    expect(list.sort()).toMatchInlineSnapshot(`
      [
        "advanced-manufacturing-share.jinan 2021/2025 稳步提升 in-words",
        "advanced-manufacturing-share.jinan 2025 70% undisclosed",
        "carbon-emissions.jinan 2021/2025 率先达峰 in-words",
        "carbon-emissions.jinan 2025 力争率先实现达峰 in-words",
        "coal-consumption-growth.jinan 2021/2025 0% undisclosed",
        "coal-consumption-growth.jinan 2021/2025 完成压减下降目标任务 in-words",
        "fixed-asset-investment-growth.jinan 2021/2025 稳健增长 in-words",
        "fixed-asset-investment-growth.jinan 2025 合理增长 in-words",
        "green-buildings-new.jinan 2021/2025 ≥5,000 万平方米 incomplete",
        "green-buildings-new.jinan 2025 1,000 万平方米 undisclosed",
        "key-springs-flowing-years.jinan 2021/2025 确保长年喷涌 met",
        "key-springs-flowing-years.jinan 2025 持续喷涌 met",
        "permanent-population.jinan 2021/2025 稳步增加 in-words",
        "permanent-population.jinan 2025 1,000 万人 missed",
        "polluted-farmland-safe-use-rate.jinan 2025 100% reached-before",
        "polluted-farmland-safe-use-rate.jinan 2025 保障安全利用 in-words",
        "provincial-capital-primacy.jinan 2021/2025 提高 in-words",
        "provincial-capital-primacy.jinan 2025 明显提升 in-words",
        "qilu-trains.jinan 2025 1,000 列 met",
        "qilu-trains.jinan 2025 ≥1,000 列 met",
        "rnd-intensity.jinan 2025 3% met",
        "rnd-intensity.jinan 2025 3.3% missed",
        "rural-household-income-growth.jinan 2021/2025 持续较快增长 in-words",
        "rural-household-income-growth.jinan 2025 ≈6% undisclosed",
        "urbanization-rate.jinan 2025 77% undisclosed",
        "urbanization-rate.jinan 2025 稳步提高 in-words",
      ]
    `);
  });

  it('is settled by a result of its own period alone', () => {
    const early = ledger
      .flatMap(({ state, rows }) => (state === 'settled' ? rows : []))
      .filter(({ result, period, verdict }) => {
        const end = result && parsePeriod(observationOf(result.sourceId).period).end;
        const isLasting = verdict === 'reached-early';
        return !isLasting && end !== undefined && end < parsePeriod(period).end;
      });
    expect(early.map(({ id }) => id)).toEqual([]);
    const talent = ledgerRows.find(({ indicatorId }) => indicatorId === 'talent-total');
    expect([talent?.verdict, talent?.latest?.period, talent?.difference]).toEqual([
      ...['undisclosed', '2024年', '−12.5 万人'],
    ]);
  });

  it('counts in a summary as what its row says', () => {
    for (const { bySector, byDocument, state, rows } of ledger) {
      if (state !== 'settled') continue;
      const met = rows.filter(({ verdict }) => classOf(verdict) === 'met').length;
      for (const totals of [bySector, byDocument]) {
        expect(totals.reduce((sum, { classes }) => sum + classes.met, 0)).toBe(met);
        expect(totals.reduce((sum, { classes }) => sum + classes.ongoing, 0)).toBe(0);
      }
    }
  });
});

describe('a promise of a project', () => {
  it('has its own outcome in the list of projects, on its page and in the ledger', () => {
    const outcomes = new Map(
      computePromisesView(dataset, NO_FILTERS).rows.map(({ id, outcome }) => [id, outcome]),
    );
    const rows = computeProjectsView(dataset, NO_FILTERS).rows.flatMap(
      ({ promise, earlierPromises }) => [...(promise ? [promise] : []), ...earlierPromises],
    );
    const ofPages = dataset.projects.flatMap(({ id }) =>
      (computeProjectView(dataset, id)?.timeline ?? []).flatMap(({ promise }) => promise ?? []),
    );
    expect([rows.length, ofPages.length]).toEqual([outcomes.size, outcomes.size]);
    for (const { due, outcome } of [...rows, ...ofPages]) {
      expect(outcome).toEqual(outcomes.get(due.sourceId));
      expect(outcome.eventIds[0]).toBe(due.sourceId);
    }
  });
});

it('never writes a figure that there is none of', () => {
  for (const { arithmetic } of details.flatMap((view) => view ?? [])) {
    for (const { text } of arithmetic) expect(text).not.toMatch(/undefined|NaN|Infinity/);
  }
  const derived = cards.filter((card) => card.derived !== undefined);
  for (const { key } of derived) {
    const view = computeTrajectoryView(dataset, NO_FILTERS, { key });
    for (const { text } of view?.arithmetic ?? []) {
      expect(text).not.toMatch(/undefined|NaN|Infinity/);
    }
  }
});
