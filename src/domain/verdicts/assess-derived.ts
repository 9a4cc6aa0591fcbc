import { labelDerived } from '@/domain/derivations/confidence';
import { deriveResult } from '@/domain/derivations/derive';
import type { Derived } from '@/domain/derivations/derived';
import { nameSources } from '@/domain/derivations/derived-cell';
import { toKnown } from '@/domain/derivations/known';
import { resultAt } from '@/domain/derivations/printed-result';
import { formatQuantity, type Quantity } from '@/domain/number-format';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import type { Assessment } from '@/domain/verdicts/assessment';
import { describeReadings } from '@/domain/verdicts/scope-readings';
import { isJudged } from '@/domain/verdicts/verdict';
import { findAgreement, WORDS_AGREEMENT_LABELS } from '@/domain/verdicts/words-agreement';
import { judgeWords } from '@/domain/verdicts/words-of-target';

/** What a result, were it printed, would make of a target. */
export type Supposed = Pick<
  Assessment,
  'verdict' | 'difference' | 'completion' | 'elapsed' | 'required'
> & { readonly reason?: string | undefined };

/** A target whose result is not printed, or that is in words. */
export interface OpenQuestion {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Of a range the lower bound. */
  readonly target: Observation;
  /** Periods whose result would settle it. */
  readonly periods: readonly string[];
  /** The year before the target's time. */
  readonly baseYear: number;
  /** Of a target in figures. */
  readonly suppose: (quantity: Quantity, period: string) => Supposed;
}

export type Settlement = Supposed & Pick<Assessment, 'derivation' | 'agreement'>;

/** The ends of what a result may be: where both settle a target alike, so does all between them. */
function endsOf({ bounds: { min, max } }: Derived): Quantity[] {
  if (!Number.isFinite(max)) return [{ value: min, qualifier: 'gte' }];
  const ends = min === max ? [min] : [min, max];
  return ends.map((value) => ({ value, qualifier: 'eq' }));
}

function supposeIn(question: OpenQuestion, quantity: Quantity, period: string): Supposed {
  const { target, indicator, suppose } = question;
  if (target.value !== undefined) return suppose(quantity, period);
  const judged = judgeWords(quantity, target, indicator);
  if (judged === undefined) return { verdict: 'in-words' };
  return { verdict: judged.verdict, reason: judged.ground };
}

/** `推算：… = 0.96%（0.91—1.01%）；据2026年计划、2025年计划` */
function describeDerived(dataset: Dataset, derived: Derived, isDecisive = true): string {
  return `${labelDerived(derived.confidence, isDecisive)}：${derived.steps.join('；')}（据${nameSources(dataset, derived)}）`;
}

/** The verdict if the whole interval decides it. */
function decide(question: OpenQuestion, derivation: Derived): Settlement | undefined {
  const { value, key } = derivation;
  const [first, ...others] = endsOf(derivation).map((end) => supposeIn(question, end, key.period));
  if (first === undefined || !isJudged(first.verdict)) return undefined;
  if (others.some(({ verdict }) => verdict !== first.verdict)) return undefined;
  const nominal =
    value === undefined
      ? { verdict: first.verdict, reason: first.reason }
      : supposeIn(question, { value, qualifier: 'eq' }, key.period);
  const said = describeDerived(question.dataset, derivation);
  return {
    ...nominal,
    verdict: first.verdict,
    reason: [said, nominal.reason].filter(Boolean).join('；'),
    derivation,
  };
}

/** Whether a bound says how far a target has come at the least. */
function isTelling({ bounds, value }: Derived, { better }: Indicator): boolean {
  if (value !== undefined) return true;
  return better === 'lower' ? Number.isFinite(bounds.max) : bounds.min > 0;
}

/** A printed figure that words are judged by: what they say of it is implied, not printed. */
function printedAsDerived({ dataset, indicator, target, periods }: OpenQuestion): Derived[] {
  if (target.value !== undefined) return [];
  return periods.flatMap((period) => {
    const { regionId } = target;
    const figure = resultAt(dataset, { indicatorId: indicator.id, regionId, period });
    if (figure === undefined) return [];
    const { observation, unit, value } = figure;
    const quantity = formatQuantity(observation, unit);
    const steps = [`${formatPeriod(period)}${indicator.name} ${quantity}`];
    const known = toKnown(figure);
    // The words are judged by the figure as it stands there: 100% is all.
    const bounds =
      known.value === undefined ? known.bounds : { ...known.bounds, min: value, max: value };
    return [{ ...known, bounds, confidence: 'implied' as const, steps }];
  });
}

/**
 * What follows for a target from what is printed of other quantities: a verdict only where all that the
 * result may be leads to it; else what the scopes of the results would make of it, or how far it has come
 * at the least. Undefined where nothing follows.
 */
export function settleByDerivation(question: OpenQuestion): Settlement | undefined {
  const { dataset, indicator, target, periods } = question;
  const { regionId } = target;
  const derived = [
    ...printedAsDerived(question),
    ...periods.flatMap((period) =>
      deriveResult(dataset, { indicatorId: indicator.id, regionId, period }),
    ),
  ];
  const decided = derived.flatMap((derivation) => decide(question, derivation) ?? []);
  const [settled] = decided;
  if (settled !== undefined) {
    const isOne = decided.every(({ verdict }) => verdict === settled.verdict);
    const reason = decided.map((one) => one.reason).join('；');
    return isOne ? settled : { verdict: 'incomplete', reason: `推算结论不一：${reason}` };
  }
  const readings = describeReadings(dataset, {
    ...{ indicator, regionId, periods },
    suppose: (quantity, period) => supposeIn(question, quantity, period),
  });
  if (readings !== undefined) return { verdict: 'scope-differs', reason: readings };
  const agreed = findAgreement(question, derived);
  if (agreed !== undefined) {
    const { agreement, text, derivation } = agreed;
    const wanted = `目标“${target.wording ?? target.printed}”`;
    const steps = derivation === undefined ? [] : [describeDerived(dataset, derivation)];
    const reason = [`${WORDS_AGREEMENT_LABELS[agreement]}：${wanted}`, text, ...steps].join('；');
    return { verdict: 'in-words', reason, agreement, derivation };
  }
  const telling = derived.find((one) => isTelling(one, indicator));
  if (telling === undefined || target.value === undefined) return undefined;
  const reason = `${describeDerived(dataset, telling, false)}，不足以判断`;
  return { verdict: 'incomplete', reason, derivation: telling };
}
