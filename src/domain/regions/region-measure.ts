import type { Dataset, Observation } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { formatPeriod } from '@/domain/time/period';
import { STAGE_LABELS } from '@/domain/vocabularies';

/** By what the tiles of the districts are shaded. */
export interface RegionMeasure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The figures that are shown, by region; none where works are counted. */
  readonly figures: ReadonlyMap<string, Observation> | undefined;
}

/** Works, and promises that slipped: known of every district. */
export const COUNTED_MEASURES = ['projects', 'late'] as const;
export type CountedMeasure = (typeof COUNTED_MEASURES)[number];

const COUNTED: Record<CountedMeasure, RegionMeasure> = {
  projects: { id: 'projects', label: '项目数', unit: '个', figures: undefined },
  late: { id: 'late', label: '延后的承诺', unit: '项', figures: undefined },
};

/** With fewer there is nothing to compare on a map. */
const LEAST_REGIONS = 3;

/** Regions that have a tile of their own. */
export const tiledRegions = perDataset((dataset: Dataset) =>
  dataset.regions.flatMap((region) => {
    const [column = 0, row = 0] = region.tile?.split('-').map(Number) ?? [];
    return region.tile === undefined ? [] : [{ region, column, row }];
  }),
);

function measuresOf(dataset: Dataset, indicatorId: string): RegionMeasure[] {
  const tiled = new Set(tiledRegions(dataset).map(({ region }) => region.id));
  const byStatement = new Map<string, Map<string, Observation>>();
  for (const observation of dataset.observationsOf(indicatorId)) {
    const { regionId, period, stage } = observation;
    if (!tiled.has(regionId)) continue;
    const key = `${indicatorId}.${period.replace('/', '_')}.${stage}`;
    const figures = byStatement.get(key) ?? new Map<string, Observation>();
    // Observations are in the order of their issue: the last stands.
    byStatement.set(key, figures.set(regionId, observation));
  }
  return [...byStatement].flatMap(([id, figures]) => {
    const [first] = figures.values();
    const indicator = dataset.indicatorById.get(indicatorId);
    if (figures.size < LEAST_REGIONS || first === undefined || indicator === undefined) return [];
    return [
      {
        id,
        label: `${indicator.name}（${formatPeriod(first.period)}${STAGE_LABELS[first.stage]}）`,
        unit: dataset.unitById.get(indicator.unitId)?.symbol ?? '',
        figures,
      },
    ];
  });
}

/**
 * What districts can be shaded by: counts of works, then each figure that several districts have of the
 * same period and stage, those of most districts first.
 */
export const listRegionMeasures = perDataset((dataset: Dataset): readonly RegionMeasure[] => [
  ...COUNTED_MEASURES.map((id) => COUNTED[id]),
  ...dataset.indicators
    .flatMap(({ id }) => measuresOf(dataset, id))
    .sort((a, b) => (b.figures?.size ?? 0) - (a.figures?.size ?? 0)),
]);
