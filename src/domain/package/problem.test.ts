import { describe, expect, it } from 'vitest';
import { formatProblem, PackageError, type Problem } from '@/domain/package/problem';

const cell: Problem = {
  file: 'documents/x/observations.csv',
  line: 12,
  column: 'value',
  found: '"abc"',
  expected: 'a number',
};
const row: Problem = {
  file: 'catalogue/units.csv',
  line: 3,
  found: '2 cells',
  expected: '4 cells',
};
const file: Problem = {
  file: 'catalogue/units.csv',
  found: 'no such file',
  expected: 'a CSV file',
};

describe('formatProblem', () => {
  it.each([
    [cell, 'documents/x/observations.csv:12 value: found "abc", expected a number'],
    [row, 'catalogue/units.csv:3: found 2 cells, expected 4 cells'],
    [file, 'catalogue/units.csv: found no such file, expected a CSV file'],
  ])('names the place, what is there and what should be: %j', (problem, text) => {
    expect(formatProblem(problem)).toBe(text);
  });
});

describe('PackageError', () => {
  it('lists every problem, a line each', () => {
    expect(new PackageError([cell, file]).message.split('\n')).toEqual([
      '2 problems in the data package',
      `  ${formatProblem(cell)}`,
      `  ${formatProblem(file)}`,
    ]);
  });

  it('keeps the problems, and counts one in the singular', () => {
    const error = new PackageError([row]);
    expect(error.problems).toEqual([row]);
    expect(error.name).toBe('PackageError');
    expect(error.message).toMatch(/^1 problem in the data package\n/);
  });
});
