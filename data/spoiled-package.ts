import { compilePackage, type PackageFiles } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { PackageError, type Problem } from '@/domain/package/problem';

/** The fixture's package and ways to spoil it, for tests of the compiler. */

export const fixture = await readPackageFiles('mocks/fixture');

export function textOf(files: PackageFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`the fixture has no ${file}`);
  return text;
}

/** The package with one cell changed; the fixture's cells hold no commas. */
export function setCell(
  files: PackageFiles,
  file: string,
  line: number,
  column: string,
  cell: string,
): PackageFiles {
  const rows = textOf(files, file)
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  const position = rows[0]?.indexOf(column) ?? -1;
  const row = rows[line - 1];
  if (row?.[position] === undefined) throw new Error(`${file} has no cell ${line} ${column}`);
  row[position] = cell;
  return new Map(files).set(file, `${rows.map((cells) => cells.join(',')).join('\n')}\n`);
}

/** The package with rows added at the end of a file. */
export function append(files: PackageFiles, file: string, ...rows: string[]): PackageFiles {
  return new Map(files).set(file, `${textOf(files, file).trimEnd()}\n${rows.join('\n')}\n`);
}

export function rowAt(file: string, line: number): string {
  return textOf(fixture, file).split('\n')[line - 1] ?? '';
}

export function without(files: PackageFiles, ...names: string[]): PackageFiles {
  return new Map([...files].filter(([file]) => !names.includes(file)));
}

export function problemsOf(files: PackageFiles): readonly Problem[] {
  try {
    compilePackage(files);
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.problems;
    throw error;
  }
}

export const DOCUMENTS = 'catalogue/documents.csv';
export const REGIONS = 'catalogue/regions.csv';
export const SECTORS = 'catalogue/sectors.csv';
export const UNITS = 'catalogue/units.csv';
export const INDICATORS = 'catalogue/indicators.csv';
export const PROJECTS = 'catalogue/projects.csv';
export const IDENTITIES = 'catalogue/identities.csv';
export const NOTES = 'catalogue/comparison-notes.csv';
export const SECTIONS = 'documents/report-2024/sections.csv';
export const OBSERVATIONS = 'documents/report-2024/observations.csv';
export const EVENTS = 'documents/report-2024/project-events.csv';
export const FIGURES = 'documents/report-2024/project-figures.csv';
export const EXCLUSIONS = 'documents/report-2024/exclusions.csv';
