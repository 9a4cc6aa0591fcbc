import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ChartBatch, ComputedChart } from '@/domain/charts/computed-chart';
import { type Exporter, useExporter } from './export-context';
import type { TableChoice } from './table-choice';

/** What a menu has to offer. */
export interface ExportOffer {
  readonly chart: ComputedChart | undefined;
  readonly batch: ChartBatch | undefined;
  readonly tables: readonly TableChoice[];
}

export interface ExportMenuProps {
  readonly offer: ExportOffer;
  readonly isOpen: boolean;
  /** The button that opens it. */
  readonly target: ReactElement;
  readonly onClose: () => void;
}

/** What can be taken out of a chart or a table. */
export function ExportMenu({ offer, isOpen, target, onClose }: ExportMenuProps) {
  const exporter = useExporter();
  const { chart, batch, tables } = offer;
  return (
    <Menu
      opened={isOpen}
      onClose={onClose}
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      hideDetached={false}
      shadow="sm"
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {chart === undefined ? null : <ChartItems chart={chart} exporter={exporter} />}
        {batch === undefined ? null : (
          <Menu.Item disabled={batch.charts.length === 0} onClick={() => exporter.openBatch(batch)}>
            全部图片 ZIP（{batch.charts.length} 张）…
          </Menu.Item>
        )}
        {tables.map((choice) => (
          <TableItems key={choice.label} choice={choice} exporter={exporter} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ChartItems({ chart, exporter }: { chart: ComputedChart; exporter: Exporter }) {
  return (
    <>
      <Menu.Item onClick={() => exporter.openChart(chart)}>图片（PNG、SVG、复制）…</Menu.Item>
      <TableItems
        choice={{
          label: '图表数据',
          rows: chart.table.rows.length,
          make: () => ({ ...chart, isFiltered: true }),
        }}
        exporter={exporter}
      />
    </>
  );
}

function TableItems({ choice, exporter }: { choice: TableChoice; exporter: Exporter }) {
  const { label, rows, make } = choice;
  return (['csv', 'xlsx'] as const).map((format) => (
    <Menu.Item
      key={format}
      disabled={rows === 0}
      onClick={() => exporter.saveTable(make(), format)}
    >
      {label} {rows} 行 {format.toUpperCase()}
    </Menu.Item>
  ));
}
