import { formatAxis } from '@/domain/number-format';
import type { Dataset } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { describePoints } from '@/domain/statements/printed-point';
import type { SeriesPoint } from '@/domain/statements/series';
import type { TrajectoryChart } from '@/domain/verdicts/trajectory';
import type { ChartColor } from '@/ui/chart-palette';
import type { SeriesDrawingData } from '@/ui/SeriesDrawing';

/** The city in its colour, its parts in theirs. */
export function regionColor(level: string): ChartColor {
  return level === 'city' ? 'city' : 'part';
}

/** A trajectory's chart as the drawing takes it. */
export function toDrawingData(
  dataset: Dataset,
  chart: TrajectoryChart,
  regionLevel: string,
): SeriesDrawingData {
  const toPoints = (points: readonly SeriesPoint[], kind: string) =>
    describePoints(dataset, points, kind);
  return {
    sets: [
      {
        name: '',
        color: regionColor(regionLevel),
        actual: toPoints(chart.actual, '实际'),
        estimate: toPoints(chart.estimate, '预计'),
        target: toPoints(chart.target, '规划目标'),
        annualTarget: toPoints(chart.annualTarget, '年度目标'),
      },
    ],
    path: chart.path,
    formatAxis,
    searched: nameDocuments(dataset),
  };
}
