import type { Dataset, Indicator } from '@/domain/statements/dataset';
import { lookUp } from '@/domain/statements/dataset';
import type { StatedTarget } from '@/domain/statements/stated-target';
import { daysOf, parsePeriod } from '@/domain/time/period';
import type { InYearAssessment } from './in-year-assessment';
import { findYearFigure, type InYearReading, listReadings, statementsOf } from './in-year-readings';
import { ruleOf } from './in-year-rule';
import { judgeCeilingRate, judgeGrowth } from './judge-growth';
import { judgeCeilingFlow, judgeFlow, judgeStock } from './judge-schedule';
import { judgeHold, judgeRank } from './judge-state';
import { findSchedule } from './seasonal-share';

/** How the running year stands against an annual target that has no result yet. */
export interface InYearProgress {
  /** Undefined where nobody says which way is better. */
  readonly assessment: InYearAssessment | undefined;
  /** One a month, in order; the last is what is judged. */
  readonly readings: readonly InYearReading[];
  readonly latest: InYearReading;
  /** The last day that the latest reading covers, `2026-09-30`. */
  readonly until: string;
  /** After this day a newer figure should be known: the class is no worse for it, but old. */
  readonly nextDueOn: string;
}

interface Question {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly target: StatedTarget;
  readonly latest: InYearReading;
  readonly year: number;
}

/** The share of last year's base that is used up by the month, from the level that the growth is of. */
function weightOf({ dataset, indicator, target, latest, year }: Question): number | undefined {
  if (indicator.ofId === undefined) return undefined;
  const levels = statementsOf(dataset, indicator.ofId, target.observation.regionId);
  const { measure } = lookUp(dataset.indicatorById, indicator.ofId);
  if (measure !== 'flow') return undefined;
  const { share, years } = findSchedule(levels, year, latest.month);
  return years === 0 ? undefined : share;
}

function judge(question: Question): InYearAssessment | undefined {
  const { dataset, indicator, target, latest, year } = question;
  const { value, qualifier, regionId } = target.observation;
  if (value === undefined) return { class: 'in-words', isEstimate: latest.isEstimate };
  const rule = ruleOf(indicator, target);
  if (rule === undefined) return undefined;
  const aim = { value, qualifier };
  const own = statementsOf(dataset, indicator.id, regionId);
  const isRate = lookUp(dataset.unitById, indicator.unitId).symbol === '%';
  switch (rule.rule) {
    case 'flow':
      return judgeFlow(latest, aim, findSchedule(own, year, latest.month));
    case 'ceiling-flow':
      return judgeCeilingFlow(latest, aim, findSchedule(own, year, latest.month));
    case 'growth':
      return judgeGrowth(latest, aim, rule.direction, weightOf(question));
    case 'ceiling-rate':
      return judgeCeilingRate(latest, aim);
    case 'rank':
      return judgeRank(latest, aim);
    case 'hold':
      return judgeHold(latest, aim, rule.direction, isRate);
    case 'stock': {
      const base = findYearFigure(own, year - 1);
      const isMet =
        base !== undefined && (rule.direction === 'higher' ? base >= value : base <= value);
      return isMet ? judgeHold(latest, aim, rule.direction, isRate) : judgeStock(latest, aim, base);
    }
  }
}

/** Days after a period by which its figure is usually known. */
const USUAL_LAG = 20;

/** The day by which the next figure is usually known: of a month later, or of a quarter where only quarters are stated. */
function nextDueOn(readings: readonly InYearReading[], until: string): string {
  const step = readings.every(({ month }) => month % 3 === 0) ? 3 : 1;
  const last = new Date(`${until}T00:00:00Z`);
  const due = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1 + step, USUAL_LAG);
  return new Date(due).toISOString().slice(0, 10);
}

/**
 * The progress of a year on one of its targets; undefined where the target is of no single year, or
 * nothing of that year is known that could be set against it. Class and figures follow in-year rules
 * of their own: none of them is an annual verdict.
 */
export function findInYearProgress(
  dataset: Dataset,
  indicator: Indicator,
  target: StatedTarget,
): InYearProgress | undefined {
  const { kind, end: year } = parsePeriod(target.observation.period);
  if (kind !== 'year') return undefined;
  const own = statementsOf(dataset, indicator.id, target.observation.regionId);
  const readings = listReadings(indicator.measure, own, year);
  const latest = readings.at(-1);
  if (latest === undefined) return undefined;
  const assessment = judge({ dataset, indicator, target, latest, year });
  const until = daysOf(latest.observation.period).last;
  return { assessment, readings, latest, until, nextDueOn: nextDueOn(readings, until) };
}
