import { describe, expect, it } from 'vitest';
import { createMadeUpDataset, type MadeUpFigure } from '@/domain/made-up-dataset';
import type { Measure } from '@/domain/vocabularies';
import { findRunningFigure } from './running-figure';

/** Of `2026-Q1 5`, `2026-Q1 e 5`: period, estimate or target where it is one, figure. */
function toFigure(text: string): MadeUpFigure {
  const [period = '', ...rest] = text.split(' ');
  const stage = rest.includes('e') ? 'estimate' : rest.includes('t') ? 'target' : 'actual';
  return { of: 'x', period, stage, value: Number(rest.at(-1)) };
}

function find(measure: Measure, figures: readonly string[], period: string): string | undefined {
  const dataset = createMadeUpDataset(
    [{ id: 'x', unitId: 'piece', measure }],
    figures.map(toFigure),
  );
  const found = findRunningFigure({ measure }, dataset.observationsOf('x'), period);
  return found && `${found.period} ${found.value}`;
}

describe('the latest figure of a running year', () => {
  it.each<[string, Measure, string[], string, string | undefined]>([
    ['a first quarter', 'flow', ['2026-Q1 5'], '2026', '2026-Q1 5'],
    ['the later of two', 'flow', ['2026-01 2', '2026-Q1 5'], '2026', '2026-Q1 5'],
    [
      'what was added up, not its last month or quarter',
      ...(['flow', ['2026-01/2026-06 9', '2026-Q2 4', '2026-06 1'], '2026'] as const).values(),
      '2026-01/2026-06 9',
    ],
    ['no later quarter alone of a flow', 'flow', ['2026-Q2 4'], '2026', undefined],
    ['no month alone of a growth', 'growth', ['2026-05 4'], '2026', undefined],
    ['the last reading of a stock', 'stock', ['2026-Q1 5', '2026-05 6'], '2026', '2026-05 6'],
    ['a result before an estimate', 'flow', ['2026-Q1 e 4', '2026-Q1 5'], '2026', '2026-Q1 5'],
    ['an estimate where it is all', 'flow', ['2026-Q1 e 4'], '2026', '2026-Q1 4'],
    ['no target', 'flow', ['2026-Q1 t 4'], '2026', undefined],
    ['no year', 'flow', ['2026 20', '2021/2026 90'], '2026', undefined],
    ['of no other year', 'flow', ['2025-Q1 5'], '2026', undefined],
    ['of no span', 'flow', ['2026-Q1 5'], '2026/2030', undefined],
  ] as [string, Measure, string[], string, string | undefined][])(
    '%s',
    (_name, measure, figures, period, expected) => {
      expect(find(measure, figures, period)).toBe(expected);
    },
  );
});
