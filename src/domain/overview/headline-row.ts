import type { Region, Unit } from '@/domain/package/catalogue-rows';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { type FigureCell, toFigureCell } from '@/domain/statements/figure-cell';
import type { Series } from '@/domain/statements/series';
import { type TargetView, toTargetView } from '@/domain/target-view';
import type { TargetOutcome } from '@/domain/verdicts/target-outcome';
import { listTrajectories } from '@/domain/verdicts/trajectory';
import { MEASURE_LABELS, type Measure } from '@/domain/vocabularies';
import {
  changeOf,
  type DerivedFigure,
  demandOf,
  type PartAndWhole,
  shareOf,
} from './derived-figure';
import {
  findLead,
  type HeadlineFamily,
  type Member,
  type Moment,
  toMember,
} from './headline-family';

/** A target in a row, of which indicator of the family it is, and how demanding it is. */
export interface HeadlineTarget extends TargetView {
  readonly indicatorId: string;
  readonly name: string;
  readonly unitId: string;
  /** `增速`, where the target is not of the indicator whose result the row shows. */
  readonly tag: string | undefined;
  /** Beside the last result; of the next year's targets alone. */
  readonly demand: DerivedFigure | undefined;
}

/** A family of headline indicators in a region: one line of 总览. */
export interface HeadlineView {
  /** Of the indicator whose result it shows. */
  readonly id: string;
  readonly name: string;
  readonly region: Region;
  readonly unit: Unit;
  /** Latest result or estimate up to the year; {@link resultYear} tells if it is an earlier one. */
  readonly result: FigureCell | undefined;
  readonly resultYear: number | undefined;
  /** Against the result before it. */
  readonly change: DerivedFigure | undefined;
  /** What falls due in the year, each with its own outcome. */
  readonly targets: readonly HeadlineTarget[];
  /** What the plan wants by its end, each with its verdict. */
  readonly planTargets: readonly HeadlineTarget[];
  /** What is wanted of the next year. */
  readonly nextTargets: readonly HeadlineTarget[];
  /** Of a district in its city, or how far their rates are apart. */
  readonly share: DerivedFigure | undefined;
  readonly series: Series;
}

/** How a target of another measure is told apart, in a word as short as can be. */
const TAGS: Readonly<Record<Measure, string>> = { ...MEASURE_LABELS, 'average-growth': '年均' };

/** What rows are of. */
export interface HeadlineScope extends Moment {
  /** The two regions that shares are of; undefined where no two report. */
  readonly shared: PartAndWhole | undefined;
}

/** A plan's target has a verdict before its last year is over, from its trajectory. */
function verdictOf(
  dataset: Dataset,
  { plan }: Moment,
  { state, verdict, target }: TargetOutcome,
): TargetView['verdict'] {
  if (state !== 'open') return verdict;
  const own = listTrajectories(dataset, plan).find(
    (trajectory) => trajectory.target?.observation.id === target.id,
  );
  return own?.assessment?.verdict ?? verdict;
}

/** The targets of the lead, else of every other member: a family has one line. */
function listTargets(
  members: readonly Member[],
  lead: Member,
  targetsOf: (member: Member) => readonly TargetOutcome[],
): (readonly [Member, TargetOutcome])[] {
  const owners = targetsOf(lead).length > 0 ? [lead] : members;
  return owners.flatMap((member) => targetsOf(member).map((outcome) => [member, outcome] as const));
}

/** The row of a family in a region; undefined where nothing is known of it. */
export function toHeadline(
  dataset: Dataset,
  family: HeadlineFamily,
  region: Region,
  scope: HeadlineScope,
): HeadlineView | undefined {
  const members = family.map((indicator) => toMember(dataset, indicator, region.id, scope));
  const lead = findLead(members);
  if (lead === undefined) return undefined;
  const { indicator, points } = lead;
  const latest = points.at(-1);
  const toTarget = ([{ indicator: of }, outcome]: readonly [Member, TargetOutcome]) => ({
    ...toTargetView(dataset, outcome),
    verdict: verdictOf(dataset, scope, outcome),
    indicatorId: of.id,
    name: of.name,
    unitId: of.unitId,
    tag: of.id === indicator.id ? undefined : TAGS[of.measure],
  });
  const withoutDemand = (entry: readonly [Member, TargetOutcome]): HeadlineTarget => ({
    ...toTarget(entry),
    demand: undefined,
  });
  return {
    id: indicator.id,
    name: indicator.name,
    region,
    unit: lookUp(dataset.unitById, indicator.unitId),
    result: latest && toFigureCell(dataset, latest.observation),
    resultYear: latest?.year,
    change: lead.result && changeOf(dataset, lead),
    targets: listTargets(members, lead, ({ due }) => due).map(withoutDemand),
    planTargets: listTargets(members, lead, ({ planned }) => planned).map(withoutDemand),
    nextTargets: listTargets(members, lead, ({ next }) => next).map((entry) => ({
      ...toTarget(entry),
      demand: demandOf(dataset, ...entry),
    })),
    share: scope.shared && shareOf(dataset, members, scope.shared, scope.year),
    series: lead.series,
  };
}
