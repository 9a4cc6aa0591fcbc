import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICT_GLYPHS, VERDICTS } from '@/domain/verdicts/verdict';

/**
 * What stands beside each other differs in colour for those who see no green or no red, too: the
 * palettes of `global.css` as they see them (Machado, Oliveira and Fernandes 2009, severity 1), and the
 * distance of two colours by CIEDE2000, of which about 2 can be told when they touch.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const EYES: Readonly<Record<string, Matrix>> = {
  'full vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a ?? 0, b ?? 0, c ?? 0];
}

function toLinear(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

function toLab(linear: Triple): Triple {
  const [x, y, z] = multiply(TO_XYZ, linear).map((value, index) => {
    const t = value / (WHITE[index] ?? 1);
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const seen = (hex: string, eyes: Matrix): Triple =>
  toLab(multiply(eyes, toLinear(hex)).map((v) => Math.min(1, Math.max(0, v))) as unknown as Triple);

const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const hueOf = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000. */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC7 / (meanC7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, h1 + turn / 2];
  const t =
    1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * t);
  const positive = (h + 360) % 360;
  const rotation =
    -sin(60 * Math.exp(-(((positive - 275) / 25) ** 2))) *
    2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function contrast(a: string, b: string): number {
  const [high, low] = [a, b]
    .map((hex) => multiply(TO_XYZ, toLinear(hex))[1])
    .sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const css = readFileSync('src/ui/global.css', 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body]) => body);

function colorIn(palette: string, variable: string): string {
  const value = new RegExp(`--${variable}: (#[0-9a-f]{6});`).exec(palette)?.[1];
  if (value === undefined) throw new Error(`no --${variable} in the palette`);
  return value;
}

const TONES = ['good', 'fair', 'poor', 'ink-soft'];
/** The states of projects in the order in which bars stack them. */
const STATES = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => `step-${step}`);
const GROUNDS = ['surface', 'surface-raised', 'surface-hover'];

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));

it('measures as the paper on CIEDE2000 does', () => {
  // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 17 and 25.
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(difference([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(
    1.2644,
    3,
  );
});

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, palette) => {
  describe.each(Object.entries(EYES))('under %s', (__, eyes) => {
    const apart = (a: string, b: string): number =>
      difference(seen(colorIn(palette, a), eyes), seen(colorIn(palette, b), eyes));

    it.each(pairsOf(TONES))('tells the tones of verdicts %s and %s', (a, b) => {
      expect(apart(a, b)).toBeGreaterThan(10);
    });

    it.each(STATES.slice(1).map((state, index) => [STATES[index] ?? '', state]))(
      'tells the states of projects %s and %s, which stand on each other',
      (a, b) => {
        expect(apart(a, b)).toBeGreaterThan(5);
      },
    );

    it.each([
      ['step-8', 'rule-strong'],
      ['step-8', 'poor'],
      ['rule-strong', 'poor'],
      ['region-city', 'region-part'],
    ])('tells %s and %s', (a, b) => {
      expect(apart(a, b)).toBeGreaterThan(10);
    });
  });

  it.each(TONES.flatMap((tone) => GROUNDS.map((ground) => [tone, ground])))(
    'lets letters of %s be read on %s',
    (tone, ground) => {
      expect(contrast(colorIn(palette, tone), colorIn(palette, ground))).toBeGreaterThan(4.5);
    },
  );
});

it('tells verdicts of one tone by their shapes', () => {
  expect(new Set(Object.values(VERDICT_GLYPHS)).size).toBe(VERDICTS.length);
});
