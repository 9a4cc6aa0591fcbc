import type { TableExport } from '@/domain/charts/export-subject';
import type { ArithmeticLine } from '@/domain/verdicts/arithmetic';
import { SourceLink } from '@/store/SourceLink';
import { ExportButton } from '@/ui/exporting/ExportButton';
import { wholeTable } from '@/ui/exporting/table-choice';
import { SectionHead } from '@/ui/SectionHead';
import classes from './TrajectoryDetail.module.css';

/** How a verdict was reached, step by step, each figure with the way to its source. */
export function Arithmetic({
  title,
  lines,
}: {
  /** Whose verdict; files are named after it. */
  title: readonly string[];
  lines: readonly ArithmeticLine[];
}) {
  const toExport = (): TableExport => ({
    title: [...title, '评价算式'],
    hasVerdict: true,
    isFiltered: false,
    table: {
      header: ['步骤', '内容'],
      rows: lines.map(({ term, text, sourceId }) => [
        term,
        sourceId === undefined ? text : { sourceId, text },
      ]),
    },
  });
  return (
    <section className={classes.arithmetic} aria-label="评价算式">
      <SectionHead title="评价算式">
        <ExportButton of="评价算式" tables={() => [wholeTable('评价算式', toExport())]} />
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
