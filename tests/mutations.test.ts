import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditPackage } from '@data/audit';
import { type CompiledPackage, compilePackage, type PackageFiles } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { MEANING, OUTCOMES, type Outcome } from '@data/mutations/meaning';
import { STRUCTURAL } from '@data/mutations/structural';
import { createRandom, type Edit, readTables } from '@data/mutations/tables';
import { describe, expect, it } from 'vitest';
import { computeFindings } from '@/domain/findings/findings';
import { PackageError, type Problem } from '@/domain/package/problem';
import { createDataset } from '@/domain/statements/dataset';
import { SWEEP_TIMEOUT, sweepLength } from './sweep';

/** Where whoever works on the project may have the documents; without them nothing is audited. */
const DOCUMENTS = '../shared/sources';
const hasDocuments = existsSync(DOCUMENTS);
const SEED = 20261128;

const files = await readPackageFiles('data');
const tables = readTables(files);

function apply({ file, text }: Edit): PackageFiles {
  const edited = new Map(files);
  if (text === undefined) edited.delete(file);
  else edited.set(file, text);
  return edited;
}

function compile(edited: PackageFiles): CompiledPackage | readonly Problem[] {
  try {
    return compilePackage(edited);
  } catch (error) {
    if (error instanceof PackageError) return error.problems;
    throw error;
  }
}

const isRefused = (result: ReturnType<typeof compile>): result is readonly Problem[] =>
  !('dataset' in result);

/** Whether the audit refuses it: of the one document that was changed, or of all for the catalogue. */
function isWrongInAudit(compiled: CompiledPackage, file: string): boolean {
  const documents = compiled.dataset.documents.filter(
    ({ id }) => !file.startsWith('documents/') || file.startsWith(`documents/${id}/`),
  );
  const dataset = { ...compiled.dataset, documents };
  const { problems, coverage } = auditPackage({ ...compiled, dataset }, (name) =>
    readFileSync(join(DOCUMENTS, name)),
  );
  return problems.length > 0 || coverage.some(({ uncovered }) => uncovered.length > 0);
}

const doubts = (compiled: CompiledPackage): Set<string> =>
  new Set(
    computeFindings(createDataset(compiled.dataset))
      .filter(({ verdict }) => verdict === 'does-not-fit')
      .map(({ id }) => id),
  );
const known = doubts(compilePackage(files));

function outcomeOf(edit: Edit): Outcome {
  const compiled = compile(apply(edit));
  if (isRefused(compiled)) return 'compile';
  if (hasDocuments && isWrongInAudit(compiled, edit.file)) return 'audit';
  return [...doubts(compiled)].some((id) => !known.has(id)) ? 'finding' : 'unknown';
}

/** Cases of each operator in turn, until there are as many as asked for. */
function casesOf<T>(operators: Readonly<Record<string, T>>, count: number): [string, T, number][] {
  const names = Object.entries(operators);
  return Array.from({ length: count }, (_, index) => {
    // A stride that meets every operator before it meets one again.
    const [name, operator] = names[(index * 7) % names.length] ?? names[0] ?? [];
    if (name === undefined || operator === undefined) throw new Error('no operators');
    return [name, operator, SEED + index];
  });
}

/** What became of each kind of change, for whoever runs the whole sweep. */
function formatCounts(counts: ReadonlyMap<string, Record<Outcome, number>>): string {
  const rows = [...counts].map(
    ([name, tally]) =>
      `${OUTCOMES.map((outcome) => String(tally[outcome]).padStart(7)).join(' ')}  ${name}\n`,
  );
  return [`${OUTCOMES.join(' ')}  by kind of change\n`, ...rows].join('');
}

describe('damage to the form of the real tables', () => {
  const count = sweepLength({ sample: 10, full: 150 });
  it(
    `sweep: is refused ${count} times, with its place`,
    () => {
      for (const [name, mutate, seed] of casesOf(STRUCTURAL, count)) {
        const edit = mutate(tables, createRandom(seed));
        const { text, ...place } = edit;
        const result = compile(apply(edit));
        expect(isRefused(result) ? result : [], `${name}, seed ${seed}`).toContainEqual(
          expect.objectContaining(place),
        );
      }
    },
    SWEEP_TIMEOUT,
  );
});

describe('a change of meaning in the real tables', () => {
  const count = sweepLength({ sample: 6, full: 150 });
  const names = Object.keys(MEANING);
  it(
    `sweep: comes ${count} times to what is known of its kind${hasDocuments ? '' : ' (the audit skipped: no documents)'}`,
    () => {
      const counts = new Map<string, Record<Outcome, number>>();
      for (const [name, { mutate, outcomes }, seed] of casesOf(MEANING, count)) {
        const outcome = outcomeOf(mutate(tables, createRandom(seed)));
        const none = { compile: 0, audit: 0, finding: 0, unknown: 0 };
        const tally = counts.get(name) ?? none;
        counts.set(name, { ...tally, [outcome]: tally[outcome] + 1 });
        // Without the documents, what only the audit would refuse passes.
        const isAllowed = hasDocuments || !outcomes.includes('audit');
        if (isAllowed) expect(outcomes, `${name}, seed ${seed}`).toContain(outcome);
        else
          expect([...outcomes, 'finding', 'unknown'], `${name}, seed ${seed}`).toContain(outcome);
      }
      if (count >= names.length) process.stdout.write(formatCounts(counts));
    },
    SWEEP_TIMEOUT,
  );
});
