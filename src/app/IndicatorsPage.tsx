import { useMemo } from 'react';
import { NoEntries } from '@/app/NoEntries';
import { PageLayout } from '@/app/PageLayout';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { nameDocuments } from '@/domain/statements/document-words';
import { IndicatorTable } from '@/features/indicators/IndicatorTable';

/** 指标库. */
export function IndicatorsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const view = useMemo(() => computeIndicatorsView(dataset, filters), [dataset, filters]);
  return (
    <PageLayout
      dataset={dataset}
      part="indicators"
      filters={filters}
      counts={view.counts}
      dropped={dropped}
      scrolls={false}
    >
      <IndicatorTable
        rows={view.rows}
        total={view.total}
        filters={filters}
        empty={
          <NoEntries
            title="没有符合筛选条件的指标"
            advice={`${nameDocuments(dataset)}未披露，或筛选条件之间没有交集。可减少条件或更换搜索词。`}
            part="indicators"
            {...{ dataset, filters }}
          />
        }
        countAll={() => computeIndicatorsView(dataset, NO_FILTERS).rows.length}
      />
    </PageLayout>
  );
}
