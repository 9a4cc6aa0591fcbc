import type { Dataset, Indicator } from '@/domain/statements/dataset';
import type { Measure } from '@/domain/vocabularies';

/** Rates that say the same kind of thing and may stand on one axis, in the order of their charts. */
export const RATE_KINDS = [
  'comparable-growth',
  'nominal-growth',
  'share',
  'change',
  'rank',
] as const;
export type RateKind = (typeof RATE_KINDS)[number];

export const RATE_KIND_LABELS: Record<RateKind, string> = {
  'comparable-growth': '可比增速',
  'nominal-growth': '名义增速',
  share: '比重',
  change: '变动',
  rank: '位次',
};

const BY_MEASURE: Partial<Record<Measure, RateKind>> = {
  share: 'share',
  change: 'change',
  rank: 'rank',
};

/** What kind of rate an indicator is; a growth is nominal where the catalogue derives it from levels. */
export function rateKindOf(dataset: Dataset, { id, measure }: Indicator): RateKind | undefined {
  if (measure !== 'growth' && measure !== 'average-growth') return BY_MEASURE[measure];
  const isOfLevels = dataset.identities.some(
    ({ kind, resultId }) => kind === 'growth' && resultId === id,
  );
  return isOfLevels ? 'nominal-growth' : 'comparable-growth';
}
