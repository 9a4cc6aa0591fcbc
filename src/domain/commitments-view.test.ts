import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { countCommitmentParts } from '@/domain/commitment-parts';
import { computeCommitmentsView } from '@/domain/commitments-view';
import { NO_FILTERS } from '@/domain/filters';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import { computePromisesView } from '@/domain/promises-view';
import { computeRevisionsView } from '@/domain/revisions-view';

const target = { stage: 'target', document: 'report-2025' } as const;
const dataset = createMadeUpDataset(
  [
    { id: 'jobs', unitId: 'person-10k', measure: 'flow' },
    { id: 'share', unitId: 'percent', measure: 'share' },
  ],
  [
    { of: 'jobs', period: '2025', value: 15, qualifier: 'gte', ...target },
    { of: 'jobs', period: '2025', value: 21 },
    { of: 'share', period: '2025', value: 60, ...target },
    { of: 'share', period: '2025', value: 50 },
    { of: 'share', period: '2026', value: 55, stage: 'target' },
    { of: 'share', period: '2024', value: 58, stage: 'target', document: 'report-2024' },
  ],
);

describe('the ledger', () => {
  it('has settled, silent and open targets, the worst first', () => {
    const view = computeCommitmentsView(dataset, NO_FILTERS, 'settled');
    expect(countCommitmentParts(dataset, NO_FILTERS)).toEqual({
      ...{ settled: 2, behind: 1, silent: 1, open: 1, revisions: 2, promises: 0 },
    });
    expect(
      view.rows.map(({ name, target: { quantity }, result, difference, verdict }) => [
        ...[name, quantity, result?.quantity, difference, verdict],
      ]),
    ).toEqual([
      ['share', '60%', '50%', '−10 个百分点', 'missed'],
      ['jobs', '≥15 万人', '21 万人', '+6 万人', 'met'],
    ]);
  });

  it('says of an open target what the year demands', () => {
    const { rows } = computeCommitmentsView(dataset, NO_FILTERS, 'open');
    expect(rows.map(({ latest, difference }) => [latest?.quantity, difference])).toEqual([
      ['50%', '−5 个百分点'],
    ]);
  });

  it('adds up by sector and by the document that set the target', () => {
    const { bySector, byDocument } = computeCommitmentsView(dataset, NO_FILTERS, 'settled');
    expect(bySector).toEqual([
      {
        ...{ key: 'economy', label: '经济', total: 2 },
        classes: {
          ...{ met: 1, 'nearly-met': 0, missed: 1 },
          ...{ ongoing: 0, 'reached-before': 0, incomplete: 0, 'in-words': 0 },
          ...{ 'scope-differs': 0, undisclosed: 0 },
        },
      },
    ]);
    expect(byDocument.map(({ key, total }) => [key, total])).toEqual([['report-2025', 2]]);
  });

  it('is filtered by verdict', () => {
    const view = computeCommitmentsView(dataset, { ...NO_FILTERS, verdict: ['missed'] }, 'settled');
    expect(view.rows.map(({ name }) => name)).toEqual(['share']);
    expect(view.counts.verdict.get('met')).toBe(1);
  });
});

describe('the parts', () => {
  it('are counted under the filters that each heeds', () => {
    expect(countCommitmentParts(dataset, { ...NO_FILTERS, verdict: ['missed'] })).toEqual({
      ...{ settled: 1, behind: 1, silent: 0, open: 1, revisions: 2, promises: 0 },
    });
  });
});

describe('revisions', () => {
  it('put what was lowered first', () => {
    expect(
      computeRevisionsView(dataset, NO_FILTERS).rows.map(({ kind, difference }) => [
        kind,
        difference,
      ]),
    ).toEqual([
      ['lowered', '−5 个百分点'],
      ['raised', '+2 个百分点'],
    ]);
  });
});

describe('promises', () => {
  it('lists every dated promise of a project with what became of it', async () => {
    const { rows } = computePromisesView(await loadFixtureDataset(), NO_FILTERS);
    expect(rows.map(({ name, promise, outcome }) => [name, promise.text, outcome.label])).toEqual([
      ['长山隧道', '2025年建成', '未到期'],
      ['长山隧道', '2024年投用', '未到期'],
      ['大河隧道', '2025年建成', '按期'],
    ]);
  });
});
