import type { TableExport } from '@/domain/charts/export-subject';
import { computeIndicatorView } from '@/domain/indicator-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import type { TargetView } from '@/domain/target-view';
import { labelVerdict } from '@/domain/verdicts/verdict';
import { type TableOptions, toTableExport } from './computed-table';
import { PROGRESS_HEADER, type TableColumn } from './table-column';

type Row = TargetView;

export const TARGETS_TITLE = '目标与兑现';

/** Columns that a file has once a figure of a running year is known. */
const OF_THE_RUNNING_YEAR: readonly string[] = ['progress', 'inYear'];

/** The targets of an indicator in a region. What a file says beside each figure stands on the screen alone. */
export function targetColumns(unit: string) {
  return [
    { id: 'period', header: '目标期', value: ({ target }) => target.period, only: 'screen' },
    { id: 'label', header: '类别', value: ({ label }) => label },
    { id: 'target', header: '目标', unit, value: ({ target }) => target },
    {
      id: 'result',
      header: '结果',
      unit,
      value: ({ result, latest, derived }) => result ?? derived?.text ?? latest,
    },
    { id: 'progress', header: PROGRESS_HEADER, value: ({ progress }) => progress, only: 'file' },
    {
      id: 'inYear',
      header: '年内进度',
      value: ({ progress }) => progress?.look?.label,
      only: 'file',
    },
    {
      id: 'verdict',
      header: '评价',
      value: ({ verdict, derived }) => labelVerdict(verdict, derived?.confidence),
    },
    {
      id: 'difference',
      header: '较目标',
      value: ({ differenceValue }) => differenceValue,
      only: 'file',
    },
    { id: 'document', header: '目标出处', value: ({ document }) => document, only: 'screen' },
    {
      id: 'reason',
      header: '说明',
      value: ({ reason, note, progress }) =>
        [reason, note, progress?.arithmetic].filter(Boolean).join('；'),
    },
  ] as const satisfies readonly TableColumn<Row>[];
}

/** Each target of an indicator in a region with its own outcome. */
export interface TargetsSpec extends Pick<TableOptions, 'filters'> {
  readonly table: 'targets';
  readonly indicator: string;
  readonly region: string;
}

export function computeTargetsTable(dataset: Dataset, spec: TargetsSpec): TableExport {
  const view = computeIndicatorView(dataset, spec.indicator, spec.region);
  if (view === undefined) throw new Error(`no indicator ${spec.indicator}`);
  const { indicator, unit, regionId, targets } = view;
  const isRunning = targets.some(({ progress }) => progress);
  const region = lookUp(dataset.regionById, regionId).name;
  return toTableExport(spec, {
    subject: {
      title: [indicator.name, region, TARGETS_TITLE],
      unit: unit.symbol,
      hasVerdict: true,
    },
    columns: targetColumns(unit.symbol).filter(
      ({ id }) => isRunning || !OF_THE_RUNNING_YEAR.includes(id),
    ),
    rows: targets,
  });
}
