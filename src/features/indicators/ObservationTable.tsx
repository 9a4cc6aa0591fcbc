import { useMemo } from 'react';
import type { ObservationRowView } from '@/domain/indicator-view';
import {
  computeObservationsTable,
  type ObservationsSpec,
  observationColumns,
} from '@/domain/tables/observations-table';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { drawColumns, type Looks } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';

const TITLE = '全部数据';

const LOOKS: Looks<ReturnType<typeof observationColumns>> = {
  period: {},
  region: {},
  stage: {},
  figure: {
    align: 'end',
    cell: ({ id, region, period, stageLabel, text, note }) => (
      <SourceLink
        sourceId={id}
        label={`${region}，${period}，${stageLabel}：${text}，查看出处`}
        note={note}
      >
        {text}
      </SourceLink>
    ),
  },
  printed: {},
  document: {},
  section: {},
  note: { isWrapped: true, isSoft: true },
};

/** Every figure of an indicator; the chart's twin, in words and numbers. */
export function ObservationTable({
  rows,
  unit,
  spec,
}: {
  rows: readonly ObservationRowView[];
  unit: string;
  /** Of what they are all figures. */
  spec: ObservationsSpec;
}) {
  const toChoice = useTableChoice();
  const columns = useMemo(() => drawColumns(observationColumns(unit), LOOKS), [unit]);
  return (
    <section>
      <SectionHead title={TITLE}>
        <ExportButton
          of={TITLE}
          tables={() => [
            toChoice({ label: TITLE, rows: rows.length, spec, compute: computeObservationsTable }),
          ]}
        />
      </SectionHead>
      <PlainTable label={TITLE} columns={columns} rows={rows} rowId={({ id }) => id} />
    </section>
  );
}
