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
  'districts',
  'functional-zone',
  'abroad',
] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

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
export const HEDGES = ['力争', '争取', '尽快', '适时', '加快', '推动', '推进'] as const;

export const YES_NO = ['yes', 'no'] as const;

export const BINDINGS = ['binding', 'expected'] as const;
/** Whether a document calls the targets of an indicator binding (约束性) or expected (预期性). */
export type Binding = (typeof BINDINGS)[number];

export const BINDING_LABELS: Record<Binding, string> = {
  binding: '约束性',
  expected: '预期性',
};

/** What targets can be filtered by: of most no document says how binding they are. */
export const BINDING_CHOICES = [...BINDINGS, 'unstated'] as const;
export type BindingChoice = (typeof BINDING_CHOICES)[number];

export const BINDING_CHOICE_LABELS: Record<BindingChoice, string> = {
  ...BINDING_LABELS,
  unstated: '未注明',
};

export const INDICATOR_ROLES = ['population'] as const;
/** What the computations of the app need an indicator for: `population` is what per-head figures divide by. */
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

export const IDENTITY_KINDS = [
  'growth',
  'quotient',
  'product',
  'sum',
  'part',
  'net-flow',
  'gross-flow',
  'wider',
  'narrower',
  'none-left',
] as const;
/**
 * What follows from what: a growth from its levels; a quotient, a product, a sum from its inputs; an input
 * that is part of the result; a flow that is all by which its stock changes, or at least what it gains
 * (members may lapse); an input of a wider or narrower scope than the result; a share of what is done, all
 * once nothing of the input is left.
 */
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export const PLACINGS = ['printed', 'name', 'known', 'city-wide', 'not-stated'] as const;
/**
 * How it is known where a project lies: a document says it, its name does, general geography does; or it
 * is of the whole city; or nothing says it.
 */
export type Placing = (typeof PLACINGS)[number];

export const PLACING_LABELS: Record<Placing, string> = {
  printed: '文件写明',
  name: '名称写明',
  known: '据一般地理知识',
  'city-wide': '全市性',
  'not-stated': '未注明区县',
};

export const TARGET_RULES = [
  'reach',
  'keep',
  'ceiling',
  'average',
  'total',
  'cumulative-growth',
  'rise',
  'fall',
  'nearly-all',
  'unbroken',
  'kept',
] as const;
/**
 * How the words of a target want it judged, where the indicator and the period do not say so already; of a
 * target in words alone: that it rises or falls, that nearly all is done, that it goes on without a break.
 * Of a result in words `kept`: it says that what was aimed at is so.
 */
export type TargetRule = (typeof TARGET_RULES)[number];

export const COMPARISON_EFFECTS = ['caveat', 'across-years', 'not-comparable'] as const;
/**
 * What a note on comparing regions does: it stands beside the number; it allows results of different
 * years (and stands beside them); it forbids the comparison.
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
