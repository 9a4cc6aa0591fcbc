import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ChartBatch, ComputedChart } from '@/domain/charts/computed-chart';
import type { ExportOffer } from './ExportMenu';
import { LazyExportMenu } from './LazyExportMenu';
import type { TableChoice } from './table-choice';

/** Marks the button for the key that opens it. */
export type ExportKind = 'chart' | 'table';

/** Opens the menu of what can be taken out of a chart or a table; what it offers is made on opening. */
export function ExportButton({
  of,
  chart,
  batch,
  tables,
}: {
  /** What is exported, by name: tells the menus of a view apart for who does not see them. */
  of: string;
  chart?: () => ComputedChart;
  batch?: () => ChartBatch;
  tables?: () => readonly TableChoice[];
}) {
  const [offer, setOffer] = useState<ExportOffer>();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const kind: ExportKind = chart === undefined && batch === undefined ? 'table' : 'chart';
  const target = (
    <Button
      ref={button}
      variant="default"
      size="compact-sm"
      title="导出（快捷键 d）"
      leftSection={<IconDownload size={14} aria-hidden />}
      aria-label={`导出：${of}`}
      data-export={kind}
      onClick={() => {
        setOffer({ chart: chart?.(), batch: batch?.(), tables: tables?.() ?? [] });
        setOpen(!isOpen);
      }}
    >
      导出
    </Button>
  );
  // A closed menu whose code never came is given up: the next click asks for it again.
  if (offer === undefined || !(isOpen || LazyExportMenu.isReady())) return target;
  return (
    <LazyExportMenu
      offer={offer}
      isOpen={isOpen}
      target={target}
      onClose={() => {
        setOpen(false);
        button.current?.focus();
      }}
    />
  );
}
