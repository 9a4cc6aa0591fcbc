/**
 * How a result is known that is not printed, the firmest first:
 * - `computed` by an identity from printed figures, within their rounding;
 * - `part` a part alone is printed: the whole is at least that;
 * - `implied` by what is printed of a whole, of the year after, or in words.
 */
export const CONFIDENCES = ['computed', 'part', 'implied'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCE_LABELS: Record<Confidence, string> = {
  computed: '推算',
  part: '部分已达',
  implied: '推定',
};

/** Of several links of a chain, the weakest says how firm it is. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES.findLast((confidence) => confidences.includes(confidence)) ?? 'computed';
}

/** What a derived figure is called beside a target: a part that does not reach it is just known. */
export function labelDerived(confidence: Confidence, isDecisive: boolean): string {
  return confidence === 'part' && !isDecisive ? '已知' : CONFIDENCE_LABELS[confidence];
}
