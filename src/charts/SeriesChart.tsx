import { useState } from 'react';
import { listPoints, type SeriesChart as SeriesChartOfYears } from '@/domain/charts/series-chart';
import { ExportButton } from '@/ui/export/ExportButton';
import { useWidth } from '@/ui/use-width';
import { ChartTooltip } from './ChartTooltip';
import { SCREEN_PALETTE } from './chart-palette';
import { Legend } from './Legend';
import classes from './SeriesChart.module.css';
import { SeriesDrawing } from './SeriesDrawing';

const HEIGHT = 340;

/** A yearly series on the screen: its drawing, what is printed of the year pointed at, and its legend. */
export function SeriesChart({
  chart,
  height = HEIGHT,
  onOpen,
}: {
  chart: SeriesChartOfYears;
  height?: number;
  /** Opens the source of a figure. */
  onOpen: (id: string) => void;
}) {
  const { label, unit, drawing, legend } = chart;
  const [canvas, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<{ year: number; left: number }>();
  const points = listPoints(drawing.sets);
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.unit}>
        <span>单位：{unit}</span>
        <ExportButton of={label} chart={() => chart} />
      </div>
      <div ref={canvas} className={classes.canvas} style={{ height }}>
        {width === 0 ? null : (
          <SeriesDrawing
            {...drawing}
            width={width}
            height={height}
            palette={SCREEN_PALETTE}
            interaction={{
              activeYear: active?.year,
              onYear: (year, left) => setActive(year === undefined ? undefined : { year, left }),
              onOpen,
            }}
          />
        )}
        {active === undefined ? null : (
          <ChartTooltip
            year={active.year}
            points={points.filter(({ year }) => year === active.year)}
            searched={drawing.searched}
            left={active.left}
            isAtRight={active.left > width / 2}
          />
        )}
      </div>
      <Legend items={legend} />
    </figure>
  );
}
