/** The dimensions of the filter panel, in its order. */
export const FILTER_DIMENSIONS = [
  'sector',
  'region',
  'placing',
  'document',
  'period',
  'stage',
  'status',
  'mention',
  'promise',
  'binding',
  'verdict',
] as const;
export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

export const FILTER_DIMENSION_LABELS: Record<FilterDimension, string> = {
  sector: '领域',
  region: '地区',
  placing: '所在地依据',
  document: '文件',
  period: '期间',
  stage: '数据性质',
  status: '项目状态',
  mention: '最近提及',
  promise: '承诺性质',
  binding: '目标性质',
  verdict: '评价',
};

/** What filters filter by: a dimension, how a region is meant, or the search text. */
export type FilterKey = FilterDimension | 'spanning' | 'q';

export const FILTER_KEY_LABELS: Record<FilterKey, string> = {
  ...FILTER_DIMENSION_LABELS,
  spanning: '跨区县功能区',
  q: '搜索',
};

/** A district is asked for together with the zones across its border. */
export const SPANNING = 'included';

/**
 * What the reader wants to see: per dimension the wanted values, none meaning all, and a search
 * text. One set of filters serves every view.
 */
export type Filters = Readonly<Record<FilterDimension, readonly string[]>> & {
  /** {@link SPANNING}, or empty: what lies in a zone across several districts is of none of them. */
  readonly spanning: string;
  readonly q: string;
};

export const NO_FILTERS: Filters = {
  sector: [],
  region: [],
  placing: [],
  spanning: '',
  document: [],
  period: [],
  stage: [],
  status: [],
  mention: [],
  promise: [],
  binding: [],
  verdict: [],
  q: '',
};
