import type { PrintedPoint } from '@/domain/statements/printed-point';
import type { ChartColor } from './chart-color';

/** One series: its results in its colour, estimates hollow, targets apart. */
export interface SeriesSet {
  /** Whose it is, for the legend of several. */
  readonly name: string;
  readonly color: ChartColor;
  readonly actual: readonly PrintedPoint[];
  readonly estimate: readonly PrintedPoint[];
  /** Targets of the plan, where its path ends. */
  readonly target: readonly PrintedPoint[];
  /** Targets of single years, drawn as steps. */
  readonly annualTarget: readonly PrintedPoint[];
}

interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Yearly series: one, or several on one scale. */
export interface SeriesData {
  readonly kind: 'series';
  readonly sets: readonly SeriesSet[];
  /** The required path from the baseline to the target. */
  readonly path?: { readonly from: YearValue; readonly to: YearValue } | undefined;
  /** First and last year, where it shares them with a chart beside it. */
  readonly years?: readonly [number, number];
  /** Where a year's figure would be printed, were it disclosed: `五份文件`. */
  readonly searched: string;
}

/** One share of a whole. */
export interface ShareBar {
  readonly key: string;
  readonly label: string;
  /** 0 to 1, or more. */
  readonly value: number;
  /** As it is to be read, with its bound: `>9.5%`. */
  readonly text: string;
  /** A mark that a caveat belongs to it. */
  readonly hasCaveat: boolean;
  /** Whether it rests on an estimate: drawn hollow. */
  readonly isEstimate: boolean;
}

/** Shares of one whole, the largest first, against a share for reference. */
export interface ShareData {
  readonly kind: 'shares';
  readonly bars: readonly ShareBar[];
  readonly reference: { readonly value: number; readonly text: string } | undefined;
}

interface DumbbellEnd {
  readonly value: number;
  readonly text: string;
  readonly color: ChartColor;
}

/** Two figures of one quantity and what lies between them. */
export interface Dumbbell {
  readonly key: string;
  readonly label: string;
  readonly left: DumbbellEnd;
  readonly right: DumbbellEnd;
  /** The gap written out: `−0.4 个百分点`. */
  readonly text: string;
  /** Whether both are aims, drawn as diamonds. */
  readonly isTarget: boolean;
}

/** Two regions' figures on one scale, a row for each quantity. */
export interface DumbbellData {
  readonly kind: 'dumbbells';
  readonly rows: readonly Dumbbell[];
}

/** Counts by part: one bar or strip. */
export interface Counted {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

/** One part of every bar: its key, its name, its colour, and the colour of a number on it. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly color: ChartColor;
  readonly ink: ChartColor;
}

/** Bars of counts, stacked. */
export interface StackedBarData {
  readonly kind: 'stacked-bars';
  readonly bars: readonly Counted[];
  readonly parts: readonly BarPart[];
}

/** One part of every strip: its key, its name and its colour. */
export interface StripPart {
  readonly key: string;
  readonly label: string;
  readonly color: ChartColor;
  /** Stands before its numbers, so that colour is not all that tells it. */
  readonly sign: string;
}

/** Counts as strips one under the other. */
export interface StripData {
  readonly kind: 'strips';
  readonly strips: readonly Counted[];
  readonly parts: readonly StripPart[];
}

/** What a chart draws, as data: the same at any size, on the screen, in a picture, on a slide. */
export type ChartDrawingData = SeriesData | ShareData | DumbbellData | StackedBarData | StripData;
