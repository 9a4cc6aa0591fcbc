import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeProjectView, type ProjectView } from '@/domain/project-view';
import { createDataset } from '@/domain/statements/dataset';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();

function view(id: string, of = dataset): ProjectView {
  const found = computeProjectView(of, id);
  if (found === undefined) throw new Error(`no view of ${id}`);
  return found;
}

describe('computeProjectView', () => {
  it.each(['', 'atlantis', 'constructor'])('of the unknown id "%s" is nothing', (id) => {
    expect(computeProjectView(dataset, id)).toBeUndefined();
  });

  it('says what a project is and where it lies', () => {
    const { project, sector, regions, status } = view('hill-tunnel');
    expect(project.name).toBe('长山隧道');
    expect(sector.name).toBe('交通');
    expect(regions.map(({ name }) => name)).toStrictEqual(['西区', '东区']);
    expect(status).toBe('under-construction');
  });

  it('tells its states across the documents in order, with what each promises', () => {
    const { timeline } = view('hill-tunnel');
    expect(timeline.map(({ promise, ...entry }) => [entry, promise?.due.text])).toStrictEqual([
      [
        {
          id: 'plan-2021.hill-tunnel.2021_2025.planned',
          asOf: '2021—2025年',
          status: 'planned',
          statusLabel: '谋划',
          printed: '建设大河、长山隧道',
          document: '十四五规划',
          issuedOn: '2021-03-01',
          section: '二、目标',
        },
        '2025年建成',
      ],
      [
        {
          id: 'report-2024.hill-tunnel.2023.under-construction',
          asOf: '2023年',
          status: 'under-construction',
          statusLabel: '在建',
          printed: '加快建设',
          document: '2024年报告',
          issuedOn: '2024-02-01',
          section: '一、2023年回顾',
        },
        undefined,
      ],
      [
        {
          id: 'report-2024.hill-tunnel.2024.under-construction',
          asOf: '2024年',
          status: 'under-construction',
          statusLabel: '在建',
          printed: '年底建成通车',
          document: '2024年报告',
          issuedOn: '2024-02-01',
          section: '二、2024年安排',
        },
        '2024年投用',
      ],
    ]);
  });

  it('gives each promise its own outcome, wherever it stands', () => {
    const { timeline, promises } = view('hill-tunnel');
    expect(promises.map(({ due, outcome }) => [due.text, outcome.label])).toStrictEqual([
      ['2025年建成', '未到期'],
      ['2024年投用', '未到期'],
    ]);
    expect(timeline.flatMap(({ promise }) => promise ?? [])).toStrictEqual(promises);
  });

  it('gives the figures of the indicators that are about it', () => {
    const indicators = file.indicators.map((indicator) =>
      indicator.id === 'new-jobs' ? { ...indicator, projectId: 'hill-tunnel' } : indicator,
    );
    const { indicators: shown } = view('hill-tunnel', createDataset({ ...file, indicators }));
    expect(shown.map(({ id, text, stage }) => [id, text, stage])).toContainEqual([
      'west-2024.new-jobs.west.2023.actual',
      '2.1 万人',
      '实际',
    ]);
    expect(view('old-town').indicators).toStrictEqual([]);
  });

  it('gives its figures with their unit and their source', () => {
    expect(view('hill-tunnel').figures).toStrictEqual([
      {
        id: 'report-2024.hill-tunnel.2023.investment',
        attribute: '投资额',
        text: '12 亿元',
        period: '2023年',
        printed: '12亿元',
        document: '2024年报告',
      },
    ]);
    expect(view('old-town').figures).toStrictEqual([]);
  });

  it('shows an attribute without a Chinese name as it is', () => {
    const projectFigures = file.projectFigures.map((row) => ({ ...row, attribute: 'gas-stored' }));
    const { figures } = view('hill-tunnel', createDataset({ ...file, projectFigures }));
    expect(figures.map(({ attribute }) => attribute)).toStrictEqual(['gas-stored']);
  });

  it('of a project without events has no state and no timeline', () => {
    const { status, timeline } = view('old-town', createDataset({ ...file, projectEvents: [] }));
    expect(status).toBeUndefined();
    expect(timeline).toStrictEqual([]);
  });

  it('leaves the section empty above the first heading', () => {
    const { timeline } = view('old-town', createDataset({ ...file, sections: [] }));
    expect(timeline.map(({ section }) => section)).toStrictEqual(['']);
  });

  describe('of a project with parts', () => {
    const family = createDataset({
      ...file,
      projects: file.projects.map((project) =>
        project.id === 'river-tunnel' ? project : { ...project, partOfId: 'river-tunnel' },
      ),
      projectEvents: file.projectEvents.filter(({ projectId }) => projectId !== 'old-town'),
    });

    it('lists the parts with their latest states, a dash where none is known', () => {
      const parts = view('river-tunnel', family).parts.map(({ project, status }) => [
        project.id,
        status,
      ]);
      expect(parts).toStrictEqual([
        ['hill-tunnel', '在建'],
        ['old-town', '—'],
      ]);
      expect(view('river-tunnel', family).partOf).toBeUndefined();
    });

    it('names the whole on the page of a part', () => {
      expect(view('hill-tunnel', family).partOf?.id).toBe('river-tunnel');
      expect(view('hill-tunnel', family).parts).toStrictEqual([]);
    });
  });
});
