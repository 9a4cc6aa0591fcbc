/** Steps within a power of ten that are easy to count in. */
const STEPS = [1, 2, 5, 10];

/**
 * Round numbers from just below the lowest to just above the highest value: 0, 1, … 6 for 0 to 5.4; about as many
 * as wanted, eight of which stay apart across a chart.
 */
export function listTicks(low: number, high: number, most = 8): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = (STEPS.find((factor) => span / (power * factor) <= most) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // From integers, so that sums of tenths do not drift.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
