import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditPackage, formatCoverage } from '@data/audit';
import { type CompiledPackage, compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { formatProblem, PackageError } from '@/domain/package/problem';

/**
 * `npm run data:audit -- <folder with the documents>`: prints the coverage and everything wrong;
 * exits with 1 if anything is, with 2 if it was called without a folder.
 */
const packageRoot = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error(
    `${folder === undefined ? 'No folder given' : `No such folder: ${folder}`}. Usage: npm run data:audit -- <folder with the documents' text files>`,
  );
  process.exit(2);
}
let compiled: CompiledPackage;
try {
  compiled = compilePackage(await readPackageFiles(packageRoot));
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const audit = auditPackage(compiled, (file) => {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
});
console.log(formatCoverage(audit.coverage));
for (const problem of audit.problems) console.error(formatProblem(problem));
for (const { documentId, uncovered } of audit.coverage) {
  for (const token of uncovered) {
    console.error(`${documentId} line ${token.line}: ${token.text} is covered by nothing`);
  }
}
const uncovered = audit.coverage.reduce((total, entry) => total + entry.uncovered.length, 0);
console.log(`\n${audit.problems.length} problems, ${uncovered} uncovered tokens`);
process.exitCode = audit.problems.length + uncovered > 0 ? 1 : 0;
