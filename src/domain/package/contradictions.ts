import type { DocumentRow, Unit } from '@/domain/package/catalogue-rows';
import type {
  ObservationRow,
  ProjectEventRow,
  ProjectFigureRow,
} from '@/domain/package/document-rows';
import { boundsIn, boundsOfComparison, signIn, statesInWords } from '@/domain/package/figure-words';
import { findStated, type StatedNumber, type UnitReader } from '@/domain/printed';
import { daysOf, isOfYears, parsePeriod } from '@/domain/time/period';
import {
  HEDGES,
  type Measure,
  PROJECT_STATUSES,
  type ProjectStatus,
  type TargetRule,
} from '@/domain/vocabularies';

/** A cell that says another thing than the rest of its row, or than the document it stands in. */
export interface Contradiction {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** What a figure is measured in. */
export interface FigureContext {
  readonly unit: Unit;
  /** Of an observation's indicator; a project's figure has none. */
  readonly measure: Measure | undefined;
  readonly readUnit: UnitReader;
  /** The words around `printed` in its document, where the document is at hand. */
  readonly surroundings?: { readonly before: string; readonly after: string };
}

/** What a figure's value, sign and qualifier say against its words. */
export function contradictionsOfFigure(
  row: ObservationRow | ProjectFigureRow,
  context: FigureContext,
): Contradiction[] {
  const { value, printed, qualifier } = row;
  const wording = 'wording' in row ? row.wording : undefined;
  if (value === undefined) return contradictionsInWords(wording, printed, qualifier);
  const { unit, measure, readUnit, surroundings = { before: '', after: '' } } = context;
  const figure = { value, unit };
  const found = `"${value}" (${unit.symbol})`;
  const stated = findStated(printed, figure, readUnit);
  const statedInWording = wording === undefined ? [] : findStated(wording, figure, readUnit);
  if (stated.length === 0 && (wording === undefined || !statesInWords(printed, figure))) {
    return [{ column: 'value', found, expected: `what "${printed}" says, in ${unit.symbol}` }];
  }
  if (wording !== undefined && statedInWording.length === 0 && !statesInWords(wording, figure)) {
    const expected = `words that say ${value} ${unit.symbol}, as the value does`;
    return [{ column: 'wording', found: `"${wording}"`, expected }];
  }
  const said = { value, measure, qualifier };
  const words = `${surroundings.before}${printed}${surroundings.after}`;
  const placed = stated.map(({ before, between, after }) => ({
    before: surroundings.before + before,
    between,
    after: after + surroundings.after,
  }));
  return [
    ...contradictionOfSign(placed, words, said),
    ...(contradictionOfBound(placed, words, said) ??
      contradictionOfBound(statedInWording, wording ?? '', said) ??
      []),
  ];
}

interface Said {
  readonly value: number;
  readonly measure: Measure | undefined;
  readonly qualifier: ObservationRow['qualifier'];
}

function contradictionOfSign(
  stated: readonly StatedNumber[],
  words: string,
  { value, measure }: Said,
): Contradiction[] {
  const signs = new Set(stated.map(({ before }) => signIn(before, measure)));
  const [sign] = signs;
  if (value === 0 || signs.size !== 1 || sign === undefined || sign === Math.sign(value)) return [];
  return [{ column: 'value', found: `"${value}"`, expected: `${-value}, as "${words}" says` }];
}

/** Undefined if the qualifier may stand: the words bound the number that way, or not at all. */
function contradictionOfBound(
  stated: readonly StatedNumber[],
  words: string,
  said: Said,
): Contradiction[] | undefined {
  const bounds = stated.map((number) => boundsIn(number, said));
  const allowed = new Set(bounds.flat());
  // A number that the words do not bound may share the bound of its neighbours in the text.
  if (allowed.size === 0 || bounds.some((each) => each.length === 0)) return undefined;
  if (allowed.has(said.qualifier)) return undefined;
  const expected = `${[...allowed].join(' or ')}, as "${words}" says`;
  return [{ column: 'qualifier', found: `"${said.qualifier}"`, expected }];
}

function contradictionsInWords(
  wording: string | undefined,
  printed: string,
  qualifier: string,
): Contradiction[] {
  if (wording === undefined) {
    const expected = 'a number, or words in the column wording';
    return [{ column: 'value', found: 'an empty cell', expected }];
  }
  for (const words of [wording, printed]) {
    const [bound] = boundsOfComparison(words);
    if (bound !== undefined && bound !== qualifier) {
      const expected = `${bound}, as "${words}" says`;
      return [{ column: 'qualifier', found: `"${qualifier}"`, expected }];
    }
  }
  return [];
}

const latest = (...days: string[]): string => days.sort().at(-1) ?? '';

/** A result is of a time that its document can have seen. */
export function contradictionsOfStage(
  { period, stage }: ObservationRow,
  { issuedOn, reviews }: DocumentRow,
): Contradiction[] {
  if (stage === 'target') return [];
  // A result still expected (预计) may be of the year that runs; a result is of a period that is over.
  const seen = stage === 'actual' ? issuedOn : `${issuedOn.slice(0, 4)}-12-31`;
  const limit = latest(seen, daysOf(reviews).last);
  if (daysOf(period).last <= limit) return [];
  const found = `"${period}" of a row with the stage ${stage}`;
  return [{ column: 'period', found, expected: `a period that ends by ${limit}, or a target` }];
}

const AVERAGED: readonly TargetRule[] = ['average', 'total', 'cumulative-growth'];
/** Of words alone: a figure says it better. */
const OF_WORDS: readonly TargetRule[] = ['rise', 'fall', 'nearly-all', 'unbroken', 'kept'];

/** How a target is judged is said of targets alone, and what was restated of results alone. */
export function contradictionsOfRule(
  { stage, period, qualifier, rule, value, baseValue, revised }: ObservationRow,
  measure: Measure | undefined,
): Contradiction[] {
  const contradictions: Contradiction[] = [];
  const refuse = (column: string, found: string | number, expected: string): void => {
    contradictions.push({ column, found: `"${found}"`, expected });
  };
  if (rule !== undefined) {
    const isSpan = parsePeriod(period).kind === 'span';
    if ((stage === 'target') === (rule === 'kept')) {
      const expected =
        stage === 'target'
          ? 'another rule, as kept is said of a result'
          : 'an empty cell, as the row is no target';
      refuse('rule', rule, expected);
    } else if (OF_WORDS.includes(rule) && value !== undefined) {
      refuse('rule', rule, 'another rule, as the row has a figure');
    } else if (rule === 'nearly-all' && measure !== undefined && measure !== 'share') {
      refuse('rule', rule, 'another rule, as the indicator is no share');
    } else if (AVERAGED.includes(rule) && !isSpan) {
      refuse('rule', rule, `reach, keep or ceiling, as ${period} is no span of years`);
    } else if (rule === 'cumulative-growth' && measure !== undefined && measure !== 'growth') {
      refuse('rule', rule, `another rule, as the indicator is no growth`);
    } else if (rule === 'ceiling' && (qualifier === 'gte' || qualifier === 'gt')) {
      refuse('rule', rule, `another rule, as the qualifier is ${qualifier}`);
    }
  }
  if (stage === 'target' && baseValue !== undefined) {
    refuse('baseValue', baseValue, 'an empty cell, as the row is a target');
  }
  if (stage === 'target' && revised !== undefined) {
    refuse('revised', revised, 'an empty cell, as the row is a target');
  }
  return contradictions;
}

/** A statement of a project is of a time that its document reports on or plans for. */
export function contradictionsOfAsOf(
  { asOf }: ProjectEventRow | ProjectFigureRow,
  { issuedOn, plans }: DocumentRow,
): Contradiction[] {
  const limit = latest(issuedOn, plans === undefined ? '' : daysOf(plans).last);
  if (daysOf(asOf).last <= limit) return [];
  const expected = `a period that ends by ${limit}, as what the document plans`;
  return [{ column: 'asOf', found: `"${asOf}"`, expected }];
}

/** Statuses that are no step of a project's life, and so come neither before nor after another. */
const BESIDE: ReadonlySet<ProjectStatus> = new Set(['mentioned', 'cancelled']);

/** A promise is of a state still to come, and due when it was made or later. */
export function contradictionsOfPromise(event: ProjectEventRow): Contradiction[] {
  const { asOf, status, dueStatus, dueBy, hedge, printed } = event;
  const contradictions: Contradiction[] = [];
  if (dueBy !== undefined && dueStatus === undefined) {
    const expected = `the state that is promised by ${dueBy}`;
    contradictions.push({ column: 'dueStatus', found: 'an empty cell', expected });
  }
  if (dueBy !== undefined && daysOf(dueBy).last < daysOf(asOf).first) {
    const expected = `${asOf}, when it was promised, or later`;
    contradictions.push({ column: 'dueBy', found: `"${dueBy}"`, expected });
  }
  const isStep = dueStatus !== undefined && !BESIDE.has(dueStatus) && !BESIDE.has(status);
  const isLater = isStep && PROJECT_STATUSES.indexOf(dueStatus) > PROJECT_STATUSES.indexOf(status);
  if (dueStatus === 'mentioned' || (isStep && !isLater)) {
    const expected = `a state that comes after ${status}`;
    contradictions.push({ column: 'dueStatus', found: `"${dueStatus}"`, expected });
  }
  if (hedge !== undefined && dueBy === undefined) {
    const expected = 'an empty cell where nothing is promised by a date';
    contradictions.push({ column: 'hedge', found: `"${hedge}"`, expected });
  }
  const hedged = HEDGES.filter((word) => printed.includes(word));
  if (dueBy !== undefined && hedge === undefined && hedged.length > 0) {
    const expected = `${hedged.join(' or ')}, which printed holds`;
    contradictions.push({ column: 'hedge', found: 'an empty cell', expected });
  }
  return contradictions;
}

/** A plan or a report has a text and plans for a time; monitoring has its sheet, and may plan for none. */
function contradictionsOfKind({ kind, plans, file, sha256 }: DocumentRow): Contradiction[] {
  const cells = Object.entries({ file, sha256, ...(kind === 'monitoring' ? {} : { plans }) });
  return cells.flatMap(([column, cell]) => {
    if ((cell === undefined) === (kind === 'monitoring')) return [];
    const expected = kind === 'monitoring' ? 'an empty cell of monitoring' : `what a ${kind} has`;
    return [{ column, found: cell === undefined ? 'an empty cell' : `"${cell}"`, expected }];
  });
}

/** What a document reviews began before it was issued, and is over before what it plans. */
export function contradictionsOfDocument(document: DocumentRow): Contradiction[] {
  const { kind, issuedOn, reviews, plans } = document;
  const contradictions = contradictionsOfKind(document);
  if (daysOf(reviews).first > issuedOn) {
    const expected = `a period that began by ${issuedOn}, when the document was issued`;
    contradictions.push({ column: 'reviews', found: `"${reviews}"`, expected });
  }
  // A year that monitoring reports on while it runs would be taken for one that is over.
  if (kind === 'monitoring' && isOfYears(parsePeriod(reviews)) && daysOf(reviews).last > issuedOn) {
    const expected = `a period that was over by ${issuedOn}, such as the months until then`;
    contradictions.push({ column: 'reviews', found: `"${reviews}"`, expected });
  }
  if (plans !== undefined && daysOf(plans).last < daysOf(reviews).last) {
    const expected = `a period that ends no earlier than ${reviews}, which the document reviews`;
    contradictions.push({ column: 'plans', found: `"${plans}"`, expected });
  }
  return contradictions;
}
