import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { createMadeUpDataset } from '@/domain/made-up-dataset';
import { createDataset } from '@/domain/statements/dataset';
import { FINDING_CHECKS } from './finding';
import { FINDING_VERDICTS } from './finding-verdict';
import { computeFindings } from './findings';

const dataset = createDataset(compilePackage(await readPackageFiles('data')).dataset);

describe('computeFindings', () => {
  it('finds nothing in nothing', () => {
    expect(computeFindings(createMadeUpDataset([], []))).toEqual([]);
  });

  it('puts contradictions first, then goes by check, then by the catalogue', () => {
    const { of, period } = { of: 'second', period: '2025' };
    const findings = computeFindings(
      createMadeUpDataset(
        [
          { id: 'first', unitId: 'piece', measure: 'stock' },
          { id: of, unitId: 'piece', measure: 'stock' },
        ],
        [
          { of, period, value: 90 },
          { of, period, value: 95 },
          { of, period: '2026', value: 90, stage: 'target' },
          { of, period: '2023', value: 9 },
          { of: 'first', period: '2023', value: 1 },
          { of: 'first', period: '2024', value: 20 },
          { of: 'first', period: '2026', value: 30, stage: 'target' },
        ],
      ),
    );
    expect(findings.map((one) => [one.verdict, one.check, one.indicatorId])).toEqual([
      ['does-not-fit', 'statements', 'second'],
      ['does-not-fit', 'magnitude', 'first'],
      ['does-not-fit', 'magnitude', 'second'],
      ['does-not-fit', 'target-already-met', 'second'],
      ['fits', 'target-already-met', 'first'],
    ]);
  });
});

describe('the findings of the real dataset', () => {
  const findings = computeFindings(dataset);

  it('have ids of their own', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('rest on observations of the dataset', () => {
    const ids = findings.flatMap(({ inputs }) => inputs.map(({ observationId }) => observationId));
    expect(ids.filter((id) => dataset.statementById.get(id)?.kind !== 'observation')).toEqual([]);
  });

  it('say a reason exactly where they cannot be said', () => {
    const reasoned = findings.filter(({ reason }) => reason !== undefined);
    expect(reasoned).toEqual(findings.filter(({ verdict }) => verdict === 'cannot-be-said'));
  });

  it('hold no number that is none', () => {
    expect(findings.filter(({ arithmetic }) => /NaN|∞|undefined/.test(arithmetic))).toEqual([]);
  });

  it('are explained in a note wherever figures do not fit', () => {
    const isExplained = (id: string): boolean => {
      const statement = dataset.statementById.get(id);
      return statement?.kind === 'observation' && statement.observation.note !== undefined;
    };
    const contradictions = findings.filter(({ verdict }) => verdict === 'does-not-fit');
    const unexplained = contradictions.filter(
      ({ inputs }) => !inputs.some(({ observationId }) => isExplained(observationId)),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  it('are as many as when they were last read against the documents', () => {
    const count = (check: string, verdict: string): number =>
      findings.filter((one) => one.check === check && one.verdict === verdict).length;
    const rows = FINDING_CHECKS.map((check) => [
      check,
      FINDING_VERDICTS.map((verdict) => count(check, verdict)).join(' '),
    ]);
    expect(Object.fromEntries(rows)).toMatchInlineSnapshot(`
      {
        "average-growth": "0 0 0",
        "change": "1 0 0",
        "composition": "0 1 1",
        "growth": "1 4 1",
        "magnitude": "1 0 1",
        "region-parts": "0 11 4",
        "region-proportion": "1 0 0",
        "share": "1 3 0",
        "span-parts": "0 7 1",
        "statements": "0 8 0",
        "stock-flow": "0 1 0",
        "target-already-met": "1 14 4",
        "target-below-half": "10 0 0",
        "target-conflict": "1 0 0",
        "target-revised": "0 1 0",
      }
    `);
  });
});
