import type { CommitmentsView, CommitmentTotals } from '@/domain/commitments-view';
import { DISCLAIMER, type VerdictTone } from '@/domain/verdicts/verdict';
import { StripChart } from '@/ui/StripChart';
import type { StripPart } from '@/ui/StripDrawing';
import classes from './CommitmentSummary.module.css';

const TONE_LABELS: Record<VerdictTone, string> = {
  good: '完成',
  fair: '基本完成',
  poor: '未完成',
  none: '无法判定',
};

const PARTS: readonly StripPart[] = [
  { key: 'good', label: TONE_LABELS.good, color: 'good' },
  { key: 'fair', label: TONE_LABELS.fair, color: 'fair' },
  { key: 'poor', label: TONE_LABELS.poor, color: 'poor' },
  { key: 'none', label: TONE_LABELS.none, color: 'inkSoft' },
];

/** Settled targets by sector as strips, and by the document that set them as a table. */
export function CommitmentSummary({ view }: { view: CommitmentsView }) {
  const { bySector, byDocument } = view;
  if (bySector.length === 0) return null;
  return (
    <div className={classes.summary}>
      <section>
        <h2>各领域目标兑现</h2>
        <StripChart
          label="各领域目标兑现"
          strips={bySector.map(({ key, label, tones }) => ({ key, label, values: tones }))}
          parts={PARTS}
        />
      </section>
      <section>
        <Totals title="各文件所定目标" head="文件" totals={byDocument} />
        <Totals title="各领域" head="领域" totals={bySector} />
        <p className={classes.note}>
          超前与提前完成计入“完成”，略滞后计入“基本完成”，滞后与逆向计入“未完成”。{DISCLAIMER}。
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
