import type { VerdictTone } from '@/domain/verdicts/verdict';

/** The colours of charts by what they say; which they are, the palette of the screen or of print knows. */
export const CHART_COLORS = [
  'ink',
  'inkSoft',
  'rule',
  'ruleStrong',
  'surface',
  'surfaceHover',
  // The city, everywhere; a district or another part of it, everywhere.
  'city',
  'part',
  'target',
  'good',
  'fair',
  'poor',
  // From pale to full along an order.
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'step6',
  'step7',
  'step8',
] as const;
/** Which colour a mark has, whatever the palette. */
export type ChartColor = (typeof CHART_COLORS)[number];

/** How good something is, as a colour. */
export const TONE_COLORS: Readonly<Record<VerdictTone, ChartColor>> = {
  good: 'good',
  fair: 'fair',
  poor: 'poor',
  open: 'ink',
  none: 'inkSoft',
};

/** The city in its colour, its parts in theirs. */
export function regionColor(level: string): ChartColor {
  return level === 'city' ? 'city' : 'part';
}
