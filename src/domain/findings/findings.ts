import type { Dataset } from '@/domain/statements/dataset';
import { findAimConflicts } from './aim-conflict';
import { findCompositions } from './composition';
import { computeFigures, type Figures } from './figures';
import { FINDING_CHECKS, type Finding } from './finding';
import { FINDING_VERDICTS } from './finding-verdict';
import { findGrowth } from './growth';
import { findLowTargets } from './low-targets';
import { findMagnitudes } from './magnitude';
import { findMetTargets } from './met-targets';
import { findRegionParts } from './region-parts';
import { findProportions } from './region-proportion';
import { findShares } from './share';
import { findSpanParts } from './span-parts';
import { findStatements } from './statements';
import { findStockFlows } from './stock-flow';

const FINDERS: readonly ((figures: Figures) => readonly Finding[])[] = [
  findStatements,
  findGrowth,
  findShares,
  findCompositions,
  findRegionParts,
  findProportions,
  findSpanParts,
  findStockFlows,
  findMagnitudes,
  findMetTargets,
  findLowTargets,
  findAimConflicts,
];

/**
 * The plausibility findings (勾稽) of a dataset, from the dataset alone: figures that must fit
 * together, set against each other. Findings, not failures: a figure stays as printed. Contradictions
 * first, then by check, then in the order of the catalogue.
 */
export function computeFindings(dataset: Dataset): readonly Finding[] {
  const figures = computeFigures(dataset);
  const place = new Map(dataset.indicators.map(({ id }, index) => [id, index]));
  const placeOf = ({ indicatorId }: Finding): number => place.get(indicatorId) ?? place.size;
  return FINDERS.flatMap((find) => find(figures)).sort(
    (a, b) =>
      FINDING_VERDICTS.indexOf(a.verdict) - FINDING_VERDICTS.indexOf(b.verdict) ||
      FINDING_CHECKS.indexOf(a.check) - FINDING_CHECKS.indexOf(b.check) ||
      placeOf(a) - placeOf(b),
  );
}
