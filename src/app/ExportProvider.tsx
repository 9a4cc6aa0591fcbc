import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { ExportReport, type Report } from '@/app/ExportReport';
import { BatchDialog, PictureDialog } from '@/app/lazy-parts';
import { type AddressSearch, stringifySearch } from '@/domain/address';
import type { ChartBatch, ComputedChart } from '@/domain/charts/computed-chart';
import type { TableExport } from '@/domain/charts/export-subject';
import type { Filters } from '@/domain/filters';
import { choosingFilters, namedFilters, type ViewPart } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import type { ExportScope } from '@/features/export/export-scope';
import { withTimeLimit } from '@/features/export/time-limit';
import { downloadFile } from '@/store/download';
import { today } from '@/store/today';
import { ExportContext, type Exporter, type TableFormat } from '@/ui/export/export-context';
import { fetchPart } from '@/ui/parts/fetch-part';
import { useStableCallback } from '@/ui/use-stable-callback';

/** An open dialog, with where and when it was asked for. */
type Task =
  | { readonly kind: 'chart'; readonly scope: ExportScope; readonly chart: ComputedChart }
  | { readonly kind: 'batch'; readonly scope: ExportScope; readonly batch: ChartBatch };

/** Lets the charts and tables of a view out, and says how that went. */
export function ExportProvider({
  dataset,
  part,
  filters,
  children,
}: {
  dataset: Dataset;
  part: ViewPart;
  /** As the address has them: what leaves the view says no others than it heeds. */
  filters: Filters;
  children: ReactNode;
}) {
  const router = useRouter();
  const [task, setTask] = useState<Task>();
  const [report, setReport] = useState<Report>();
  const makeScope = useStableCallback((): ExportScope => {
    const { pathname, search } = router.state.location;
    const { source: _source, ...view }: AddressSearch = search;
    const linkTo = (address: string) =>
      new URL(router.history.createHref(address), window.location.href).href;
    return {
      dataset,
      filters: namedFilters(part, filters),
      date: today(),
      link: linkTo(pathname + stringifySearch(view)),
      bareLink: linkTo(pathname + stringifySearch({ ...view, ...choosingFilters(part, filters) })),
      linkTo,
    };
  });
  const exporter = useMemo<Exporter>(() => {
    const saveTable = async (table: TableExport, format: TableFormat): Promise<void> => {
      setReport({ kind: 'working' });
      try {
        const file = await withTimeLimit(
          fetchPart(() => import('@/features/export/table-files')).then(({ makeTableFile }) =>
            makeTableFile(makeScope(), table, format),
          ),
        );
        downloadFile(file);
        setReport({ kind: 'saved', name: file.name });
      } catch (error) {
        setReport({ kind: 'failed', error, onRetry: () => saveTable(table, format) });
      }
    };
    return {
      openChart: (chart) => setTask({ kind: 'chart', scope: makeScope(), chart }),
      openBatch: (batch) => setTask({ kind: 'batch', scope: makeScope(), batch }),
      saveTable,
    };
  }, [makeScope]);
  const close = () => setTask(undefined);
  return (
    <ExportContext value={exporter}>
      {children}
      <ExportReport report={report} onClose={() => setReport(undefined)} />
      {task?.kind === 'chart' ? (
        <PictureDialog scope={task.scope} chart={task.chart} onClose={close} />
      ) : null}
      {task?.kind === 'batch' ? (
        <BatchDialog scope={task.scope} batch={task.batch} onClose={close} />
      ) : null}
    </ExportContext>
  );
}
