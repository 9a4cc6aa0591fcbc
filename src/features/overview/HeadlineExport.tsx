import type { OverviewView } from '@/domain/overview-view';
import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { ExportedTable } from '@/ui/exporting/export-context';
import { wholeTable } from '@/ui/exporting/table-choice';

function toHeadlineTable({ year, headlines }: OverviewView): ExportedTable {
  return {
    header: [
      '指标',
      '最新结果',
      '较上次',
      '比自',
      `${year}年目标`,
      '兑现',
      '结果减目标',
      `${year + 1}年目标`,
    ],
    rows: headlines.map(({ name, result, change, target, commitment, nextTarget }) => [
      name,
      result,
      change?.text,
      change?.since,
      target,
      commitment && VERDICT_LABELS[commitment.verdict],
      commitment?.differenceText,
      nextTarget,
    ]),
  };
}

/** The way out of the overview: its headlines, the projects by state, the sectors. */
export function HeadlineExport({ view }: { view: OverviewView }) {
  const { region, year, statuses, sectors } = view;
  return (
    <ExportButton
      of="总览"
      tables={() => [
        wholeTable('主要指标', {
          title: [`${region.name}${year}年主要指标`],
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
