import type { UnjudgedCount } from '@/domain/unjudged-targets';
import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import classes from './UnjudgedLine.module.css';

/** How many targets are not judged, by reason, each leading to them; and what all of a reason have in common. */
export function UnjudgedLine({
  counts,
  remarks = [],
}: {
  counts: readonly UnjudgedCount[];
  remarks?: readonly string[];
}) {
  if (counts.length === 0) return null;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <p className={classes.line}>
      未评价 {total} 个：
      {counts.map(({ reason, count }) => (
        <AddressLink
          key={reason}
          change={({ plan, ...search }) => ({
            ...keepFilters(search),
            ...(plan !== undefined && { plan }),
            part: 'silent',
            verdict: [reason],
          })}
        >
          {VERDICT_LABELS[reason]} {count}
        </AddressLink>
      ))}
      {remarks.length === 0 ? null : <span>{remarks.join('；')}</span>}
    </p>
  );
}
