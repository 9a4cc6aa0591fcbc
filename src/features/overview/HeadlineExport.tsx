import type { Filters } from '@/domain/filters';
import type { OverviewView } from '@/domain/overview-view';
import { countLines } from '@/domain/tables/computed-table';
import {
  computeHeadlinesTable,
  countTargets,
  listHeadlines,
} from '@/domain/tables/headlines-table';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';

/** The way out of the headlines: those of the folded line too. */
export function HeadlineExport({ view, filters }: { view: OverviewView; filters: Filters }) {
  const toChoice = useTableChoice();
  return (
    <ExportButton
      of="总览"
      tables={() => [
        toChoice({
          label: '主要指标',
          rows: countLines(listHeadlines(view), countTargets),
          spec: { table: 'headlines', filters },
          compute: computeHeadlinesTable,
        }),
      ]}
    />
  );
}
