import { Sparkline, type SparklinePoint } from '@/charts/Sparkline';
import type { HeadlineView } from '@/domain/overview/headline-row';

/** The first and the last year of all trends, so that years stand one under the other. */
export type TrendSpan = readonly [number, number];

/** Results and targets of a headline indicator over the years of its plan and the next. */
export function Trend({ headline, span }: { headline: HeadlineView; span: TrendSpan }) {
  const { actual, estimate, target } = headline.series;
  const [first, last] = span;
  const isShown = ({ year }: { readonly year: number }): boolean => year >= first && year <= last;
  const points: SparklinePoint[] = [
    ...actual.filter(isShown).map(({ year, value }) => ({ x: year, y: value, isHollow: false })),
    ...estimate.filter(isShown).map(({ year, value }) => ({ x: year, y: value, isHollow: true })),
  ].sort((a, b) => a.x - b.x);
  const targets = target.filter(isShown).map(({ year, value }) => ({ x: year, y: value }));
  if (points.length + targets.length < 2) return null;
  const years = `${first}—${last}年`;
  const said = targets.length === 0 ? '' : `，菱形为目标（${targets.length}个）`;
  return (
    <Sparkline
      {...{ points, targets, span }}
      label={`${headline.name}${years}走势：${points.length}年有结果${said}`}
    />
  );
}
