/**
 * The colours of a chart by what they say. A chart takes a palette instead of style sheets, because the
 * same drawing stands on the screen, in either scheme, and in a picture that leaves the app.
 */
export interface ChartPalette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly surface: string;
  readonly surfaceHover: string;
  /** The city, everywhere. */
  readonly city: string;
  /** A district or another part of the city, everywhere. */
  readonly part: string;
  readonly target: string;
  readonly good: string;
  readonly fair: string;
  readonly poor: string;
  /** From pale to full along an order. */
  readonly step1: string;
  readonly step2: string;
  readonly step3: string;
  readonly step4: string;
  readonly step5: string;
  readonly step6: string;
  readonly step7: string;
  readonly step8: string;
}

/** Which colour a mark has, whatever the palette. */
export type ChartColor = keyof ChartPalette;

/** The style sheet's variable of each colour. */
export const COLOR_VARIABLES: Record<ChartColor, `--${string}`> = {
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  surface: '--surface',
  surfaceHover: '--surface-hover',
  city: '--region-city',
  part: '--region-part',
  target: '--target',
  good: '--good',
  fair: '--fair',
  poor: '--poor',
  step1: '--step-1',
  step2: '--step-2',
  step3: '--step-3',
  step4: '--step-4',
  step5: '--step-5',
  step6: '--step-6',
  step7: '--step-7',
  step8: '--step-8',
};

/** On the screen: the variables of `global.css`, which know the colour scheme. */
export const SCREEN_PALETTE = Object.fromEntries(
  Object.entries(COLOR_VARIABLES).map(([color, variable]) => [color, `var(${variable})`]),
) as unknown as ChartPalette;

/** In pictures: the light scheme's colours themselves, since a picture has no style sheet. */
export const PRINT_PALETTE: ChartPalette = {
  ink: '#1b232b',
  inkSoft: '#55606b',
  rule: '#d9dee4',
  ruleStrong: '#aeb7c0',
  surface: '#ffffff',
  surfaceHover: '#eef3f8',
  city: '#1c4f82',
  part: '#b4500a',
  target: '#7a3e9d',
  good: '#1a7a5a',
  fair: '#946600',
  poor: '#9b1420',
  step1: '#d3dde8',
  step2: '#b9cbde',
  step3: '#9bb8d6',
  step4: '#759fc9',
  step5: '#5186ba',
  step6: '#3a6fa5',
  step7: '#26588c',
  step8: '#123e6b',
};
