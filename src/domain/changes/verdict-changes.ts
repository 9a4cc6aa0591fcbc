import type { Derived } from '@/domain/derivations/derived';
import { toDerivedCell } from '@/domain/derivations/derived-cell';
import { labelInYear } from '@/domain/in-year/describe-in-year';
import { lookOfClass } from '@/domain/in-year/in-year-class';
import { findInYearProgress } from '@/domain/in-year/in-year-progress';
import { formatDifference } from '@/domain/number-format';
import { type Dataset, lookUp, type Observation } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { listPlans } from '@/domain/time/plan';
import { listTargetOutcomes, type TargetOutcome } from '@/domain/verdicts/target-outcome';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import { isJudged, lookOf, type Verdict } from '@/domain/verdicts/verdict';
import type { Change, ChangeSide, ChangeType, MarkLook } from './change';
import type { Readings } from './readings';
import { placeIndicator, sideOfFigure, sideOfMark } from './sides';

/** How a target stands in one reading, by whatever it is judged by there. */
interface Standing {
  /** Two that are alike are no change. */
  readonly key: string;
  readonly look: MarkLook;
  readonly isJudged: boolean;
  /** Whether the target's time is over, and no result of it is known. */
  readonly isDue: boolean;
  /** The figures that it rests on, without the target's own. */
  readonly evidence: readonly Observation[];
  /** What it rests on where no result is printed. */
  readonly derivation: Derived | undefined;
  readonly difference: number | undefined;
  readonly reason: string | undefined;
}

/** The trajectories by the target that they lead to: while a plan runs, its targets stand as these do. */
const trajectoriesByTarget = perDataset(
  (dataset: Dataset) =>
    new Map(
      listPlans(dataset).flatMap((plan) =>
        listTrajectories(dataset, plan).flatMap((trajectory) =>
          trajectory.target === undefined
            ? []
            : [[trajectory.target.observation.id, trajectory] as const],
        ),
      ),
    ),
);

/** What an earlier year says of a target whose own year is not disclosed settles nothing. */
const WITHOUT_RESULT: readonly Verdict[] = ['undisclosed', 'reached-before'];

function toStanding(dataset: Dataset, outcome: TargetOutcome): Standing {
  const { target, upper, indicator, state } = outcome;
  const progress =
    state === 'open'
      ? findInYearProgress(dataset, indicator, { observation: target, upper })
      : undefined;
  if (progress?.assessment !== undefined) {
    const { assessment, latest } = progress;
    return {
      ...{ key: `in-year ${assessment.class}`, isJudged: true, isDue: false },
      look: { ...lookOfClass(assessment.class), label: labelInYear(assessment) },
      ...{ evidence: [latest.observation], derivation: undefined },
      ...{ difference: undefined, reason: undefined },
    };
  }
  const assessment = trajectoriesByTarget(dataset).get(target.id)?.assessment;
  const judged = state === 'open' && assessment ? assessment : outcome;
  const { verdict, difference, reason, derivation } = judged;
  const inputs = assessment?.inputs.filter(({ role }) => role === 'result' || role === 'year');
  const printed = inputs?.map(({ observation }) => observation) ?? [outcome.result ?? []].flat();
  return {
    ...{ key: verdict, look: lookOf(verdict, derivation?.confidence) },
    isJudged: isJudged(verdict),
    isDue: state === 'silent' && WITHOUT_RESULT.includes(verdict),
    evidence: [...printed, ...(derivation?.inputs ?? [])],
    ...{ derivation, difference, reason },
  };
}

/** By what a target stands otherwise; undefined if it does not, or if only time has passed and it is not due. */
function typeOf(was: Standing, is: Standing, hasNews: boolean, fellDue: boolean) {
  const isSame = was.key === is.key;
  if (isSame && is.isJudged) return undefined;
  if (fellDue && (is.isDue || !hasNews)) return 'due';
  if (isSame) return undefined;
  if (is.isJudged) return was.isJudged ? 'reclassified' : 'judged';
  return hasNews ? 'left-open' : undefined;
}

/** What a target stood by, printed or derived; of one without a result no more than its mark. */
function sideOf(
  dataset: Dataset,
  { evidence, derivation, look, isJudged }: Standing,
  last = evidence.at(-1),
): ChangeSide {
  if (last === undefined) return sideOfMark(look);
  const side = sideOfFigure(dataset, last);
  if (derivation === undefined) return { ...side, look };
  const { text, period, document } = toDerivedCell(dataset, derivation, isJudged);
  return { ...side, text, words: text.replaceAll(' ', ''), of: period, document, look };
}

/**
 * Targets that stand otherwise than they did: of those known then, what is judged of each now. What fell
 * due while nothing new was said of it has aged; all else rests on new figures.
 */
export function listVerdictChanges({ before, after, isIssued }: Readings): Change[] {
  const outcomesThen = new Map(listTargetOutcomes(before).map((one) => [one.target.id, one]));
  return listTargetOutcomes(after).flatMap((outcome): Change[] => {
    const { indicator, target } = outcome;
    const then = outcomesThen.get(target.id);
    if (then === undefined) return [];
    const [was, is] = [toStanding(before, then), toStanding(after, outcome)];
    const news = is.evidence.findLast(isIssued);
    // Two readings that disagree come of figures of its own year, which nobody had told then.
    const hasNews = news !== undefined || is.key === 'scope-differs';
    const fellDue = then.state === 'open' && outcome.state !== 'open';
    const type: ChangeType | undefined = typeOf(was, is, hasNews, fellDue);
    if (type === undefined) return [];
    const isAged = type === 'due';
    return [
      {
        ...placeIndicator(after, indicator, target.regionId),
        ...{ id: `verdict.${target.id}`, kind: isAged ? 'aged' : 'verdicts', type },
        period: target.period,
        documentId: (isAged ? target : (news ?? target)).documentId,
        before: sideOf(before, was),
        after: sideOf(after, is, news),
        target: sideOfFigure(after, target),
        difference:
          is.difference === undefined
            ? undefined
            : formatDifference(is.difference, lookUp(after.unitById, indicator.unitId)),
        reason: is.reason,
      },
    ];
  });
}
