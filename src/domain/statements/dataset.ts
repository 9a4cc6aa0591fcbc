import { groupBy } from '@/domain/group-by';
import type {
  ComparisonNote,
  DocumentRow,
  IdentityRow,
  Region,
  Sector,
  Unit,
} from '@/domain/package/catalogue-rows';
import type { DatasetFile } from '@/domain/package/compiled-file';
import type {
  ObservationRow,
  ProjectEventRow,
  ProjectFigureRow,
  SectionRow,
} from '@/domain/package/document-rows';
import { comparePeriods } from '@/domain/time/period';
import type { ProjectStatus } from '@/domain/vocabularies';
import { type DatasetLayer, joinLayers } from './layers';

export type { Region, Sector, Unit } from '@/domain/package/catalogue-rows';
export type PlanDocument = DocumentRow;
export type Indicator = DatasetFile['indicators'][number];
export type Project = DatasetFile['projects'][number];
export type Section = SectionRow & { documentId: string };

/** Where a figure or a statement is printed. */
export interface Locator {
  readonly documentId: string;
  readonly line: number;
  readonly printed: string;
  readonly occurrence?: number | undefined;
}

/** A figure of an indicator, with an id built from what it states. */
export type Observation = Readonly<ObservationRow> & Locator & { readonly id: string };
/** What a document says of a project's state. */
export type ProjectEvent = Readonly<ProjectEventRow> & Locator & { readonly id: string };
export type ProjectFigure = Readonly<ProjectFigureRow> & Locator & { readonly id: string };

/**
 * The compiled data, indexed once and read-only. Lists are in the order in which a reader
 * expects them: sectors by their order, documents by date, observations by period, events by the date
 * of the document that states them.
 */
export interface Dataset {
  readonly version: string;
  /** How many batches of monitoring it holds that are kept in this browser alone. */
  readonly browserBatches: number;
  /** What it was made of: from it the dataset of another day can be. */
  readonly layers: readonly DatasetLayer[];
  readonly documents: readonly PlanDocument[];
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  /** What follows from what among the indicators. */
  readonly identities: readonly IdentityRow[];
  readonly comparisonNotes: readonly ComparisonNote[];
  readonly observations: readonly Observation[];
  readonly events: readonly ProjectEvent[];
  readonly documentById: ReadonlyMap<string, PlanDocument>;
  readonly regionById: ReadonlyMap<string, Region>;
  readonly sectorById: ReadonlyMap<string, Sector>;
  readonly unitById: ReadonlyMap<string, Unit>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly projectById: ReadonlyMap<string, Project>;
  /** Observations, project events and project figures by id: what a source panel can be opened of. */
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly observationsOf: (indicatorId: string) => readonly Observation[];
  /** Indicators whose growth, share or change this one is the level of. */
  readonly derivedFrom: (indicatorId: string) => readonly Indicator[];
  readonly eventsOf: (projectId: string) => readonly ProjectEvent[];
  readonly figuresOf: (projectId: string) => readonly ProjectFigure[];
  readonly partsOf: (projectId: string) => readonly Project[];
  /** The last state that a document says of the project; undefined without events. */
  readonly latestEventOf: (projectId: string) => ProjectEvent | undefined;
  readonly sectionsOf: (documentId: string) => readonly Section[];
}

export type Statement =
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'event'; readonly event: ProjectEvent }
  | { readonly kind: 'figure'; readonly figure: ProjectFigure };

/** A document's text as whoever has the documents installs it. */
export interface DocumentTextFile {
  readonly file: string;
  readonly sha256: string;
}

/** The text that a document's statements are printed in; a batch of monitoring has none. */
export function textFileOf({ file, sha256 }: PlanDocument): DocumentTextFile | undefined {
  return file === undefined || sha256 === undefined ? undefined : { file, sha256 };
}

/** What an id leads to; broken keys were rejected when the package was compiled. */
export function lookUp<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`no row has the id "${id}"`);
  return value;
}

function indexById<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows of an id, by a column that holds ids. */
function indexBy<T>(rows: readonly T[], idOf: (row: T) => string | undefined) {
  const groups = groupBy(rows, idOf);
  return (id: string): readonly T[] => groups.get(id) ?? [];
}

/** What a row states, and what tells it from another that states the same of the same. */
interface Identity {
  readonly statement: readonly string[];
  readonly details: readonly (string | number | undefined)[];
}

/**
 * Gives each row an id from what it states. Where a document states the same more than once (the two
 * ends of a range, a figure repeated), the details that differ are added, and in the last resort a
 * number; `short` stays the same in either case.
 */
