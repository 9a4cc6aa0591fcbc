import type { ExportedTable } from '@/domain/charts/exported-table';
import type { CommitmentsView, CommitmentTotals } from '@/domain/commitments-view';
import {
  DISCLAIMER,
  VERDICT_CLASSES,
  VERDICT_LABELS,
  VERDICT_TONES,
  type VerdictClass,
} from '@/domain/verdicts/verdict';
import { ExportButton } from '@/ui/exporting/ExportButton';
import type { ChartExport } from '@/ui/exporting/export-context';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import { SideScroll } from '@/ui/SideScroll';
import { StripChart, toStripLegend } from '@/ui/StripChart';
import { StripDrawing, type StripPart } from '@/ui/StripDrawing';
import { toneColor } from '@/ui/VerdictMark';
import classes from './CommitmentSummary.module.css';

/** Parts of a strip: what a verdict counts as. */
const SIGNS: Record<VerdictClass, string> = {
  met: '✓',
  'nearly-met': '≈',
  missed: '✕',
  ongoing: '…',
  undisclosed: '—',
  undecidable: '?',
};

/** Of the classes only those that occur. */
function listParts(totals: readonly CommitmentTotals[]): StripPart[] {
  return VERDICT_CLASSES.filter((key) => totals.some(({ classes: counts }) => counts[key] > 0)).map(
    (key) => ({
      ...{ key, sign: SIGNS[key], label: VERDICT_LABELS[key] },
      color: toneColor(VERDICT_TONES[key]),
    }),
  );
}

const TITLE = '各领域目标兑现';
/** A strip with its gap in a picture, where letters need not be pointed at. */
const LEAST_STRIP_HEIGHT = 18;

function toTotalsTable(
  head: string,
  totals: readonly CommitmentTotals[],
  parts: readonly StripPart[],
): ExportedTable {
  return {
    header: [head, ...parts.map(({ label }) => label), '合计'],
    rows: totals.map(({ label, classes: counts, total }) => [
      label,
      ...parts.map(({ key }) => counts[key as VerdictClass]),
      total,
    ]),
  };
}

/** Settled targets by sector as strips, and by the document that set them as a table. */
export function CommitmentSummary({
  view,
  others,
}: {
  view: CommitmentsView;
  /** How many targets the other states have. */
  others: { readonly silent: number; readonly open: number };
}) {
  const { bySector, byDocument, rows } = view;
  if (bySector.length === 0) return null;
  const parts = listParts(bySector);
  const strips = bySector.map(({ key, label, ...own }) => ({ key, label, values: own.classes }));
  const notes = [
    `目标年的结果才计入；另有 ${others.silent} 个目标未披露结果、${others.open} 个进行中，不在其中`,
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
    legend: toStripLegend(parts),
    leastHeight: strips.length * LEAST_STRIP_HEIGHT,
    draw: (width, height, palette) => (
      <StripDrawing {...{ strips, parts, width, height, palette }} />
    ),
    table: toTotalsTable('领域', bySector, parts),
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
                table: toTotalsTable('文件', byDocument, parts),
              }),
            ]}
          />
        </SectionHead>
        <StripChart label={TITLE} strips={strips} parts={parts} />
      </section>
      <section>
        <Totals title="各文件所定目标" head="文件" totals={byDocument} parts={parts} />
        <Totals title="各领域" head="领域" totals={bySector} parts={parts} />
        <p className={classes.note}>
          {notes.join('；')}。{DISCLAIMER}。
        </p>
      </section>
    </div>
  );
}

function Totals({
  title,
  head,
  totals,
  parts,
}: {
  title: string;
  head: string;
  totals: readonly CommitmentTotals[];
  parts: readonly StripPart[];
}) {
  return (
    <details className={classes.totals} open={head === '文件'}>
      <summary>{title}</summary>
      <SideScroll label={title} isPlain>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {parts.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">合计</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ key, label, classes: counts, total }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {parts.map((part) => (
                  <td key={part.key}>{counts[part.key as VerdictClass]}</td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </details>
  );
}
