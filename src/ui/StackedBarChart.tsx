import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import classes from './StackedBarChart.module.css';

/** One part of every bar: its key, its name, its colour, and whether it is hatched apart. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly color: string;
}

/** One bar: what it stands for and how large each part is. */
export interface StackedBar {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** Bars of counts, stacked; its table twin is the caller's. */
export function StackedBarChart({
  label,
  bars,
  parts,
}: {
  /** Read out in place of the picture. */
  label: string;
  bars: readonly StackedBar[];
  parts: readonly BarPart[];
}) {
  const data = bars.map((bar) => ({ ...bar.values, label: bar.label }));
  return (
    <figure className={classes.figure} aria-label={label}>
      <div className={classes.canvas}>
        <ResponsiveContainer
          width="100%"
          height="100%"
          initialDimension={{ width: 800, height: 320 }}
        >
          <BarChart
            data={data}
            margin={{ top: 12, right: 16, bottom: 4, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis
              dataKey="label"
              interval={0}
              stroke="var(--rule-strong)"
              tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
            />
            <YAxis
              width={48}
              axisLine={false}
              tickLine={false}
              allowDecimals={false}
              tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: 'var(--surface-hover)' }}
              contentStyle={{ background: 'var(--surface)', borderColor: 'var(--rule-strong)' }}
              labelStyle={{ color: 'var(--ink)', fontWeight: 600 }}
              itemStyle={{ color: 'var(--ink)', padding: 0 }}
            />
            {parts.map((part) => (
              <Bar
                key={part.key}
                dataKey={part.key}
                name={part.label}
                stackId="all"
                fill={part.color}
                stroke="var(--surface)"
                maxBarSize={88}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ul className={classes.legend}>
        {parts.map((part) => (
          <li key={part.key}>
            <span style={{ background: part.color }} />
            {part.label}
          </li>
        ))}
      </ul>
    </figure>
  );
}
