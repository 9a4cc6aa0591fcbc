import { groupBy } from '@/domain/group-by';
import {
  findYearFigure,
  type InYearReading,
  listReadings,
} from '@/domain/in-year/in-year-readings';
import { formatCell } from '@/domain/number-format';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
} from '@/domain/statements/dataset';
import { findStanding } from '@/domain/statements/standing-figure';
import { comparePeriods, formatPeriod, isOfYears, parsePeriod } from '@/domain/time/period';
import type { DraftProblem } from './check-rows';
import type { Draft } from './intake';

/** Figures of a batch beside each other and beside what is known of the same series. */

/** A drafted figure as if it had been taken in. */
type Drafted = Observation & { readonly draft: number };

const isDrafted = (observation: Observation): observation is Drafted => 'draft' in observation;

function toDrafted(drafts: readonly Draft[]): Drafted[] {
  return drafts.flatMap((draft, number) => {
    if (draft.kind !== 'observation') return [];
    const locator = { documentId: 'draft', id: `draft.${number}` };
    return [{ ...draft.row, ...locator, draft: number }];
  });
}

const error = (draft: number, found: string, expected: string): DraftProblem => ({
  ...{ draft, found, expected, isDoubt: false },
});
const doubt = (draft: number, found: string, expected: string): DraftProblem => ({
  ...{ draft, found, expected, isDoubt: true },
});

const exactly = (value: number) => ({
  value: Number(value.toPrecision(12)),
  qualifier: 'eq' as const,
});

const said = ({ value = 0, period }: Observation): string =>
  `${formatPeriod(period)} ${formatCell(exactly(value))}`;

/** Two rows of a batch that state the same: one is too many, or one is wrong. */
function checkTwice(drafted: readonly Drafted[]): DraftProblem[] {
  const same = groupBy(drafted, ({ indicatorId, regionId, period, stage }) =>
    [indicatorId, regionId, period, stage].join(' '),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((other) => {
      const place = `另一行同为${formatPeriod(other.period)}，填${first?.printed}`;
      return error(other.draft, `${other.printed}（${place}）`, '同一指标、地区、期间只填一次');
    }),
  );
}

/** What adds up since January cannot be less than it was a month before. */
function checkFall(indicator: Indicator, readings: readonly InYearReading[]): DraftProblem[] {
  return readings.slice(1).flatMap((later, index) => {
    const earlier = readings[index];
    if (earlier === undefined || earlier.isSum || later.isSum) return [];
    const [before, after] = [earlier.observation, later.observation];
    const isRevised = before.revised === 'yes' || after.revised === 'yes';
    if (isRevised || later.isEstimate || earlier.isEstimate) return [];
    if (later.value >= earlier.value) return [];
    // What is counted net may fall.
    const report = indicator.name.includes('净') ? doubt : error;
    const words = '累计数小于上月累计：核对是否误填当月数；确有修订的，在“是否修订”填是';
    if (isDrafted(after))
      return [report(after.draft, `${said(after)}，小于${said(before)}`, words)];
    if (!isDrafted(before)) return [];
    return [report(before.draft, `${said(before)}，大于其后的${said(after)}`, words)];
  });
}

/** A month or a quarter alone is part of the year so far. */
function checkParts(
  own: readonly Observation[],
  readings: readonly InYearReading[],
): DraftProblem[] {
  return own.flatMap((part) => {
    if (!isDrafted(part) || part.value === undefined) return [];
    const { kind, within, months } = parsePeriod(part.period);
    const month = Math.round(within * 12);
    if ((kind !== 'month' && kind !== 'quarter') || months === month) return [];
    const whole = readings.find((reading) => reading.month === month && !reading.isSum);
    if (whole === undefined || part.value <= whole.value) return [];
    const found = `${said(part)}，大于累计${said(whole.observation)}`;
    return [error(part.draft, found, '当月数不大于同月累计：核对是否把累计填作当月')];
  });
}

/** How many times as much or as little is taken for a wrong unit, not for a change. */
const TOO_MUCH = 8;

function isFarOff(value: number, known: number): boolean {
  const ratio = Math.abs(value / known);
  return known !== 0 && value !== 0 && (ratio >= TOO_MUCH || ratio <= 1 / TOO_MUCH);
}

