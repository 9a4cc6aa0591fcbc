import { divide, mapBounds, subtract } from '@/domain/derivations/bounds';
import { formatChange } from '@/domain/number-format';
import { isOfYears, parsePeriod } from '@/domain/time/period';
import { formatTerm, type Judgement, judgeEquation } from './arithmetic';
import type { Figure, Figures } from './figures';
import { createFinding, type Finding, type FindingCheck, type Input } from './finding';

/** Reason for leaving real growth and nominal levels apart. */
export const COMPARABLE_REASON = '增速按可比口径计算，水平为名义值，两者不能相互推算';

interface Ends {
  readonly before: Figure;
  readonly after: Figure;
  readonly stated: Figure;
  readonly years: number;
}

/** Compound growth a year, in the unit of the stated growth; one year or a whole span at years = 1. */
function judgeGrowth({ before, after, stated }: Ends, years: number): Judgement {
  const { factor } = stated.unit;
  const toGrowth = (ratio: number): number => (ratio ** (1 / years) - 1) / factor;
  const quotient = `${formatTerm(after)} ÷ ${formatTerm(before)}`;
  return judgeEquation(
    {
      expression: years === 1 ? `${quotient} − 1` : `(${quotient})^(1/${years}) − 1`,
      value: toGrowth(after.value / before.value),
      bounds: mapBounds(divide(after.bounds, before.bounds), toGrowth),
    },
    stated,
  );
}

/** Later minus earlier; for a rank earlier minus later, since a rise in rank is positive. */
function judgeChange({ before, after, stated }: Ends): Judgement {
  const [from, to] = after.indicator.measure === 'rank' ? [after, before] : [before, after];
  const toChange = (difference: number): number =>
    (difference * after.unit.factor) / stated.unit.factor;
  return judgeEquation(
    {
      expression: `${formatTerm(to)} − ${formatTerm(from)}`,
      value: toChange(to.value - from.value),
      bounds: mapBounds(subtract(to.bounds, from.bounds), toChange),
    },
    stated,
  );
}

/** `，其间价格或口径变动约 −0.3%`: what must lie between a nominal and a real growth; empty beside a bound. */
function explainComparable({ before, after, stated }: Ends): string {
  if (![before, after, stated].every(({ bounds }) => bounds.isExact)) return '';
  const real = 1 + stated.value * stated.unit.factor;
  return real <= 0
    ? ''
    : `，其间价格或口径变动约 ${formatChange(after.value / before.value / real - 1)}`;
}

interface Derived {
  readonly check: FindingCheck;
  readonly role: string;
  readonly judge: (ends: Ends) => Judgement;
}

/** What can be computed from two levels. A change over a span is left out: its base is not printed. */
function toDerived({ indicator, observation }: Figure): Derived | undefined {
  const isYear = parsePeriod(observation.period).kind === 'year';
  switch (indicator.measure) {
    case 'growth':
      return { check: 'growth', role: '所载增速', judge: (ends) => judgeGrowth(ends, 1) };
    case 'average-growth':
      return {
        check: 'average-growth',
        role: '所载年均增速',
        judge: (ends) => judgeGrowth(ends, ends.years),
      };
    case 'change':
      return isYear ? { check: 'change', role: '所载变动', judge: judgeChange } : undefined;
    default:
      return undefined;
  }
}

/** The year before a period and its last year, between which a growth is measured. */
function toEnds(figures: Figures, stated: Figure): Ends | undefined {
  const { regionId, period } = stated.observation;
  const { kind, start, end } = parsePeriod(period);
  const { ofId } = stated.indicator;
  if (ofId === undefined || !isOfYears({ kind })) return undefined;
  const before = figures.at(ofId, regionId, String(start - 1), 'result');
  const after = figures.at(ofId, regionId, String(end), 'result');
  return before && after && { before, after, stated, years: end - start + 1 };
}

/** Level against stated growth, average growth or change: level(t) ÷ level(t − 1) − 1 = growth(t). */
export function findGrowth(figures: Figures): Finding[] {
  const ofLevels = new Set(
    figures.dataset.identities.flatMap(({ kind, resultId }) => (kind === 'growth' ? resultId : [])),
  );
  return figures.leading.flatMap((stated) => {
    const derived = toDerived(stated);
    const ends = stated.stageClass === 'result' ? toEnds(figures, stated) : undefined;
    if (!derived || !ends || ends.before.value <= 0) return [];
    const { check, role, judge } = derived;
    // Growth at comparable prices or scope, which nominal levels neither confirm nor contradict.
    const isComparable = check !== 'change' && !ofLevels.has(stated.indicator.id);
    const { verdict, arithmetic } = judge(ends);
    const inputs: Input[] = [
      ['期末水平', ends.after],
      ['基期水平', ends.before],
      [role, stated],
    ];
    return [
      createFinding(figures, {
        check,
        verdict: isComparable ? 'cannot-be-said' : verdict,
        about: stated,
        inputs,
        arithmetic:
          isComparable && check === 'growth' && ends.years === 1
            ? `${arithmetic}${explainComparable(ends)}`
            : arithmetic,
        ...(isComparable && { reason: COMPARABLE_REASON }),
      }),
    ];
  });
}
