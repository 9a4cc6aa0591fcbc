import { expect, it, vi } from 'vitest';
import { perDataset } from './per-dataset';

it('computes once for each dataset, an empty answer too', () => {
  const compute = vi.fn((dataset: { readonly rows: readonly string[] }) => [...dataset.rows]);
  const rowsOf = perDataset(compute);
  const [one, none] = [{ rows: ['a'] }, { rows: [] }];
  expect(rowsOf(one)).toEqual(['a']);
  expect(rowsOf(one)).toBe(rowsOf(one));
  expect(rowsOf(none)).toBe(rowsOf(none));
  expect(rowsOf(none)).toEqual([]);
  expect(compute).toHaveBeenCalledTimes(2);
});
