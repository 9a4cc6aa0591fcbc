import { loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { type Filters, NO_FILTERS } from './filters';
import { computeFindingsView } from './findings-view';

const file = await loadFixtureFile();
const target = file.observations.find(
  ({ indicatorId, stage }) => indicatorId === 'gdp' && stage === 'target',
);
if (target === undefined) throw new Error('the fixture has a target of gdp');

/** The same result stated once more, differently: a contradiction of the city, and one of the west. */
const dataset = createDataset({
  ...file,
  observations: [
    ...file.observations,
    {
      ...target,
      documentId: 'west-2024',
      line: 3,
      regionId: 'stone',
      period: '2023',
      stage: 'actual',
      value: 1350,
      qualifier: 'eq',
      printed: '1350亿元',
    },
  ],
  projectEvents: [
    ...file.projectEvents,
    {
      documentId: 'west-2024',
      line: 3,
      projectId: 'river-tunnel',
      asOf: '2023',
      status: 'under-construction',
      printed: '加快建设',
    },
  ],
});

function view(filters: Partial<Filters> = {}, verdict = '') {
  return computeFindingsView(dataset, { ...NO_FILTERS, ...filters }, verdict);
}

describe('computeFindingsView', () => {
  it('shows the contradictions first: two documents that state one figure differently', () => {
    const { verdict, findings } = view();
    expect(verdict).toBe('does-not-fit');
    const inputs = findings.flatMap((finding) => finding.inputs.map(({ text }) => text));
    expect(inputs).toEqual(expect.arrayContaining(['1,300 亿元', '1,350 亿元']));
  });

  it('counts the findings of every verdict, whichever is shown', () => {
    const { verdicts } = view();
    expect(view({}, 'fits').verdicts).toEqual(verdicts);
    expect(view({}, 'fits').findings).toHaveLength(verdicts.fits);
    const { findings, projects } = view();
    expect(findings.length + projects.length).toBe(verdicts['does-not-fit']);
  });

  it('takes an unknown verdict of a link for none', () => {
    expect(view({}, 'perhaps').verdict).toBe('does-not-fit');
  });

  it.each<[string, Partial<Filters>, boolean]>([
    ['its sector', { sector: ['economy'] }, true],
    ['another sector', { sector: ['transport'] }, false],
    ['its region', { region: ['stone'] }, true],
    ['another region', { region: ['east'] }, false],
    ['its name', { q: '地区生产总值' }, true],
    ['another name', { q: '森林' }, false],
    ['its document', { document: ['west-2024'] }, true],
    ['another document', { document: ['plan-2021'] }, false],
    ['its period', { period: ['2023'] }, true],
    ['another period', { period: ['2024'] }, false],
  ])('is narrowed by %s', (_, filters, isThere) => {
    const has1350 = view(filters).findings.some(({ inputs }) =>
      inputs.some(({ text }) => text === '1,350 亿元'),
    );
    expect(has1350).toBe(isThere);
  });

  it('shows projects whose later statement falls behind an earlier one', () => {
    expect(view().projects.map(({ projectName }) => projectName)).toEqual(['大河隧道']);
    expect(view({ sector: ['economy'] }).projects).toEqual([]);
    expect(view({ region: ['west'] }).projects).toEqual([]);
    expect(view({ q: '森林' }).projects).toEqual([]);
    expect(view({ period: ['2024'] }).projects).toEqual([]);
    expect(view({ document: ['plan-2021'] }).projects).toEqual([]);
    expect(view({}, 'fits').projects).toEqual([]);
  });
});
