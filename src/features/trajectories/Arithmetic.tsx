import { ARITHMETIC_TITLE, computeArithmeticTable } from '@/domain/tables/arithmetic-table';
import type { ArithmeticLine } from '@/domain/verdicts/arithmetic';
import { SourceLink } from '@/store/SourceLink';
import { useTableChoice } from '@/tables/use-table-choice';
import { ExportButton } from '@/ui/export/ExportButton';
import { SectionHead } from '@/ui/SectionHead';
import classes from './TrajectoryDetail.module.css';

/** How a verdict was reached, step by step, each figure with the way to its source. */
export function Arithmetic({
  trajectory,
  plan,
  lines,
}: {
  /** Key of the trajectory whose verdict it is. */
  trajectory: string;
  /** Span of its plan. */
  plan: string;
  lines: readonly ArithmeticLine[];
}) {
  const toChoice = useTableChoice();
  return (
    <section className={classes.arithmetic} aria-label={ARITHMETIC_TITLE}>
      <SectionHead title={ARITHMETIC_TITLE}>
        <ExportButton
          of={ARITHMETIC_TITLE}
          tables={() => [
            toChoice({
              label: ARITHMETIC_TITLE,
              rows: lines.length,
              spec: { table: 'arithmetic', trajectory, plan },
              compute: computeArithmeticTable,
            }),
          ]}
        />
      </SectionHead>
      <dl>
        {lines.map(({ term, text, sourceId }) => (
          <div key={`${term}${text}`}>
            <dt>{term}</dt>
            <dd>
              {sourceId === undefined ? text : <SourceLink sourceId={sourceId}>{text}</SourceLink>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
