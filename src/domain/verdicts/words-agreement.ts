import type { Derived } from '@/domain/derivations/derived';
import { formatDerived, type Known, toKnown } from '@/domain/derivations/known';
import { resultAt } from '@/domain/derivations/printed-result';
import { formatQuantity } from '@/domain/number-format';
import type { Dataset, Indicator, Observation } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';

/** How what is known goes with a target in words, which it does not settle. */
export type WordsAgreement = 'same-direction' | 'opposite' | 'self-reported';

export const WORDS_AGREEMENT_LABELS: Record<WordsAgreement, string> = {
  'same-direction': '方向一致',
  opposite: '方向相反',
  'self-reported': '文件自述完成',
};

interface Asked {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly target: Observation;
  readonly periods: readonly string[];
  /** Against which a rise or a fall is meant. */
  readonly baseYear: number;
}

export interface Agreement {
  readonly agreement: WordsAgreement;
  /** The figures or words, for readers. */
  readonly text: string;
  readonly derivation?: Derived | undefined;
}

function describe({ key, inputs: [printed], unit, confidence, ...known }: Known): string {
  const quantity =
    confidence === undefined && printed !== undefined
      ? formatQuantity(printed, unit)
      : `推算${formatDerived({ ...known, unit })}`;
  return `${formatPeriod(key.period)}${quantity}`;
}

/** A document's own word that what was aimed at is so. */
function findOwnWord({ dataset, indicator, target, periods }: Asked): Agreement | undefined {
  const said = dataset
    .observationsOf(indicator.id)
    .find(
      ({ rule, regionId, period }) =>
        rule === 'kept' && regionId === target.regionId && periods.includes(period),
    );
  if (said === undefined) return undefined;
  const text = `${formatPeriod(said.period)}“${said.wording ?? said.printed}”`;
  return { agreement: 'self-reported', text };
}

/** Two figures that lie apart beyond their rounding, the way that the words want it or the other. */
function findDirection(asked: Asked, derived: readonly Derived[]): Agreement | undefined {
  const { dataset, indicator, target, periods, baseYear } = asked;
  if (target.rule !== 'rise' && target.rule !== 'fall') return undefined;
  const of = { indicatorId: indicator.id, regionId: target.regionId };
  const at = (period: string): Known[] => {
    const figure = resultAt(dataset, { ...of, period });
    return figure === undefined ? [] : [toKnown(figure)];
  };
  const [before] = at(String(baseYear));
  const [after] = [...periods.flatMap(at), ...derived];
  if (before === undefined || after === undefined) return undefined;
  const rises = after.bounds.min > before.bounds.max;
  const falls = after.bounds.max < before.bounds.min;
  if (!rises && !falls) return undefined;
  return {
    agreement: rises === (target.rule === 'rise') ? 'same-direction' : 'opposite',
    text: [before, after].map(describe).join('，'),
    derivation: derived.find((one) => one === after),
  };
}

/** What goes with a target in words; undefined where nothing that is known does. */
export function findAgreement(asked: Asked, derived: readonly Derived[]): Agreement | undefined {
  if (asked.target.value !== undefined) return undefined;
  return findOwnWord(asked) ?? findDirection(asked, derived);
}
