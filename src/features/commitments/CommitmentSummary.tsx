import type { CommitmentsView, CommitmentTotals } from '@/domain/commitments-view';
import { DISCLAIMER, type VerdictTone } from '@/domain/verdicts/verdict';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { ChartExport, ExportedTable } from '@/ui/exporting/export-context';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { StripChart, toStripLegend } from '@/ui/StripChart';
import { StripDrawing, type StripPart } from '@/ui/StripDrawing';
import classes from './CommitmentSummary.module.css';

const TONE_LABELS: Record<VerdictTone, string> = {
  good: '完成',
  fair: '基本完成',
  poor: '未完成',
  none: '无法判定',
};

const PARTS: readonly StripPart[] = [
  { key: 'good', label: TONE_LABELS.good, color: 'good', sign: '✓' },
  { key: 'fair', label: TONE_LABELS.fair, color: 'fair', sign: '≈' },
  { key: 'poor', label: TONE_LABELS.poor, color: 'poor', sign: '✕' },
  { key: 'none', label: TONE_LABELS.none, color: 'inkSoft', sign: '?' },
];

const TITLE = '各领域目标兑现';
/** A strip with its gap in a picture, where letters need not be pointed at. */
const LEAST_STRIP_HEIGHT = 18;
const NOTE = '超前与提前完成计入“完成”，略滞后计入“基本完成”，滞后与逆向计入“未完成”';

function toTotalsTable(head: string, totals: readonly CommitmentTotals[]): ExportedTable {
  return {
    header: [head, ...PARTS.map(({ label }) => label), '合计'],
    rows: totals.map(({ label, tones, total }) => [
      label,
      ...PARTS.map(({ key }) => tones[key as VerdictTone]),
      total,
    ]),
  };
}

/** Settled targets by sector as strips, and by the document that set them as a table. */
export function CommitmentSummary({ view }: { view: CommitmentsView }) {
  const { bySector, byDocument, rows, states } = view;
  if (bySector.length === 0) return null;
  const strips = bySector.map(({ key, label, tones }) => ({ key, label, values: tones }));
  const notes = [
    `另有 ${states.silent} 个目标未披露结果、${states.open} 个尚待兑现，不在其中`,
    NOTE,
  ];
  const sourceIds = rows.flatMap(({ target, result }) =>
    result === undefined ? [target.sourceId] : [target.sourceId, result.sourceId],
  );
  const toExport = (): ChartExport => ({
    title: [TITLE, `已有结果的${rows.length}个目标`],
    unit: '个目标',
    notes,
    sourceIds,
    hasVerdict: true,
    legend: toStripLegend(PARTS),
    leastHeight: strips.length * LEAST_STRIP_HEIGHT,
    draw: (width, height, palette) => (
      <StripDrawing {...{ strips, width, height, palette }} parts={PARTS} />
    ),
    table: toTotalsTable('领域', bySector),
  });
  return (
    <div className={classes.summary}>
      <section>
        <SectionHead title={`${TITLE}（已有结果的 ${rows.length} 个）`}>
          <ExportButton
            of={TITLE}
            chart={toExport}
            tables={() => [
              wholeTable('按文件', {
                title: ['各文件所定目标'],
                notes,
                sourceIds,
                hasVerdict: true,
                isFiltered: true,
                table: toTotalsTable('文件', byDocument),
              }),
            ]}
          />
        </SectionHead>
        <StripChart label={TITLE} strips={strips} parts={PARTS} />
      </section>
      <section>
        <Totals title="各文件所定目标" head="文件" totals={byDocument} />
        <Totals title="各领域" head="领域" totals={bySector} />
        <p className={classes.note}>
          {NOTE}。{DISCLAIMER}。
        </p>
      </section>
    </div>
  );
}

function Totals({
  title,
  head,
  totals,
}: {
  title: string;
  head: string;
  totals: readonly CommitmentTotals[];
}) {
  return (
    <details className={classes.totals} open={head === '文件'}>
      <summary>{title}</summary>
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {PARTS.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">合计</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ key, label, tones, total }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {PARTS.map((part) => (
                <td key={part.key}>{tones[part.key as VerdictTone]}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
