import type { Filters } from '@/domain/filters';
import type { OverviewView } from '@/domain/overview-view';
import { countLines } from '@/domain/tables/computed-table';
import {
  computeHeadlinesTable,
  computeSectorsTable,
  computeStatusesTable,
  countTargets,
} from '@/domain/tables/headlines-table';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';

/** The way out of the overview: its headlines, the projects by state, the sectors. */
export function HeadlineExport({ view, filters }: { view: OverviewView; filters: Filters }) {
  const { headlines, statuses, sectors } = view;
  const toChoice = useTableChoice();
  return (
    <ExportButton
      of="总览"
      tables={() => [
        toChoice({
          label: '主要指标',
          rows: countLines(headlines, countTargets),
          spec: { table: 'headlines', filters },
          compute: computeHeadlinesTable,
        }),
        toChoice({
          label: '项目状态',
          rows: statuses.length,
          spec: { table: 'statuses', filters },
          compute: computeStatusesTable,
        }),
        toChoice({
          label: '各领域指标',
          rows: sectors.length,
          spec: { table: 'sectors', filters },
          compute: computeSectorsTable,
        }),
      ]}
    />
  );
}