/** What a figure of so many months should be near to: the share of the last known year, or its target. */
function neighbourOf(indicator: Indicator, known: readonly Observation[], figure: Observation) {
  const { end, within, months, kind } = parsePeriod(figure.period);
  const adds = indicator.measure === 'flow';
  const share = adds && !isOfYears({ kind }) ? months / 12 : 1;
  const earlier = known.filter(({ value, period }) => {
    return (
      value !== undefined &&
      parsePeriod(period).end <= end &&
      !(adds && parsePeriod(period).kind === 'span')
    );
  });
  const sameMonths = earlier.findLast(({ period, stage }) => {
    const other = parsePeriod(period);
    return stage !== 'target' && other.months === months && other.within === within;
  });
  if (sameMonths !== undefined) return { near: sameMonths, value: sameMonths.value ?? 0 };
  for (let year = end - 1; year >= end - 3; year -= 1) {
    const value = findYearFigure(known, year);
    const near = known.findLast((row) => row.period === String(year) && row.stage !== 'target');
    if (value !== undefined && near !== undefined) return { near, value: value * share };
  }
  const target = findStanding(
    known.filter((row) => row.stage === 'target' && row.period === String(end)),
  );
  if (target?.value !== undefined) return { near: target, value: target.value * share };
  return undefined;
}

/** Growth beyond this, of what grew by less than a third of it before, is no growth but a level. */
const NO_GROWTH = 60;

function checkMagnitude(indicator: Indicator, known: readonly Observation[], figure: Drafted) {
  const { value, draft, printed, period } = figure;
  if (value === undefined || value === 0) return [];
  const neighbour = neighbourOf(indicator, known, figure);
  const beside = neighbour && `${printed}，而${said(neighbour.near)}`;
  const isGrowth = indicator.measure === 'growth' || indicator.measure === 'average-growth';
  if (isGrowth) {
    const before = neighbour?.value;
    const isFraction =
      Math.abs(value) < 0.2 && /\.\d{3,}/.test(printed) && Math.abs(before ?? 0) >= 1;
    if (isFraction) {
      return [
        doubt(draft, beside ?? printed, `以%计的增速：是否应为${formatCell(exactly(value * 100))}`),
      ];
    }
    const isHuge = Math.abs(value) >= NO_GROWTH && Math.abs(before ?? 0) < Math.abs(value) / 3;
    if (!isHuge) return [];
    return [doubt(draft, beside ?? printed, '以%计的增速：核对是否填成了总量')];
  }
  const isRank = indicator.measure === 'rank' || indicator.measure === 'change';
  if (isRank || neighbour === undefined || !isFarOff(value, neighbour.value)) return [];
  // The first months may be far below their share.
  const isEarly = parsePeriod(period).months < 3 && indicator.measure === 'flow';
  if (isEarly && Math.abs(value) < Math.abs(neighbour.value)) return [];
  const times = Math.round(Math.abs(Math.log10(Math.abs(value / neighbour.value))));
  const expected = `与邻近数同一量级：相差约${10 ** Math.max(1, times)}倍，核对单位`;
  return [doubt(draft, beside ?? printed, expected)];
}

/** What the drafted figures say against each other, and against what is known of the same series. */
export function checkSeries(dataset: Dataset, drafts: readonly Draft[]): DraftProblem[] {
  const drafted = toDrafted(drafts);
  const series = groupBy(drafted, ({ indicatorId, regionId }) => `${indicatorId} ${regionId}`);
  const inSeries = [...series.values()].flatMap((own) => {
    const [{ indicatorId = '', regionId = '' } = {}] = own;
    const indicator = lookUp(dataset.indicatorById, indicatorId);
    const known = dataset.observationsOf(indicatorId).filter((row) => row.regionId === regionId);
    const strange = own.flatMap((figure) => checkMagnitude(indicator, known, figure));
    const isStrange = new Set(strange.map(({ draft }) => draft));
    // What is off by powers of ten makes no other figure wrong.
    const plain = own.filter(({ draft }) => !isStrange.has(draft));
    const all = [...known, ...plain].sort((a, b) => comparePeriods(a.period, b.period));
    const years = new Set(own.map(({ period }) => parsePeriod(period).end));
    const running = [...years].flatMap((year) => {
      if (indicator.measure !== 'flow') return [];
      const readings = listReadings(indicator.measure, all, year);
      const ofYear = plain.filter(({ period }) => parsePeriod(period).end === year);
      return [...checkFall(indicator, readings), ...checkParts(ofYear, readings)];
    });
    return [...running, ...strange];
  });
  return [...checkTwice(drafted), ...inSeries];
}
