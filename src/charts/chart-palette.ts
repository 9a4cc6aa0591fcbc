import type { ChartColor } from '@/domain/charts/chart-color';

/**
 * A chart takes a palette instead of style sheets, because the same drawing stands on the screen, in either
 * scheme, and in a picture that leaves the app.
 */
export type ChartPalette = Readonly<Record<ChartColor, string>>;

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
