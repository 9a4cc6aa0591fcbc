import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: the city's deep blue, from tint to shade. */
const accent: MantineColorsTuple = [
  '#edf4fb',
  '#d9e6f3',
  '#b0cbe6',
  '#84aed8',
  '#5f95cd',
  '#4785c6',
  '#2f6ca8',
  '#1c4f82',
  '#174370',
  '#0f3459',
];

/** Chinese typefaces of the system, on the screen and in pictures. */
export const FONT_FAMILY =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Calm and dense: small controls, system typefaces for Chinese, figures of equal width. */
export const theme = createTheme({
  primaryColor: 'accent',
  // Either shade is dark enough for white letters.
  primaryShade: { light: 7, dark: 6 },
  colors: { accent },
  fontFamily: FONT_FAMILY,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace',
  defaultRadius: 'sm',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  autoContrast: true,
  respectReducedMotion: true,
});

const surfaces = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
};

/** The library's surfaces and inks are the page's own, in either scheme. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaces,
  dark: surfaces,
});
