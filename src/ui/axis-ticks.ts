/** The most ticks that stay apart on an axis across a chart. */
const MOST_TICKS = 8;
/** Steps within a power of ten that are easy to count in. */
const STEPS = [1, 2, 5, 10];

/** Round numbers from just below the lowest to just above the highest value: 0, 2, 4, 6 for 0 to 5.4. */
export function listTicks(low: number, high: number): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_TICKS));
  const step = (STEPS.find((factor) => span / (power * factor) <= MOST_TICKS) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // From integers, so that sums of tenths do not drift.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
