import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { listPeriods } from '@/domain/time/stated-periods';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();

describe('listPeriods', () => {
  it('lists the periods of figures and events once, the latest first', () => {
    expect(listPeriods(dataset)).toStrictEqual(['2025', '2021/2025', '2024', '2023', '2020']);
  });

  it('lists periods that only an event has', () => {
    const events = createDataset({ ...file, observations: [] });
    expect(listPeriods(events)).toStrictEqual(['2021/2025', '2024', '2023']);
  });

  it('lists quarters and months of a year with the latest first', () => {
    const [first] = file.observations;
    if (first === undefined) throw new Error('the fixture has observations');
    const periods = ['2025', '2026-Q1', '2026-04', '2026-Q2', '2026-02'];
    const monitoring = createDataset({
      ...file,
      projectEvents: [],
      observations: periods.map((period) => ({ ...first, period })),
    });
    expect(listPeriods(monitoring)).toStrictEqual([
      '2026-Q2',
      '2026-04',
      '2026-Q1',
      '2026-02',
      '2025',
    ]);
  });

  it('lists none of an empty dataset', () => {
    expect(
      listPeriods(createDataset({ ...file, observations: [], projectEvents: [] })),
    ).toStrictEqual([]);
  });
});
