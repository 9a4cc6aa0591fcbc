import {
  applyFilters,
  bindingOf,
  type Candidate,
  type FacetCounts,
  indicatorSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { groupBy } from '@/domain/group-by';
import { narrowFilters } from '@/domain/heeded-filters';
import type { Region, Sector } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';
import { originOf, TARGET_ORIGIN_LABELS } from '@/domain/statements/stated-target';
import { parsePeriod } from '@/domain/time/period';
import { lastYearOf, listMissing, type MissingFigure } from '@/domain/verdicts/missing-figures';
import { listTargetOutcomes, type TargetOutcome } from '@/domain/verdicts/target-outcome';

/** A target that waits for a figure. */
export interface WaitingTarget {
  /** `规划目标` */
  readonly label: string;
  readonly target: FigureCell;
}

/** A figure to ask for. */
export interface MissingFigureRow {
  /** Indicator, region and period. */
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly region: Region;
  readonly sector: Sector;
  readonly period: string;
  readonly unit: string;
  /** How many verdicts wait for it, and how many of them for it alone. */
  readonly unlocks: number;
  readonly alone: number;
  readonly targets: readonly WaitingTarget[];
  /** Where one would expect it: `2026年计划（未载）`, `2024年计划或报告（未收录）`. */
  readonly expectedIn: string;
}

/** 索数清单. */
export interface MissingFiguresView {
  /** Those that most verdicts wait for first. */
  readonly rows: readonly MissingFigureRow[];
  readonly counts: FacetCounts;
}

interface Waiting {
  readonly figure: MissingFigure;
  readonly outcome: TargetOutcome;
  /** Whether the target waits for nothing else. */
  readonly isAlone: boolean;
}

/** The documents of the region, or of what it is part of, that review the year; none is in the data for some. */
function describeExpected(dataset: Dataset, { regionId, period }: MissingFigure): string {
  const year = lastYearOf({ period });
  const reviewing = dataset.documents.filter(
    ({ reviews, kind }) => kind !== 'monitoring' && parsePeriod(reviews).end === year,
  );
  let region: Region | undefined = lookUp(dataset.regionById, regionId);
  while (region !== undefined) {
    const { id, parentId }: Region = region;
    const own = reviewing.filter((document) => document.regionId === id);
    if (own.length > 0) return `${own.map(({ shortTitle }) => shortTitle).join('、')}（未载）`;
    region = parentId === undefined ? undefined : dataset.regionById.get(parentId);
  }
  return `${year + 1}年计划或报告（未收录）`;
}

function toRow(dataset: Dataset, id: string, waiting: readonly [Waiting, ...Waiting[]]) {
  const [{ figure }] = waiting;
  const { indicator, regionId, period } = figure;
  return {
    id,
    ...{ indicatorId: indicator.id, name: indicator.name, period },
    region: lookUp(dataset.regionById, regionId),
    sector: lookUp(dataset.sectorById, indicator.sectorId),
    unit: lookUp(dataset.unitById, indicator.unitId).symbol,
    unlocks: waiting.length,
    alone: waiting.filter(({ isAlone }) => isAlone).length,
    targets: waiting.map(({ outcome: { target } }) => ({
      label: TARGET_ORIGIN_LABELS[originOf(dataset, target)],
      target: toFigureCell(dataset, target),
    })),
    expectedIn: describeExpected(dataset, figure),
  };
}

const candidatesOf = perDataset<Dataset, readonly Candidate<MissingFigureRow>[]>((dataset) => {
  const waiting = listTargetOutcomes(dataset).flatMap((outcome): Waiting[] => {
    const missing = listMissing(dataset, outcome);
    return missing.map((figure) => ({ figure, outcome, isAlone: missing.length === 1 }));
  });
  const figures = groupBy(
    waiting,
    ({ figure: { indicator, regionId, period } }) => `${indicator.id}.${regionId}.${period}`,
  );
  return [...figures].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const { indicator, regionId, period } = first.figure;
    const all = [first, ...others] as const;
    return [
      {
        item: toRow(dataset, id, all),
        subject: {
          whole: {
            sector: [indicator.sectorId],
            binding: [bindingOf(indicator)],
            region: placementOf(dataset, [regionId]),
            document: all.map(({ outcome }) => outcome.target.documentId),
            period: [period],
          },
          facts: [],
          searchText: indicatorSearchText(indicator),
        },
      },
    ];
  });
});

/** The figures that verdicts wait for, under the filters. */
export function computeMissingFiguresView(dataset: Dataset, filters: Filters): MissingFiguresView {
  const { results, counts } = applyFilters(
    candidatesOf(dataset),
    narrowFilters('missing-figures', filters),
  );
  return {
    rows: [...results].sort(
      (a, b) =>
        b.unlocks - a.unlocks ||
        b.alone - a.alone ||
        b.period.localeCompare(a.period) ||
        a.sector.order - b.sector.order,
    ),
    counts,
  };
}
