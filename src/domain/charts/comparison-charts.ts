import { stringifySearch } from '@/domain/address';
import type { PairRow } from '@/domain/comparison/pair-row';
import { RATE_KIND_LABELS, type RateKind } from '@/domain/comparison/rate-kind';
import { type ComparisonView, computeComparisonView } from '@/domain/comparison-view';
import { type Filters, NO_FILTERS } from '@/domain/filters';
import { namedFilters, narrowFilters } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import { tabulate } from '@/domain/tables/computed-table';
import { chartedPairColumns } from '@/domain/tables/pairs-table';
import type { Dumbbell, ShareBar } from './chart-drawing';
import type { SpecOf } from './chart-spec';
import type { ComputedChart } from './computed-chart';
import { listStatements } from './exported-table';
import type { LegendItem } from './legend';
import { regionColors } from './pair-chart';

/** `2025年／2020年` as `2025／2020`. */
function toYear({ period }: PairRow): string {
  return period.replaceAll('年', '');
}

/** The caveats of what a chart shows. */
function describeCaveats(rows: readonly PairRow[]): string[] {
  return rows.flatMap((row) =>
    row.caveat === undefined ? [] : [`${row.name} ${toYear(row)}${row.stageLabel}：${row.caveat}`],
  );
}

/** What both charts of a comparison say of themselves. */
function describeComparison<K extends 'shares' | 'gaps'>(
  kind: K,
  view: ComparisonView,
  rows: readonly PairRow[],
  filters: Filters,
) {
  const compared = { own: view.own.id, other: view.other.id };
  // Which regions, the spec says itself.
  const own: Filters = { ...narrowFilters('comparison', filters), region: [] };
  const table = tabulate({ columns: chartedPairColumns(view), rows });
  return {
    spec: { kind, ...compared, filters: own },
    notes: describeCaveats(rows),
    table,
    sourceIds: listStatements(table),
    address: `/comparison${stringifySearch({ ...own, ...compared })}`,
    filters: namedFilters('comparison', own),
  };
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

function toReference(row: PairRow | undefined) {
  if (row?.value === undefined) return undefined;
  const mark = row.caveat === undefined ? '' : ' ※';
  return { value: row.value, text: `常住人口 ${row.text}${mark}` };
}

/** Shares of the whole, against the population's; undefined where there are none. */
export function toSharesChart(view: ComparisonView, filters: Filters): ComputedChart | undefined {
  const { own, other, shares } = view;
  if (shares.length === 0) return undefined;
  const reference = toReference(view.populationShare);
  const label = `${own.name}占${other.name}的比重`;
  const legend: LegendItem[] = [
    { shape: 'bar', color: 'part', text: `${own.name}占比` },
    ...(shares.some(isEstimated)
      ? [{ shape: 'outline', color: 'part', text: '含预计数' } as const]
      : []),
    ...(reference ? [{ shape: 'dashed', color: 'ink', text: '人口占比参照' } as const] : []),
  ];
  return {
    ...describeComparison('shares', view, shares, filters),
    label,
    title: [label, '最近结果'],
    unit: '%',
    drawing: { kind: 'shares', bars: shares.map(toBar), reference },
    legend,
  };
}

function toDumbbells(view: ComparisonView, gaps: readonly PairRow[]): Dumbbell[] {
  const [left, right] = regionColors(view);
  return gaps.flatMap((row) =>
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
}

/** Rates of one kind of both, with the gap written out; undefined where there are none. */
export function toGapsChart(
  view: ComparisonView,
  filters: Filters,
  rates: RateKind,
): ComputedChart | undefined {
  const { own, other } = view;
  const gaps = view.gaps.filter((row) => row.rates === rates);
  if (gaps.length === 0) return undefined;
  const [left, right] = regionColors(view);
  const rows = toDumbbells(view, gaps);
  const { spec, ...described } = describeComparison('gaps', view, gaps, filters);
  const toLegend = (shape: 'dot' | 'diamond', word: string): LegendItem[] => [
    { shape, color: left, text: `${own.name}${word}` },
    { shape, color: right, text: `${other.name}${word}` },
  ];
  return {
    ...described,
    spec: { ...spec, kind: 'gaps', rates },
    label: `${own.name}与${other.name}的${RATE_KIND_LABELS[rates]}`,
    title: [RATE_KIND_LABELS[rates], `${own.name}减${other.name}`],
    unit: [...new Set(gaps.map(({ unit }) => unit))].join('、'),
    drawing: { kind: 'dumbbells', rows },
    legend: [
      ...(rows.some(({ isTarget }) => !isTarget) ? toLegend('dot', '结果') : []),
      ...(rows.some(({ isTarget }) => isTarget) ? toLegend('diamond', '目标') : []),
    ],
  };
}

export function computeComparisonChart(
  dataset: Dataset,
  spec: SpecOf<'shares'> | SpecOf<'gaps'>,
): ComputedChart | undefined {
  const { own, other, filters } = spec;
  const view = computeComparisonView(dataset, { ...NO_FILTERS, ...filters }, { own, other });
  if (view?.own.id !== own || view.other.id !== other) return undefined;
  return spec.kind === 'shares'
    ? toSharesChart(view, filters)
    : toGapsChart(view, filters, spec.rates);
}
