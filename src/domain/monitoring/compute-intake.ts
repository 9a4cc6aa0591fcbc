import type { Dataset } from '@/domain/statements/dataset';
import { type Batch, type BatchHead, createBatch, toLayer } from './batch';
import { checkDrafts, type DraftProblem } from './check-rows';
import { checkSeries } from './check-series';
import type { Draft, IntakeChoices, IntakeProblem, Place, Question, SheetReading } from './intake';
import { readSheet } from './read-sheet';
import type { Sheet } from './sheet';

/** What a workbook would bring in. */
export interface Intake {
  readonly sheets: readonly SheetReading[];
  readonly questions: readonly Question[];
  /** In the order of sheets, rows and columns. */
  readonly problems: readonly IntakeProblem[];
  /** The rows without a problem, as a batch; undefined if there is none. */
  readonly batch: Batch | undefined;
  /** How many figures and news were read, whether they may be taken in or not. */
  readonly read: number;
  readonly good: number;
}

/** By what a doubtful cell is accepted: sheet, row, column. */
export function keyOfPlace({ sheet, row, column }: Place): string {
  return `${sheet}.${row}.${column}`;
}

const byPlace = (a: Place, b: Place): number =>
  a.sheet - b.sheet || a.row - b.row || a.column - b.column;

function joinQuestions(sheets: readonly SheetReading[]): Question[] {
  const joined = new Map<string, Question>();
  for (const question of sheets.flatMap(({ questions }) => questions)) {
    const places = [...(joined.get(question.key)?.places ?? []), ...question.places];
    joined.set(question.key, { ...question, places });
  }
  return [...joined.values()];
}

function rowsOf<K extends Draft['kind']>(drafts: readonly Draft[], kind: K) {
  const own = drafts.filter((draft): draft is Extract<Draft, { kind: K }> => draft.kind === kind);
  return own.map(({ row }) => row as Extract<Draft, { kind: K }>['row']);
}

function makeBatch(dataset: Dataset, head: BatchHead, names: string[], drafts: readonly Draft[]) {
  const rows = {
    sheets: names,
    observations: rowsOf(drafts, 'observation'),
    projectEvents: rowsOf(drafts, 'event'),
    projectFigures: rowsOf(drafts, 'figure'),
  };
  return createBatch(head, rows, dataset.version);
}

/**
 * Reads sheets and checks what they say: by the checks of the compiler, and beside what is known.
 * @param head who reports, and when
 * @param accepted cells whose doubt somebody has looked at: {@link keyOfPlace}
 */
export function computeIntake(
  dataset: Dataset,
  workbook: readonly Sheet[],
  head: BatchHead,
  choices: IntakeChoices,
  accepted: ReadonlySet<string> = new Set(),
): Intake {
  const { issuedOn } = head;
  const sheets = workbook.map((sheet, index) =>
    readSheet(dataset, sheet, { index, issuedOn }, choices),
  );
  const drafts = sheets.flatMap((sheet) => sheet.drafts);
  const names = workbook.map(({ name }) => name);
  const [document] = toLayer(makeBatch(dataset, head, names, drafts)).documents ?? [];
  const found = document ? checkDrafts(dataset, document, drafts) : [];
  const broken = new Set(found.map(({ draft }) => draft));
  // A figure that is no figure is not set beside others.
  const sound = drafts.map((_, number) => number).filter((number) => !broken.has(number));
  const inSeries = checkSeries(
    dataset,
    sound.flatMap((number) => drafts[number] ?? []),
  ).map((problem) => ({ ...problem, draft: sound[problem.draft] ?? 0 }));
  const problemsOfDrafts = [...found, ...inSeries].flatMap((problem) =>
    toIntakeProblem(problem, drafts[problem.draft], sheets),
  );
  const waits = new Set(
    problemsOfDrafts
      .filter(({ place, isDoubt }) => !isDoubt || !accepted.has(keyOfPlace(place)))
      .map(({ place }) => keyOfPlace(place)),
  );
  const good = drafts.filter(({ place }) => !waits.has(keyOfPlace(place)));
  return {
    sheets,
    questions: joinQuestions(sheets),
    problems: [...sheets.flatMap(({ problems }) => problems), ...problemsOfDrafts].sort((a, b) =>
      byPlace(a.place, b.place),
    ),
    batch: good.length === 0 ? undefined : makeBatch(dataset, head, names, good),
    read: drafts.length,
    good: good.length,
  };
}

function toIntakeProblem(
  { found, expected, isDoubt }: DraftProblem,
  draft: Draft | undefined,
  sheets: readonly SheetReading[],
): IntakeProblem[] {
  if (draft === undefined) return [];
  const { place } = draft;
  const column = sheets[place.sheet]?.columns[place.column];
  return [{ place, head: column?.head ?? '', found, expected, isDoubt }];
}
