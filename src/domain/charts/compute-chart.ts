import type { Dataset } from '@/domain/statements/dataset';
import type { ChartSpec } from './chart-spec';
import { computeComparisonChart } from './comparison-charts';
import type { ComputedChart } from './computed-chart';
import { computeIndicatorChart } from './indicator-chart';
import { computeOutcomesChart } from './outcomes-chart';
import { computePairChart } from './pair-chart';
import { computeProgressChart } from './progress-chart';
import { computeChartOfTrajectory } from './trajectory-chart';

/**
 * The chart that a spec names, with everything to draw and to say; undefined where the dataset, or what the
 * filters leave of it, has nothing to draw for it.
 */
export function computeChart(dataset: Dataset, spec: ChartSpec): ComputedChart | undefined {
  switch (spec.kind) {
    case 'trajectory':
      return computeChartOfTrajectory(dataset, spec);
    case 'indicator':
      return computeIndicatorChart(dataset, spec);
    case 'pair':
      return computePairChart(dataset, spec);
    case 'shares':
    case 'gaps':
      return computeComparisonChart(dataset, spec);
    case 'outcomes':
      return computeOutcomesChart(dataset, spec);
    case 'project-progress':
      return computeProgressChart(dataset, spec);
  }
}
