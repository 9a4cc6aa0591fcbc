import { useState } from 'react';
import { ChartTooltip } from './ChartTooltip';
import { SCREEN_PALETTE } from './chart-palette';
import { ExportButton } from './exporting/ExportButton';
import type { ChartExport } from './exporting/export-context';
import { Legend } from './Legend';
import classes from './SeriesChart.module.css';
import { listPoints, SeriesDrawing, type SeriesDrawingData } from './SeriesDrawing';
import { toSeriesLegend } from './series-legend';
import { useWidth } from './use-width';

const HEIGHT = 340;

/** A yearly series on the screen: its drawing, what is printed of the year pointed at, and its legend. */
export function SeriesChart({
  label,
  unit,
  data,
  height = HEIGHT,
  onOpen,
  toExport,
}: {
  /** Read out in place of the picture. */
  label: string;
  unit: string;
  data: SeriesDrawingData;
  height?: number;
  onOpen: (id: string) => void;
  /** The chart as it leaves the app. */
  toExport: () => ChartExport;
}) {
  const [canvas, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState<{ year: number; left: number }>();
  const points = listPoints(data.sets);
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.unit}>
        <span>单位：{unit}</span>
        <ExportButton of={label} chart={toExport} />
      </div>
      <div ref={canvas} className={classes.canvas} style={{ height }}>
        {width === 0 ? null : (
          <SeriesDrawing
            {...data}
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
            searched={data.searched}
            left={active.left}
            isAtRight={active.left > width / 2}
          />
        )}
      </div>
      <Legend items={toSeriesLegend(data)} />
    </figure>
  );
}
