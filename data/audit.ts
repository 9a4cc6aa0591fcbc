import { createHash } from 'node:crypto';
import { checkHeading, checkSurroundings } from '@data/audit-words';
import type { CompiledPackage } from '@data/compile';
import type { DocumentRow, ProjectRow } from '@/domain/package/catalogue-rows';
import type { FigureContext } from '@/domain/package/contradictions';
import { isOfTable, type PlacedRow, type PlacedRowOf } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import {
  type DocumentText,
  findPrinted,
  listTokens,
  parseDocumentText,
  type Span,
  type Token,
} from '@/domain/passage';
import { createUnitReader, normalizePrinted } from '@/domain/printed';
import type { ExclusionReason } from '@/domain/vocabularies';

/** A document's bytes as they lie in the audited folder; undefined if the file is not there. */
export type ReadDocument = (file: string) => Uint8Array | undefined;

/** How the numeric tokens of a document are accounted for. */
export interface DocumentCoverage {
  readonly documentId: string;
  readonly tokens: number;
  readonly inObservations: number;
  readonly inProjectFigures: number;
  readonly excluded: Readonly<Partial<Record<ExclusionReason, number>>>;
  readonly uncovered: readonly Token[];
}

export interface Audit {
  readonly coverage: readonly DocumentCoverage[];
  /** What is wrong in the tables; uncovered tokens are in `coverage`. */
  readonly problems: readonly Problem[];
}

type PlacedFigure = PlacedRowOf<'observations' | 'project-figures'>;

function isOfProject(entry: PlacedRow): entry is PlacedRowOf<'project-events' | 'project-figures'> {
  return entry.table === 'project-events' || entry.table === 'project-figures';
}

type Claim = 'observations' | 'project-figures' | ExclusionReason;

/**
 * Checks the tables against the documents: the hash of each file, every `printed` and every heading
 * in its place, the words around each figure, every numeric token covered once, the name of each
 * project in the paragraph of its events.
 */
export function auditPackage(compiled: CompiledPackage, read: ReadDocument): Audit {
  const audits = compiled.dataset.documents.map((document) => {
    const { file } = document;
    // Monitoring has no text: the sheet that it came in is all there is.
    return file === undefined
      ? NOTHING
      : auditDocument(compiled, { ...document, file }, read(file));
  });
  return {
    coverage: audits.flatMap((audit) => audit.coverage),
    problems: audits.flatMap((audit) => audit.problems),
  };
}

const NOTHING: Audit = { coverage: [], problems: [] };

function auditDocument(
  { placed, dataset }: CompiledPackage,
  document: DocumentRow & { readonly file: string },
  bytes: Uint8Array | undefined,
): Audit {
  const file = document.file;
  if (bytes === undefined) {
    const expected = `the text of 《${document.title}》`;
    return { coverage: [], problems: [{ file, found: 'no such file', expected }] };
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== document.sha256) {
    const expected = `SHA-256 ${document.sha256} of catalogue/documents.csv`;
    return { coverage: [], problems: [{ file, found: `SHA-256 ${found}`, expected }] };
  }
  const text = parseDocumentText(new TextDecoder().decode(bytes));
  const tokens = listTokens(text);
  const claims = new Map<Token, Set<Claim>>(tokens.map((token) => [token, new Set()]));
  const projects = new Map(dataset.projects.map((project) => [project.id, project]));
  const contextOf = createFigureContexts(dataset);
  const problems: Problem[] = [];
  const rows = placed.filter((entry) => entry.documentId === document.id);

  for (const entry of rows) {
    if (isOfTable(entry, 'sections')) problems.push(...checkHeading(entry, text));
    if (isOfProject(entry)) {
      problems.push(...checkNamed(entry, text, projects.get(entry.row.projectId)));
    }
    if (isOfProject(entry) || isOfTable(entry, 'observations')) {
      const occurrence = 'occurrence' in entry.row ? entry.row.occurrence : undefined;
      const span = findPrinted(text, tokens, entry.row.line, entry.row.printed, occurrence);
      if (span === undefined) problems.push(misplaced(entry, text));
      else if (isOfTable(entry, 'project-events')) {
        problems.push(...checkHedge(entry, text, span));
      } else {
        for (const token of tokensIn(tokens, span)) claims.get(token)?.add(entry.table);
        const context = contextOf(entry);
        if (context) problems.push(...checkSurroundings(entry, { text, span }, context));
      }
    }
  }
  for (const entry of rows) {
    if (isOfTable(entry, 'exclusions')) problems.push(...claimExclusion(entry, tokens, claims));
  }
  return { coverage: [countCoverage(document.id, claims)], problems };
}

/** What the figure of an observation or of a project is measured in. */
function createFigureContexts({ indicators, units }: CompiledPackage['dataset']) {
  const readUnit = createUnitReader(units);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return ({ row }: PlacedFigure): FigureContext | undefined => {
    const indicator = 'indicatorId' in row ? indicatorById.get(row.indicatorId) : undefined;
    const unit = unitById.get('unitId' in row ? row.unitId : (indicator?.unitId ?? ''));
    return unit && { unit, measure: indicator?.measure, readUnit };
  };
}

function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

function misplaced(
  { file, line, row }: PlacedFigure | PlacedRowOf<'project-events'>,
  text: DocumentText,
): Problem {
  const content = text.lines[row.line - 1];
  const place =
    content === undefined
      ? `the document has ${text.lines.length} lines`
      : `line ${row.line} begins "${content.slice(0, 24)}"`;
  const occurrence = 'occurrence' in row ? row.occurrence : undefined;
  const which = occurrence === undefined ? '' : ` (occurrence ${occurrence})`;
  return {
    file,
    line,
    column: 'printed',
    found: `"${row.printed}"${which}, which does not start there: ${place}`,
    expected: `the words of the document, starting in line ${row.line}`,
  };
}

