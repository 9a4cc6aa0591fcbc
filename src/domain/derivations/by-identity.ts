import type { IdentityRow } from '@/domain/package/catalogue-rows';
import { isAdditive } from '@/domain/statements/additivity';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { add, type Bounds, divide, multiply, subtract } from './bounds';
import { type Conclusion, inBase, type Known, termOf } from './known';
import type { ResultKey } from './printed-result';
import type { Rule } from './rule';

/** All of something, and nothing of it, in base units. */
const ALL = 1;

const atLeast = (min: number): Bounds => ({ min, max: Number.POSITIVE_INFINITY, isExact: false });
const atMost = (max: number): Bounds => ({ min: 0, max, isExact: false });

const identitiesByIndicator = perDataset(({ identities }: Dataset) => {
  const byIndicator = new Map<string, IdentityRow[]>();
  for (const identity of identities) {
    for (const id of new Set([identity.resultId ?? '', ...identity.inputIds])) {
      byIndicator.set(id, [...(byIndicator.get(id) ?? []), identity]);
    }
  }
  return byIndicator;
});

/** The identities that an indicator takes part in. */
function identitiesOf(dataset: Dataset, indicatorId: string): readonly IdentityRow[] {
  return identitiesByIndicator(dataset).get(indicatorId) ?? [];
}

/** A computation over the values of all, where each has one. */
function ofValues(from: readonly Known[], compute: (values: readonly number[]) => number) {
  const values = from.flatMap((known) => inBase(known).value ?? []);
  return values.length === from.length ? compute(values) : undefined;
}

/** The first way in which each of the quantities is known; undefined unless all are. */
function knowAll(keys: readonly ResultKey[], know: (key: ResultKey) => readonly Known[]) {
  const known = keys.flatMap((key) => know(key).slice(0, 1));
  return known.length === keys.length ? known : undefined;
}

function ofQuotient(a: Known, b: Known, name: (known: Known) => string): Conclusion {
  return {
    from: [a, b],
    bounds: divide(inBase(a).bounds, inBase(b).bounds),
    value: ofValues([a, b], ([x = 0, y = 1]) => x / y),
    confidence: 'computed',
    expression: `${name(a)} ÷ ${name(b)}`,
  };
}

function ofProduct(from: readonly Known[], name: (known: Known) => string): Conclusion {
  return {
    from,
    bounds: multiply(from.map((known) => inBase(known).bounds)),
    value: ofValues(from, (values) => values.reduce((product, value) => product * value, 1)),
    confidence: 'computed',
    expression: from.map(name).join(' × '),
  };
}

function ofSum(from: readonly Known[], name: (known: Known) => string): Conclusion {
  return {
    from,
    bounds: add(from.map((known) => inBase(known).bounds)),
    value: ofValues(from, (values) => values.reduce((sum, value) => sum + value, 0)),
    confidence: 'computed',
    expression: from.map(name).join(' + '),
  };
}

/** Growth over the period, of an average growth a year: of levels that are no estimates of prices held. */
const byGrowth: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(({ kind, resultId, inputIds: [levelId = ''] }) => {
    const { kind: length, start, end } = parsePeriod(key.period);
    if (kind !== 'growth' || resultId !== key.indicatorId || !isOfYears({ kind: length }))
      return [];
    const at = (year: number): ResultKey => ({
      ...key,
      indicatorId: levelId,
      period: String(year),
    });
    const [after, before] = knowAll([at(end), at(start - 1)], know) ?? [];
    if (after === undefined || before === undefined || before.bounds.min <= 0) return [];
    const isAverage = lookUp(dataset.indicatorById, resultId).measure === 'average-growth';
    const years = isAverage ? end - start + 1 : 1;
    const toGrowth = (ratio: number): number => ratio ** (1 / years) - 1;
    const quotient = ofQuotient(after, before, (known) => termOf(dataset, known, key));
    const { bounds, value } = quotient;
    return [
      {
        ...quotient,
        bounds: { ...bounds, min: toGrowth(bounds.min), max: toGrowth(bounds.max) },
        value: value === undefined ? undefined : toGrowth(value),
        expression:
          years === 1 ? `${quotient.expression} − 1` : `(${quotient.expression})^(1/${years}) − 1`,
      },
    ];
  });

/** Of a quotient any of the three from the other two. */
const byQuotient: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(
    ({ kind, resultId = '', inputIds: [partId = '', wholeId = ''] }) => {
      if (kind !== 'quotient') return [];
      const name = (known: Known): string => termOf(dataset, known, key);
      const of = (...ids: readonly string[]) =>
        knowAll(
          ids.map((indicatorId) => ({ ...key, indicatorId })),
          know,
        );
      const { indicatorId } = key;
      if (indicatorId === resultId || indicatorId === wholeId) {
        const [a, b] = of(partId, indicatorId === resultId ? wholeId : resultId) ?? [];
        return a !== undefined && b !== undefined ? [ofQuotient(a, b, name)] : [];
      }
      const factors = indicatorId === partId ? of(resultId, wholeId) : undefined;
      return factors === undefined ? [] : [ofProduct(factors, name)];
    },
  );

