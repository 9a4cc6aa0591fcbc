import { boundsIn } from '@/domain/package/figure-words';
import { createUnitReader, findStated, normalizePrinted } from '@/domain/printed';
import type { Dataset, Unit } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import type { Measure, Qualifier } from '@/domain/vocabularies';
import type { TypedFigure } from './typed-figure';

type Figure = Extract<TypedFigure, { kind: 'figure' }>;

const unitReader = perDataset((dataset: Dataset) =>
  createUnitReader([...dataset.unitById.values()]),
);

function unitsNamed(dataset: Dataset, symbol: string): Unit[] {
  const wanted = normalizePrinted(symbol);
  return [...dataset.unitById.values()].filter((unit) => normalizePrinted(unit.symbol) === wanted);
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A figure in the unit that it is kept in, or why it has no place there. */
export type FigureInUnit =
  | { readonly value: number; readonly printed: string; readonly qualifier: Qualifier }
  | { readonly found: string; readonly expected: string };

interface Wanted {
  readonly unit: Unit;
  readonly measure: Measure | undefined;
  /** Symbols that rows, heads and titles give the figure, the nearest first; several of one place. */
  readonly given: readonly (readonly string[])[];
  /** The head says that a positive number is a fall. */
  readonly isFall: boolean;
}

/** What one of the wanted unit's base is in the unit that the cell, its row or its head names. */
function factorOf(dataset: Dataset, figure: Figure, { unit, given }: Wanted) {
  const { number, value, magnitude, unit: own } = figure;
  const sign = Math.sign(value) || 1;
  const unitOf = (symbol: string) =>
    unitsNamed(dataset, symbol).find(({ dimension }) => dimension === unit.dimension);
  if (own !== '') {
    // 亿美元 is a unit of its own, 万人 too; else the magnitude multiplies what is named.
    const whole = unitOf(`${magnitude}${own}`);
    if (whole !== undefined) return { size: number * sign * whole.factor, symbol: '' };
    const part = unitOf(own);
    return part && { size: value * part.factor, symbol: '' };
  }
  if (magnitude !== '') return { size: value, symbol: '' };
  const [nearest] = given
    .map((symbols) => symbols.filter(Boolean))
    .filter(({ length }) => length > 0);
  if (nearest === undefined) return { size: value * unit.factor, symbol: '' };
  const named = nearest.flatMap((symbol) => unitOf(symbol) ?? []).at(0);
  return named && { size: value * named.factor, symbol: named.id === unit.id ? '' : named.symbol };
}

/** Takes a typed figure into the unit of its indicator; the words that bound it are its qualifier. */
export function toFigureInUnit(dataset: Dataset, figure: Figure, wanted: Wanted): FigureInUnit {
  const { unit, measure, given, isFall } = wanted;
  const read = factorOf(dataset, figure, wanted);
  if (read === undefined) {
    const named = figure.unit === '' ? given.flat().filter(Boolean).join('、') : figure.unit;
    const found = `${figure.printed}（单位 ${figure.magnitude}${named}）`;
    return { found, expected: `以${unit.symbol}计，或能换算成${unit.symbol}的单位` };
  }
  if (isFall && figure.value < 0) {
    const expected = '表头为降幅时填正数，或把表头改为增速';
    return { found: figure.printed, expected };
  }
  const value = tidy((read.size / unit.factor) * (isFall ? -1 : 1));
  const printed = `${isFall && value !== 0 ? '下降' : ''}${figure.printed}${read.symbol}`;
  const [stated] = findStated(printed, { value, unit }, unitReader(dataset));
  const [bound] = stated === undefined ? [] : boundsIn(stated, { value, measure });
  return { value, printed, qualifier: bound ?? 'eq' };
}
