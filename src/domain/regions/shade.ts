/** How many tones a tile can have; 0 is none. */
export const SHADES = 8;

/**
 * The tone of each value among all, the highest the strongest. Counts start at nothing, so that twice the
 * number is twice the tone; other figures spread over their own range.
 * @returns tones from 0 to {@link SHADES}; 0 for nothing and for what is not known
 */
export function shadeValues(
  values: readonly (number | undefined)[],
  isCount: boolean,
): readonly number[] {
  const known = values.filter((value) => value !== undefined);
  const most = Math.max(...known);
  const least = isCount ? 0 : Math.min(...known);
  return values.map((value) => {
    if (value === undefined || (isCount && value === 0)) return 0;
    if (most === least) return SHADES / 2;
    return Math.max(1, Math.ceil(((value - least) / (most - least)) * SHADES));
  });
}
