import { isAdditive } from '@/domain/statements/additivity';
import { lookUp } from '@/domain/statements/dataset';
import { formatPeriod, parsePeriod } from '@/domain/time/period';
import { add } from './bounds';
import { inBase, type Known, termOf, toKnown } from './known';
import { resultAt } from './printed-result';
import type { Rule } from './rule';

const sumOf = (from: readonly Known[]) => add(from.map((known) => inBase(known).bounds));

/** Districts and counties do not overlap; a zone may lie across them and stands alone. */
const byParts: Rule = ({ dataset, key }) => {
  if (!isAdditive(lookUp(dataset.indicatorById, key.indicatorId))) return [];
  const parts = dataset.regions.flatMap(({ id, parentId, level }) => {
    const figure =
      parentId === key.regionId ? resultAt(dataset, { ...key, regionId: id }) : undefined;
    return figure === undefined ? [] : [{ level, known: toKnown(figure) }];
  });
  const districts = parts.filter(({ level }) => level === 'district' || level === 'county');
  const groups = [
    districts.map(({ known }) => known),
    ...parts.filter((part) => !districts.includes(part)).map(({ known }) => [known]),
  ].filter((group) => group.length > 0);
  return groups.map((from) => ({
    from,
    bounds: { min: sumOf(from).min, max: Number.POSITIVE_INFINITY, isExact: false },
    confidence: 'part',
    expression: `其中${from.map((known) => termOf(dataset, known, key)).join(' + ')}`,
  }));
};

/** What is counted in a part is no more than in the whole: none of it where the whole has none. */
const byWhole: Rule = ({ dataset, key }) => {
  if (!isAdditive(lookUp(dataset.indicatorById, key.indicatorId))) return [];
  const { parentId } = lookUp(dataset.regionById, key.regionId);
  const figure = parentId && resultAt(dataset, { ...key, regionId: parentId });
  if (!figure) return [];
  const from = [toKnown(figure)];
  const { max } = sumOf(from);
  return [
    {
      ...{ from, bounds: { min: 0, max, isExact: max === 0 }, confidence: 'implied' },
      ...{ value: max === 0 ? 0 : undefined },
      expression: from.map((known) => termOf(dataset, known, key)).join(''),
    },
  ];
};

/** A flow over a span is at least what the years bring of which something is known. */
const byYears: Rule = ({ dataset, key, know }) => {
  const { kind, start, end } = parsePeriod(key.period);
  const { measure } = lookUp(dataset.indicatorById, key.indicatorId);
  if (kind !== 'span' || measure !== 'flow') return [];
  const from = Array.from({ length: end - start + 1 }, (_, index) =>
    know({ ...key, period: String(start + index) }).slice(0, 1),
  ).flat();
  if (from.length === 0) return [];
  return [
    {
      from,
      bounds: { min: sumOf(from).min, max: Number.POSITIVE_INFINITY, isExact: false },
      confidence: 'part',
      expression: from.map((known) => termOf(dataset, known, key)).join(' + '),
    },
  ];
};

/** What is to be kept in the year after was reached when that was written. */
const byWhatIsKept: Rule = ({ dataset, key }) => {
  const { kind, end } = parsePeriod(key.period);
  const indicator = lookUp(dataset.indicatorById, key.indicatorId);
  const { better } = indicator;
  if (kind !== 'year' || better === 'neutral') return [];
  return dataset.observationsOf(key.indicatorId).flatMap((target) => {
    const { stage, rule, regionId, period, value, documentId } = target;
    const isKept = stage === 'target' && rule === 'keep' && period === String(end + 1);
    const { reviews } = lookUp(dataset.documentById, documentId);
    if (!isKept || regionId !== key.regionId || value === undefined || reviews !== key.period) {
      return [];
    }
    const bounds = {
      min: better === 'higher' ? value : 0,
      max: better === 'higher' ? Number.POSITIVE_INFINITY : value,
      isExact: false,
    };
    const from: Known = {
      ...{ key: { ...key, period }, indicator, bounds, value: undefined, confidence: undefined },
      ...{ unit: lookUp(dataset.unitById, indicator.unitId), inputs: [target], steps: [] },
    };
    const expression = `${formatPeriod(period)}目标为“${target.printed}”，以上年已达到为前提`;
    return [{ from: [from], ...inBase(from), confidence: 'implied' as const, expression }];
  });
};

/** What follows from the same quantity elsewhere or at another time. */
export const PLACE_AND_TIME_RULES: readonly Rule[] = [byWhole, byParts, byYears, byWhatIsKept];
