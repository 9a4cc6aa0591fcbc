import type { ArithmeticLine } from '@/domain/verdicts/arithmetic';
import { SourceLink } from '@/store/SourceLink';
import classes from './TrajectoryDetail.module.css';

/** How a verdict was reached, step by step, each figure with the way to its source. */
export function Arithmetic({ lines }: { lines: readonly ArithmeticLine[] }) {
  return (
    <section className={classes.arithmetic} aria-label="评价算式">
      <h2>评价算式</h2>
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
