import type { TableExport } from '@/domain/charts/export-subject';
import { COMMITMENT_PART_LABELS } from '@/domain/commitment-parts';
import {
  type CommitmentRow,
  type CommitmentsView,
  computeCommitmentsView,
  explainRow,
} from '@/domain/commitments-view';
import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import type { OutcomeState } from '@/domain/verdicts/target-outcome';
import { labelVerdict, VERDICT_LABELS, VERDICTS } from '@/domain/verdicts/verdict';
import { filtersOf, type TableOptions, toTableExport } from './computed-table';
import {
  figureColumn,
  nameColumn,
  namedColumn,
  regionColumn,
  sectorColumn,
} from './shared-columns';
import { PROGRESS_HEADER, plainColumn, type TableColumn } from './table-column';

type Row = CommitmentRow;

const WHAT = [
  nameColumn<Row>('指标'),
  regionColumn(({ regionId: id, region: name }: Row) => ({ id, name })),
  sectorColumn(({ sector }: Row) => sector),
  {
    id: 'period',
    header: '目标期',
    value: ({ period }) => formatPeriod(period),
    sort: ({ period }) => period,
  },
  figureColumn('target', '目标', ({ target }: Row) => target),
] as const satisfies readonly TableColumn<Row>[];

const WHERE = [
  namedColumn('targetDocument', '目标出处', ({ documentId: id, target }: Row) => ({
    ...{ id, name: target.document },
  })),
  { id: 'reason', header: '说明', value: explainRow },
] as const satisfies readonly TableColumn<Row>[];

const VERDICT = {
  id: 'verdict',
  header: '评价',
  value: ({ verdict, derived }) => labelVerdict(verdict, derived?.confidence),
  sort: ({ verdict }) => VERDICTS.indexOf(verdict),
  group: ({ verdict }) => ({
    key: verdict,
    label: VERDICT_LABELS[verdict],
    order: VERDICTS.indexOf(verdict),
  }),
} as const satisfies TableColumn<Row>;

function differenceColumn<const Header extends string>(header: Header) {
  return plainColumn('difference', header, ({ differenceValue }: Row) => differenceValue);
}

const SETTLED = [
  ...WHAT,
  {
    id: 'result',
    header: '结果',
    value: ({ result, derived }) => result ?? derived?.text,
    sort: ({ result }) => result?.value,
  } as const satisfies TableColumn<Row>,
  plainColumn(
    'resultPeriod',
    '结果期',
    ({ result, derived }: Row) => result?.period ?? derived?.period,
  ),
  differenceColumn('较目标'),
  VERDICT,
  plainColumn(
    'resultDocument',
    '结果出处',
    ({ result, derived }: Row) => result?.document ?? derived?.document,
  ),
  ...WHERE,
] as const;

const TODAY = [
  figureColumn('latest', '最近结果', ({ latest }: Row) => latest),
  plainColumn('latestPeriod', '结果期', ({ latest }: Row) => latest?.period),
  differenceColumn('距目标'),
  VERDICT,
  ...WHERE,
] as const;

const UNSETTLED = [...WHAT, ...TODAY] as const;
/** Where a running year stands: no result, so that nothing is judged by it. */
const RUNNING = [
  ...WHAT,
  figureColumn('progress', PROGRESS_HEADER, ({ progress }: Row) => progress),
  plainColumn('progressPeriod', '年内期间', ({ progress }: Row) => progress?.period),
  {
    id: 'inYear',
    header: '年内进度',
    value: ({ progress }: Row) => progress?.look?.label,
    sort: ({ progress }: Row) => progress?.order,
    group: ({ progress }: Row) => ({
      key: progress?.look?.label ?? '',
      label: progress?.look?.label ?? '年内无数',
      order: progress?.order ?? Number.MAX_SAFE_INTEGER,
    }),
  },
  { id: 'inYearReason', header: '年内算式', value: ({ progress }: Row) => progress?.arithmetic },
  ...TODAY,
] as const;

/** The ledger's columns: beside the target its result, or where it stands today. */
export const COMMITMENT_COLUMNS = { settled: SETTLED, unsettled: UNSETTLED, running: RUNNING };

/** Which of them a ledger has: progress has a column once a figure of a running year is known. */
export function commitmentColumnsOf({
  state,
  rows,
}: Pick<CommitmentsView, 'state' | 'rows'>): keyof typeof COMMITMENT_COLUMNS {
  if (state === 'settled') return 'settled';
  return rows.some(({ progress }) => progress) ? 'running' : 'unsettled';
}

/** 目标兑现, the targets of one state. */
export interface CommitmentsSpec extends TableOptions {
  readonly table: 'commitments';
  readonly state: OutcomeState;
}

export function computeCommitmentsTable(dataset: Dataset, spec: CommitmentsSpec): TableExport {
  const { state } = spec;
  const view = computeCommitmentsView(dataset, filtersOf(spec), state);
  const { rows } = view;
  const subject = { title: ['目标兑现', COMMITMENT_PART_LABELS[state]], hasVerdict: true };
  return toTableExport<Row>(spec, {
    subject,
    columns: COMMITMENT_COLUMNS[commitmentColumnsOf(view)],
    rows,
  });
}
