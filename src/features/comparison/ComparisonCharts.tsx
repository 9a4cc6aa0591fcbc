import type { PairRow } from '@/domain/comparison/pair-row';
import type { ComparisonView } from '@/domain/comparison-view';
import { formatAxis } from '@/domain/number-format';
import type { Region } from '@/domain/statements/dataset';
import { type ChartColor, SCREEN_PALETTE } from '@/ui/chart-palette';
import { type Dumbbell, DumbbellDrawing, dumbbellDrawingHeight } from '@/ui/DumbbellDrawing';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { ChartExport } from '@/ui/exporting/export-context';
import { FixedHeightChart } from '@/ui/FixedHeightChart';
import type { LegendItem } from '@/ui/legend';
import { SectionHead } from '@/ui/SectionHead';
import { type ShareBar, ShareDrawing, shareDrawingHeight } from '@/ui/ShareDrawing';
import { Caveats } from './Caveats';
import { toPairsTable } from './pairs-table';

/** The city in its colour, everything in it in that of parts; of two parts the right one is inked. */
export function regionColors({
  own,
  other,
}: {
  own: Region;
  other: Region;
}): readonly [ChartColor, ChartColor] {
  const left = own.level === 'city' ? 'city' : 'part';
  const right = other.level === 'city' ? 'city' : 'part';
  return left === right ? [left, 'inkSoft'] : [left, right];
}

/** `2025年／2020年` as `2025／2020`. */
function toYear({ period }: PairRow): string {
  return period.replaceAll('年', '');
}

function isEstimated({ own, other }: PairRow): boolean {
  return own.stage === 'estimate' || other.stage === 'estimate';
}

function toBar(row: PairRow): ShareBar {
  const { id, name, value = 0, text, caveat } = row;
  return {
    key: id,
    label: `${name} ${toYear(row)}`,
    value,
    text,
    hasCaveat: caveat !== undefined,
    isEstimate: isEstimated(row),
  };
}

/** Shares of the whole, against the population's. */
export function Shares({ view }: { view: ComparisonView }) {
  const { own, other, shares, populationShare } = view;
  if (shares.length === 0) return null;
  const bars = shares.map(toBar);
  const height = shareDrawingHeight(bars);
  const reference =
    populationShare?.value === undefined
      ? undefined
      : {
          value: populationShare.value,
          text: `常住人口 ${populationShare.text}${populationShare.caveat === undefined ? '' : ' ※'}`,
        };
  const label = `${own.name}占${other.name}的比重`;
  const legend: LegendItem[] = [
    { shape: 'bar', color: 'part', text: `${own.name}占比` },
    ...(shares.some(isEstimated)
      ? [{ shape: 'outline', color: 'part', text: '含预计数' } as const]
      : []),
    ...(reference ? [{ shape: 'dashed', color: 'ink', text: '人口占比参照' } as const] : []),
  ];
  const toExport = (): ChartExport => ({
    title: [label, '最近结果'],
    unit: '%',
    notes: describeCaveats(shares),
    legend,
    leastHeight: height,
    draw: (width, ownHeight, palette) => (
      <ShareDrawing {...{ bars, reference, width, palette }} height={ownHeight} />
    ),
    table: toPairsTable(view, shares),
  });
  return (
    <section>
      <SectionHead title={`${label}（最近结果）`}>
        <ExportButton of={label} chart={toExport} />
      </SectionHead>
      <FixedHeightChart
        label={label}
        height={height}
        legend={legend}
        draw={(width) => (
          <ShareDrawing {...{ bars, reference, width, height }} palette={SCREEN_PALETTE} />
        )}
      />
      <Caveats rows={shares} />
    </section>
  );
}

/** Growth and other rates of both, with the gap written out. */
export function Gaps({ view }: { view: ComparisonView }) {
  const { own, other, gaps } = view;
  if (gaps.length === 0) return null;
  const [left, right] = regionColors(view);
  const rows: Dumbbell[] = gaps.flatMap((row) =>
    row.own.value === undefined || row.other.value === undefined
      ? []
      : [
          {
            key: row.id,
            label: `${row.name} ${toYear(row)}${row.stageLabel}${row.caveat === undefined ? '' : ' ※'}`,
            left: { value: row.own.value, text: row.own.text, color: left },
            right: { value: row.other.value, text: row.other.text, color: right },
            text: row.text,
            isTarget: row.stage === 'target',
          },
        ],
  );
  const height = dumbbellDrawingHeight(rows);
  const toLegend = (shape: 'dot' | 'diamond', word: string): LegendItem[] => [
    { shape, color: left, text: `${own.name}${word}` },
    { shape, color: right, text: `${other.name}${word}` },
  ];
  const legend = [
    ...(rows.some(({ isTarget }) => !isTarget) ? toLegend('dot', '结果') : []),
    ...(rows.some(({ isTarget }) => isTarget) ? toLegend('diamond', '目标') : []),
  ];
  const units = [...new Set(gaps.map(({ unit }) => unit))];
  const toExport = (): ChartExport => ({
    title: ['增速与比率', `${own.name}减${other.name}`],
    unit: units.join('、'),
    notes: describeCaveats(gaps),
    legend,
    leastHeight: height,
    draw: (width, ownHeight, palette) => (
      <DumbbellDrawing {...{ rows, formatAxis, width, palette }} height={ownHeight} />
    ),
    table: toPairsTable(view, gaps),
  });
  return (
    <section>
      <SectionHead title={`增速与比率：${own.name}减${other.name}`}>
        <ExportButton of="增速与比率" chart={toExport} />
      </SectionHead>
      <FixedHeightChart
        label={`${own.name}与${other.name}的增速与比率`}
        height={height}
        legend={legend}
        draw={(width) => (
          <DumbbellDrawing {...{ rows, formatAxis, width, height }} palette={SCREEN_PALETTE} />
        )}
      />
      <Caveats rows={gaps} />
    </section>
  );
}

/** The caveats of what a picture shows, in the picture. */
function describeCaveats(rows: readonly PairRow[]): string[] {
  return rows.flatMap((row) =>
    row.caveat === undefined ? [] : [`${row.name} ${toYear(row)}${row.stageLabel}：${row.caveat}`],
  );
}