function identify<T extends object>(
  rows: readonly T[],
  identityOf: (row: T) => Identity,
): (T & { id: string; short: string })[] {
  const toId = (parts: readonly unknown[]): string => parts.join('.').replaceAll('/', '_');
  const repeated = new Map<string, number>();
  for (const row of rows) {
    const id = toId(identityOf(row).statement);
    repeated.set(id, (repeated.get(id) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return rows.map((row) => {
    const { statement, details } = identityOf(row);
    const short = toId(statement);
    const base = repeated.get(short) === 1 ? short : toId([...statement, ...details]);
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}.${count}`;
    taken.add(id);
    return { ...row, id, short };
  });
}

/**
 * Statements by id; an id from before a document stated the same once more leads to the first of
 * them, so that links shared then still open.
 */
function indexStatements(statements: readonly (Statement & { short: string })[]) {
  const byId = new Map<string, Statement>();
  for (const statement of statements) byId.set(locatorOf(statement).id, statement);
  for (const statement of statements) {
    if (!byId.has(statement.short)) byId.set(statement.short, statement);
  }
  return byId;
}

/**
 * Indexes the compiled layers of the data: the bundled file, batches of monitoring. Each has passed the
 * schema; that every id leads somewhere was checked by the compiler, or at the door.
 * @throws RangeError if two layers have a row of one id; it names both
 */
export function createDataset(...layers: readonly DatasetLayer[]): Dataset {
  const file = joinLayers(layers);
  const documentById = indexById(file.documents);
  const documents = [...file.documents].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  const issuedOn = (documentId: string): string => documentById.get(documentId)?.issuedOn ?? '';
  const issuedBefore = (a: Locator, b: Locator): number =>
    issuedOn(a.documentId).localeCompare(issuedOn(b.documentId));

  const observations = identify(file.observations, (row) => ({
    statement: [row.documentId, row.indicatorId, row.regionId, row.period, row.stage],
    details: [row.qualifier, row.value ?? row.wording],
  })).sort((a, b) => comparePeriods(a.period, b.period) || issuedBefore(a, b) || a.line - b.line);
  const events = identify(file.projectEvents, (row) => ({
    statement: [row.documentId, row.projectId, row.asOf, row.status],
    details: [row.dueBy ?? '', row.printed],
  })).sort((a, b) => issuedBefore(a, b) || comparePeriods(a.asOf, b.asOf) || a.line - b.line);
  const figures = identify(file.projectFigures, (row) => ({
    statement: [row.documentId, row.projectId, row.asOf, row.attribute],
    details: [row.value],
  }));
  const eventsOf = indexBy(events, (event) => event.projectId);
  const statements = [
    ...observations.map((row) => ({
      kind: 'observation' as const,
      observation: row,
      short: row.short,
    })),
    ...events.map((row) => ({ kind: 'event' as const, event: row, short: row.short })),
    ...figures.map((row) => ({ kind: 'figure' as const, figure: row, short: row.short })),
  ];
  return Object.freeze({
    version: file.dataVersion,
    browserBatches: layers.filter(({ isOfBrowser }) => isOfBrowser).length,
    layers,
    documents,
    regions: file.regions,
    sectors: [...file.sectors].sort((a, b) => a.order - b.order),
    indicators: file.indicators,
    projects: file.projects,
    identities: file.identities,
    comparisonNotes: file.comparisonNotes,
    observations,
    events,
    documentById,
    regionById: indexById(file.regions),
    sectorById: indexById(file.sectors),
    unitById: indexById(file.units),
    indicatorById: indexById(file.indicators),
    projectById: indexById(file.projects),
    statementById: indexStatements(statements),
    observationsOf: indexBy(observations, (observation) => observation.indicatorId),
    derivedFrom: indexBy(file.indicators, (indicator) => indicator.ofId),
    eventsOf,
    figuresOf: indexBy(figures, (figure) => figure.projectId),
    partsOf: indexBy(file.projects, (project) => project.partOfId),
    latestEventOf: (projectId: string) => latestState(eventsOf(projectId)),
    sectionsOf: indexBy(file.sections, (section) => section.documentId),
  });
}

/** The row that a statement is, which says where it is printed. */
export function locatorOf(statement: Statement): Locator & { readonly id: string } {
  switch (statement.kind) {
    case 'observation':
      return statement.observation;
    case 'event':
      return statement.event;
    case 'figure':
      return statement.figure;
  }
}

const STATELESS: ReadonlySet<ProjectStatus> = new Set(['mentioned']);

/** The last event that says a state; where none does, the last mention. Events come in order. */
function latestState(events: readonly ProjectEvent[]): ProjectEvent | undefined {
  return events.findLast((event) => !STATELESS.has(event.status)) ?? events.at(-1);
}
