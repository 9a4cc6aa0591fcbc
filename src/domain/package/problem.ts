/** One thing wrong in the data package, with everything needed to mend it. */
export interface Problem {
  /** Path inside the package, such as `documents/plan-jinan-2026/observations.csv`. */
  readonly file: string;
  /** Line of the file, from 1; absent if the file as a whole is meant. */
  readonly line?: number;
  /** Name of the column. */
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
}

/** `documents/x/observations.csv:12 value: found "abc", expected a number` */
export function formatProblem({ file, line, column, found, expected }: Problem): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${column === undefined ? '' : ` ${column}`}`;
  return `${place}: found ${found}, expected ${expected}`;
}

/** Thrown when a package does not compile; its message lists every problem, a line each. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data package\n` +
        problems.map((problem) => `  ${formatProblem(problem)}`).join('\n'),
    );
    this.problems = problems;
  }
}
