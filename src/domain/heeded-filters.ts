import type { ChosenValue } from '@/domain/chosen-values';
import { type FilterKey, type Filters, NO_FILTERS } from '@/domain/filters';

/** Every view, and every part of a view that shows results of its own. */
export const VIEW_PARTS = [
  'overview',
  'changes',
  'trajectories.judged',
  'trajectories.silent',
  'trajectories.beside',
  'trajectory',
  'comparison',
  'pair',
  'regions',
  'region',
  'commitments.settled',
  'commitments.behind',
  'commitments.open',
  'commitments.silent',
  'commitments.revisions',
  'commitments.promises',
  'indicators',
  'indicator',
  'projects',
  'project-progress',
  'project',
  'documents',
  'coverage',
  'findings',
  'monitoring',
  'missing-figures',
] as const;
export type ViewPart = (typeof VIEW_PARTS)[number];

/** Targets that a verdict stands beside, in the panel's order. */
const JUDGED: readonly FilterKey[] = [
  'q',
  'verdict',
  'binding',
  'sector',
  'region',
  'spanning',
  'document',
];

/**
 * What each part heeds, in the order of its panel; what is not named it strikes out. The one answer for
 * panel, results, counts, chips and pictures. A part heeds a dimension only if every list in it does, and
 * only if each result has a value of it:
 * - a headline is of the latest year: neither a document nor a period narrows it;
 * - a trajectory runs through all years of its plan;
 * - what is open, revised or without a target has no verdict; what is behind may be a project;
 * - the states known at each document are of the projects as a whole;
 * - what comes in is not filtered, but its template asks for what the filters leave;
 * - one record is no list: only an indicator and a pair choose by region what they draw.
 */
const HEEDED: Readonly<Record<ViewPart, readonly FilterKey[]>> = {
  overview: ['q', 'sector', 'region', 'spanning'],
  changes: ['q', 'sector', 'region', 'spanning', 'document', 'period'],
  'trajectories.judged': JUDGED,
  'trajectories.silent': JUDGED,
  'trajectories.beside': ['q', 'binding', 'sector', 'region', 'spanning', 'document'],
  trajectory: [],
  comparison: ['q', 'sector', 'region', 'spanning', 'period', 'stage', 'document'],
  pair: ['region'],
  regions: ['q', 'sector', 'region', 'spanning'],
  region: [],
  'commitments.settled': [...JUDGED, 'period'],
  'commitments.behind': ['q', 'sector', 'region', 'spanning', 'document', 'period'],
  'commitments.open': ['q', 'binding', 'sector', 'region', 'spanning', 'document', 'period'],
  'commitments.silent': [...JUDGED, 'period'],
  'commitments.revisions': ['q', 'binding', 'sector', 'region', 'spanning', 'document', 'period'],
  'commitments.promises': [
    'q',
    'sector',
    'region',
    'spanning',
    'placing',
    'status',
    'promise',
    'mention',
    'document',
    'period',
  ],
  indicators: ['q', 'sector', 'region', 'spanning', 'document', 'period', 'stage', 'binding'],
  indicator: ['region'],
  projects: [
    'q',
    'sector',
    'region',
    'spanning',
    'placing',
    'status',
    'mention',
    'document',
    'period',
  ],
  'project-progress': ['q', 'sector', 'region', 'spanning', 'placing', 'mention'],
  project: [],
  documents: ['sector', 'region', 'spanning', 'document'],
  coverage: ['q', 'sector', 'region', 'spanning', 'document', 'period', 'stage'],
  'missing-figures': ['q', 'binding', 'sector', 'region', 'spanning', 'document', 'period'],
  findings: ['q', 'sector', 'region', 'spanning', 'document', 'period'],
  monitoring: ['q', 'sector', 'region', 'spanning'],
};

/** Views of one record, which the filters of the list around it do not narrow, and of what comes in. */
const RECORDS: readonly ViewPart[] = [
  'trajectory',
  'pair',
  'region',
  'indicator',
  'project',
  'monitoring',
];
/** Where a control of the view itself chooses the regions, and its title names them. */
const REGION_CHOOSERS: readonly ViewPart[] = ['comparison', 'pair', 'indicator'];

export function isRecord(part: ViewPart): boolean {
  return RECORDS.includes(part);
}

export function heeds(part: ViewPart, key: FilterKey): boolean {
  return HEEDED[part].includes(key);
}

function keepKeys(filters: Filters, keys: readonly FilterKey[]): Filters {
  return { ...NO_FILTERS, ...Object.fromEntries(keys.map((key) => [key, filters[key]])) };
}

/** The filters as far as the part heeds them. */
export function narrowFilters(part: ViewPart, filters: Filters): Filters {
  return keepKeys(filters, HEEDED[part]);
}

/** What the panel beside the part offers; its own controls are not repeated. */
export function listPanelKeys(part: ViewPart): readonly FilterKey[] {
  return HEEDED[part].filter((key) => key !== 'region' || !REGION_CHOOSERS.includes(part));
}

/** The filters that a picture or a file of the part names: those that its title does not. */
export function namedFilters(part: ViewPart, filters: Filters): Filters {
  return keepKeys(filters, listPanelKeys(part));
}

/** The filters with which the part shows all its rows: those that choose what it is of. */
export function choosingFilters(part: ViewPart, filters: Filters): Filters {
  return keepKeys(filters, REGION_CHOOSERS.includes(part) ? ['region'] : []);
}

/** Whether the filters leave anything out of the part: how a region is meant leaves nothing out. */
export function isNarrowed(part: ViewPart, filters: Filters): boolean {
  return HEEDED[part].some((key) => key !== 'spanning' && filters[key].length > 0);
}

/** Whether what empties one part narrows another, so that results there are results of the same question. */
export function heedsAlike(part: ViewPart, other: ViewPart, filters: Filters): boolean {
  return HEEDED[part].every((key) => filters[key].length === 0 || heeds(other, key));
}

/** Chosen values by what the part makes of them. */
export interface HonouredValues {
  readonly heeded: readonly ChosenValue[];
  /** Of dimensions that the part does not filter by. */
  readonly struckOut: readonly ChosenValue[];
  /** Regions that are asked for, where the part chooses by region and chose others. */
  readonly notShown: readonly ChosenValue[];
}

/** @param shownRegions ids, where a control of the part chooses its regions */
export function sortByHeed(
  part: ViewPart,
  chosen: readonly ChosenValue[],
  shownRegions: readonly string[] = [],
): HonouredValues {
  const isElsewhere = ({ key, value }: ChosenValue): boolean =>
    key === 'region' && REGION_CHOOSERS.includes(part) && !shownRegions.includes(value);
  const heeded = chosen.filter(({ key }) => heeds(part, key));
  return {
    heeded: heeded.filter((value) => !isElsewhere(value)),
    struckOut: chosen.filter(({ key }) => !heeds(part, key)),
    notShown: heeded.filter(isElsewhere),
  };
}
