import { type Batch, createBatch } from '@/domain/monitoring/batch';

/** A batch for trying it out: every figure is made up, and its name says so. */

type Row = Batch['observations'][number];

function toRow(line: number, indicatorId: string, period: string, value: number): Row {
  const figure = { value, qualifier: 'eq' as const, printed: String(value) };
  return { line, indicatorId, regionId: 'jinan', period, stage: 'actual', ...figure };
}

/** @param dataVersion of the data that it is laid on */
export function createExampleBatch(dataVersion: string): Batch {
  const head = {
    ...{ name: '示例：2026年10月监测（数字为虚构）', issuer: '示例单位', issuedOn: '2026-11-20' },
    ...{ regionId: 'jinan', note: '示例，数字为虚构' },
  };
  const observations = [
    toRow(2, 'new-urban-jobs', '2026-01/2026-10', 13.2),
    toRow(3, 'gdp-growth', '2026-01/2026-09', 4.6),
    toRow(4, 'value-added-industry-growth', '2026-01/2026-10', 7.3),
    toRow(5, 'tech-smes', '2026-10', 9400),
    toRow(6, 'retail-sales-growth', '2026-01/2026-10', 3.4),
  ];
  const rows = { sheets: ['示例'], observations, projectEvents: [], projectFigures: [] };
  return createBatch(head, rows, dataVersion);
}
