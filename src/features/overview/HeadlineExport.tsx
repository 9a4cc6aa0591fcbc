import type { ExportedTable } from '@/domain/charts/exported-table';
import type { OverviewView } from '@/domain/overview-view';
import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';

function toHeadlineTable({ year, headlines }: OverviewView): ExportedTable {
  const isRunning = headlines.some(({ nextTargets }) => nextTargets.some((next) => next.progress));
  return {
    header: [
      '指标',
      '地区',
      '最新结果',
      '较上次',
      '比自',
      '目标类别',
      `${year}年目标`,
      '兑现',
      '结果减目标',
      '说明',
      `${year + 1}年目标`,
      ...(isRunning ? ['年内最新'] : []),
    ],
    rows: headlines.flatMap(({ name, region, result, change, targets, nextTargets }) =>
      atLeastOne(targets, nextTargets).map(([target, nextTarget]) => [
        name,
        region.name,
        result,
        change?.text,
        change?.since,
        target?.label,
        target?.target,
        target && VERDICT_LABELS[target.verdict],
        target?.differenceText,
        [target?.reason, target?.note].filter(Boolean).join('；'),
        nextTarget?.target,
        ...(isRunning ? [nextTarget?.progress] : []),
      ]),
    ),
  };
}

/** A row for every target of the year, beside it one of the next; a row also where there is none. */
function atLeastOne<T>(these: readonly T[], next: readonly T[]): [T | undefined, T | undefined][] {
  const length = Math.max(1, these.length, next.length);
  return Array.from({ length }, (_, index) => [these[index], next[index]]);
}

/** The way out of the overview: its headlines, the projects by state, the sectors. */
export function HeadlineExport({ view }: { view: OverviewView }) {
  const { title, statuses, sectors } = view;
  return (
    <ExportButton
      of="总览"
      tables={() => [
        wholeTable('主要指标', {
          title: [title],
          hasVerdict: true,
          isFiltered: true,
          table: toHeadlineTable(view),
        }),
        wholeTable('项目状态', {
          title: ['项目状态'],
          isFiltered: true,
          table: {
            header: ['最新状态', '项目'],
            rows: statuses.map(({ label, projects }) => [label, projects]),
          },
        }),
        wholeTable('各领域指标', {
          title: ['各领域指标'],
          isFiltered: true,
          table: {
            header: ['领域', '指标'],
            rows: sectors.map(({ name, indicators }) => [name, indicators]),
          },
        }),
      ]}
    />
  );
}