/** How far around an event its project must be named: within its paragraph. */
const PARAGRAPH_CHARACTERS = 700;
/** How much may stand between the two parts of a name that shares its head noun with others. */
const ENUMERATION_CHARACTERS = 80;

/**
 * Whether a name stands in the paragraph, whole or in two parts: an enumeration that shares its
 * beginning or its head noun (济西、白云湖等湿地公园 names 济西湿地公园), or a page header inside it.
 */
function isNamed(name: string, paragraph: string): boolean {
  if (paragraph.includes(name)) return true;
  // One character before the cut is enough only where three follow it.
  for (let cut = name.length > 3 ? 1 : 2; cut <= name.length - 2; cut += 1) {
    const head = name.slice(0, cut);
    const tail = name.slice(cut);
    for (let at = paragraph.indexOf(head); at !== -1; at = paragraph.indexOf(head, at + 1)) {
      const end = at + head.length;
      if (paragraph.slice(end, end + ENUMERATION_CHARACTERS + tail.length).includes(tail))
        return true;
    }
  }
  return false;
}

function checkNamed(
  { file, line, row }: PlacedRowOf<'project-events' | 'project-figures'>,
  text: DocumentText,
  project: ProjectRow | undefined,
): Problem[] {
  const start = text.starts[row.line - 1];
  if (project === undefined || start === undefined) return [];
  const end = text.starts[row.line] ?? start;
  const paragraph = text.compact.slice(
    Math.max(0, start - PARAGRAPH_CHARACTERS),
    end + PARAGRAPH_CHARACTERS,
  );
  const names = [project.name, ...(project.aliases ?? [])];
  if (names.some((name) => isNamed(normalizePrinted(name), paragraph))) return [];
  const found = `"${row.projectId}", not named in the paragraph of line ${row.line}`;
  return [{ file, line, column: 'projectId', found, expected: `one of ${names.join(', ')}` }];
}

/** A word that governs a list stands before what the list ends in (力争甲、乙、丙建成通车). */
function checkHedge(
  { file, line, row }: PlacedRowOf<'project-events'>,
  text: DocumentText,
  span: Span,
): Problem[] {
  const before = Math.max(0, span.start - ENUMERATION_CHARACTERS);
  if (row.hedge === undefined || text.compact.slice(before, span.end).includes(row.hedge))
    return [];
  const expected = `a word that stands in "${row.printed}" or shortly before it`;
  return [{ file, line, column: 'hedge', found: `"${row.hedge}"`, expected }];
}

function claimExclusion(
  { file, line, row: exclusion }: PlacedRowOf<'exclusions'>,
  tokens: readonly Token[],
  claims: ReadonlyMap<Token, Set<Claim>>,
): Problem[] {
  const token = tokens.find(
    (candidate) =>
      candidate.line === exclusion.line &&
      candidate.text === exclusion.token &&
      candidate.occurrence === (exclusion.occurrence ?? 1),
  );
  const place = { file, line, column: 'token' };
  const name = `"${exclusion.token}"`;
  if (token === undefined) {
    const expected = `a numeric token of line ${exclusion.line}, occurrence ${exclusion.occurrence ?? 1}`;
    return [{ ...place, found: name, expected }];
  }
  const claimants = claims.get(token) ?? new Set();
  if (claimants.size > 0) {
    const found = `${name}, which ${[...claimants].join(' and ')} claim too`;
    return [{ ...place, found, expected: 'a token that no figure and no other exclusion covers' }];
  }
  claimants.add(exclusion.reason);
  return [];
}

function countCoverage(
  documentId: string,
  claims: ReadonlyMap<Token, ReadonlySet<Claim>>,
): DocumentCoverage {
  const excluded: Partial<Record<ExclusionReason, number>> = {};
  let inObservations = 0;
  let inProjectFigures = 0;
  const uncovered: Token[] = [];
  for (const [token, claimants] of claims) {
    const [first] = claimants;
    if (first === undefined) uncovered.push(token);
    else if (claimants.has('observations')) inObservations += 1;
    else if (first === 'project-figures') inProjectFigures += 1;
    else if (first !== 'observations') excluded[first] = (excluded[first] ?? 0) + 1;
  }
  return { documentId, tokens: claims.size, inObservations, inProjectFigures, excluded, uncovered };
}

/** The audit as a table for the terminal. */
export function formatCoverage(coverage: readonly DocumentCoverage[]): string {
  const header = ['document', 'tokens', 'observations', 'project figures', 'excluded', 'uncovered'];
  const rows = coverage.map((entry) => [
    entry.documentId,
    String(entry.tokens),
    String(entry.inObservations),
    String(entry.inProjectFigures),
    String(sum(Object.values(entry.excluded))),
    String(entry.uncovered.length),
  ]);
  const totals = header.map((_, column) =>
    column === 0 ? 'all' : String(sum(rows.map((row) => Number(row[column])))),
  );
  const lines = [header, ...rows, totals];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((row) => row[column]?.length ?? 0)),
  );
  const table = lines.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const reasons = coverage.map(
    ({ documentId, excluded }) =>
      `  ${documentId}: ${
        Object.entries(excluded)
          .map(([reason, count]) => `${reason} ${count}`)
          .join(', ') || 'none'
      }`,
  );
  return [...table, '', 'excluded by reason', ...reasons].join('\n');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