/** A product or a sum of all its inputs. */
const byWhole: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(({ kind, resultId, inputIds }) => {
    if ((kind !== 'sum' && kind !== 'product') || resultId !== key.indicatorId) return [];
    const from = knowAll(
      inputIds.map((indicatorId) => ({ ...key, indicatorId })),
      know,
    );
    const name = (known: Known): string => termOf(dataset, known, key);
    if (from === undefined) return [];
    return [kind === 'sum' ? ofSum(from, name) : ofProduct(from, name)];
  });

/** Parts that are known make the least that their whole can be, whether or not there are more. */
const byParts: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(({ kind, resultId, inputIds }) => {
    if (kind !== 'part' || resultId !== key.indicatorId) return [];
    const from = inputIds.flatMap((indicatorId) => know({ ...key, indicatorId }).slice(0, 1));
    if (from.length === 0) return [];
    const { bounds, expression } = ofSum(from, (known) => termOf(dataset, known, key));
    return [
      { from, bounds: atLeast(bounds.min), confidence: 'part', expression: `其中${expression}` },
    ];
  });

/** What has a narrower scope is no more than what has a wider one, where it is counted. */
function byScope({ kind, inputIds }: IdentityRow, { dataset, key, know }: Parameters<Rule>[0]) {
  return inputIds.flatMap((indicatorId) => {
    const [known] = know({ ...key, indicatorId });
    if (known === undefined) return [];
    const { bounds } = inBase(known);
    const name = termOf(dataset, known, key);
    if (isAdditive(lookUp(dataset.indicatorById, key.indicatorId))) {
      return kind === 'narrower'
        ? {
            ...{ from: [known], bounds: atLeast(bounds.min), confidence: 'part' as const },
            expression: `口径较窄的${name}`,
          }
        : {
            ...{ from: [known], bounds: atMost(bounds.max), confidence: 'implied' as const },
            expression: `口径较宽的${name}`,
          };
    }
    // Of a rate only all, or none, of the wider scope says something of the narrower.
    const { value } = inBase(known);
    if (kind === 'narrower' || (value !== ALL && value !== 0)) return [];
    return {
      ...{ from: [known], bounds: { min: value, max: value, isExact: true }, value },
      ...{ confidence: 'implied' as const, expression: `口径较宽的${name}` },
    };
  });
}

const byScopes: Rule = (question) =>
  identitiesOf(question.dataset, question.key.indicatorId).flatMap((identity) => {
    const { kind, resultId } = identity;
    const isScope = kind === 'wider' || kind === 'narrower';
    return isScope && resultId === question.key.indicatorId ? byScope(identity, question) : [];
  });

/** A share of what is done is all once nothing is left to do. */
const byNoneLeft: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(
    ({ kind, resultId, inputIds: [indicatorId = ''] }) => {
      if (kind !== 'none-left' || resultId !== key.indicatorId) return [];
      const [left] = know({ ...key, indicatorId });
      if (left === undefined || left.bounds.max > 0) return [];
      const bounds = { min: ALL, max: ALL, isExact: true };
      const expression = termOf(dataset, left, key);
      return [{ from: [left], bounds, value: ALL, confidence: 'implied', expression }];
    },
  );

/** A flow from the stocks around its period; where only stocks within it are known, at least their growth. */
const byStock: Rule = ({ dataset, key, know }) =>
  identitiesOf(dataset, key.indicatorId).flatMap(
    ({ kind, resultId: stockId = '', inputIds: [flowId] }): Conclusion[] => {
      const { kind: length, start, end } = parsePeriod(key.period);
      const isFlow = kind === 'net-flow' || kind === 'gross-flow';
      if (!isFlow || flowId !== key.indicatorId || !isOfYears({ kind: length })) return [];
      const stocks = Array.from({ length: end - start + 2 }, (_, index) =>
        know({ ...key, indicatorId: stockId, period: String(start - 1 + index) }).slice(0, 1),
      ).flat();
      const [first, last] = [stocks[0], stocks.at(-1)];
      if (first === undefined || last === undefined || first === last) return [];
      const from = [last, first];
      const difference = subtract(inBase(last).bounds, inBase(first).bounds);
      const isWhole = first.key.period === String(start - 1) && last.key.period === String(end);
      const expression = from.map((known) => termOf(dataset, known, key)).join(' − ');
      if (kind === 'net-flow' && isWhole) {
        const value = ofValues(from, ([a = 0, b = 0]) => a - b);
        return [{ from, bounds: difference, value, confidence: 'computed', expression }];
      }
      if (difference.min <= 0) return [];
      return [{ from, bounds: atLeast(difference.min), confidence: 'part', expression }];
    },
  );

/** What follows from the identities of the catalogue. */
export const IDENTITY_RULES: readonly Rule[] = [
  ...[byGrowth, byQuotient, byWhole, byNoneLeft, byStock],
  ...[byParts, byScopes],
];
