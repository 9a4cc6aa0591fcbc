/**
 * The closed vocabularies of the data package. Each is an `as const` array with a derived union, in
 * the order in which a reader expects the terms; each label table is a `Record` over the union, so
 * that a new term does not compile until it has been named everywhere.
 */

/** What a document is: a plan, a report to the people's congress, a batch of figures reported in between. */
export const DOCUMENT_KINDS = ['plan', 'report', 'monitoring'] as const;

export const REGION_LEVELS = [
  'country',
  'province',
  'metropolitan-area',
  'city',
  'district',
  'county',
  'functional-zone',
  'abroad',
] as const;

export const MEASURES = [
  'level',
  'growth',
  'average-growth',
  'share',
  'change',
  'flow',
  'stock',
  'rank',
  'index',
  'ratio',
] as const;
export type Measure = (typeof MEASURES)[number];

export const MEASURE_LABELS: Record<Measure, string> = {
  level: '水平',
  growth: '增速',
  'average-growth': '年均增速',
  share: '占比',
  change: '变动',
  flow: '流量',
  stock: '存量',
  rank: '位次',
  index: '指数',
  ratio: '比率',
};

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
/** Which way is better. There is no default: every indicator says it. */
export type Direction = (typeof DIRECTIONS)[number];

export const DIRECTION_LABELS: Record<Direction, string> = {
  higher: '越高越好',
  lower: '越低越好',
  neutral: '无方向',
};

export const STAGES = ['actual', 'estimate', 'target'] as const;
/** What kind of statement a figure is: a result, a result still expected (预计), or an aim. */
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Record<Stage, string> = {
  actual: '实际',
  estimate: '预计',
  target: '目标',
};

export const QUALIFIERS = ['eq', 'approx', 'gte', 'gt', 'lte', 'lt'] as const;
/** How the printed figure bounds the quantity (左右 → approx, 以上 → gte, 超过 and 余 → gt, 以内 → lte). */
export type Qualifier = (typeof QUALIFIERS)[number];

export const QUALIFIER_SIGNS: Record<Qualifier, string> = {
  eq: '',
  approx: '≈',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
};

export const PROJECT_STATUSES = [
  'planned',
  'preparing',
  'starting',
  'under-construction',
  'structure-complete',
  'trial',
  'completed',
  'in-operation',
  'mentioned',
  'cancelled',
] as const;
/** A project's state, in the order of its life; `mentioned` and `cancelled` stand beside the order. */
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const PROJECT_STATUS_LABELS: Record<ProjectStatus, string> = {
  planned: '谋划',
  preparing: '前期',
  starting: '新开工',
  'under-construction': '在建',
  'structure-complete': '主体完工',
  trial: '试运行',
  completed: '建成',
  'in-operation': '投用',
  mentioned: '仅提及',
  cancelled: '取消',
};

/** Words, as printed, that say of a promise that it is striven for and not given. */
export const HEDGES = ['力争', '争取', '尽快', '适时', '推动', '推进'] as const;

export const COMPARISON_EFFECTS = [
  'caveat',
  'across-years',
  'not-additive',
  'not-comparable',
] as const;
/**
 * What a note on comparing regions does: it stands beside the number; it allows results of different
 * years (and stands beside them); it forbids shares; it forbids the comparison.
 */
export type ComparisonEffect = (typeof COMPARISON_EFFECTS)[number];

export const EXCLUSION_REASONS = [
  'date',
  'document-number',
  'phone',
  'page',
  'name',
  'ordinal',
  'specification',
  'standard',
  'threshold',
  'other',
] as const;
/** Why a numeric token of a document is no figure. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];
