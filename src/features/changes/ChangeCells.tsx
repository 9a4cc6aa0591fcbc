import { VerdictMark } from '@/charts/VerdictMark';
import { CHANGE_TYPE_LABELS, type Change, type ChangeSide } from '@/domain/changes/change';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import { AddressLink, keepFilters } from '@/store/AddressLink';
import { SourceLink } from '@/store/SourceLink';
import classes from './ChangeCells.module.css';
import { TYPE_LOOKS } from './change-looks';

/** How something changed: shape and word. */
export function TypeMark({ type }: Pick<Change, 'type'>) {
  return <VerdictMark {...TYPE_LOOKS[type]} label={CHANGE_TYPE_LABELS[type]} />;
}

/** What changed, a link to its record. */
export function SubjectLink({ subject, regions }: Pick<Change, 'subject' | 'regions'>) {
  const isIndicator = subject.kind === 'indicator';
  return (
    <AddressLink
      to={isIndicator ? `/indicators/${subject.id}` : `/projects/${subject.id}`}
      change={(search) =>
        isIndicator
          ? { ...keepFilters(search), region: regions.map(({ id }) => id) }
          : keepFilters(search)
      }
    >
      {subject.name}
    </AddressLink>
  );
}

/** One side of a change: how it was judged, what was said, and of when; it opens its source. */
function Side({ side, name, reason }: { side: ChangeSide; name: string; reason?: string }) {
  const { look, sourceId, text, of, document, caveat } = side;
  return (
    <>
      {look === undefined ? null : (
        <span className={classes.mark}>
          <VerdictMark {...look} method={[reason, DISCLAIMER].filter(Boolean).join('；')} />
        </span>
      )}
      {sourceId === undefined ? null : (
        <SourceLink
          sourceId={sourceId}
          note={caveat}
          label={[name, of, text, document, '查看出处'].filter(Boolean).join('，')}
        >
          <span title={document}>{text}</span>
        </SourceLink>
      )}
      {of === '' ? null : (
        <span className={classes.of} title={document}>
          {of}
        </span>
      )}
    </>
  );
}

/** What was known then: it stands back. */
export function BeforeCell({ before, subject }: Pick<Change, 'before' | 'subject'>) {
  if (before === undefined) return <span className={classes.none}>—</span>;
  return (
    <span className={classes.before}>
      <Side side={before} name={subject.name} />
    </span>
  );
}

/** What is known now, behind the arrow that leads to it. */
export function AfterCell({
  after,
  subject,
  reason,
}: Pick<Change, 'after' | 'subject' | 'reason'>) {
  return (
    <span className={classes.after}>
      <span className={classes.arrow}>→</span>
      {after === undefined ? (
        <span className={classes.of}>{reason ?? '—'}</span>
      ) : (
        <Side side={after} name={subject.name} {...(reason === undefined ? {} : { reason })} />
      )}
    </span>
  );
}

/** The target that a verdict is on. */
export function TargetCell({ target, subject }: Pick<Change, 'target' | 'subject'>) {
  if (target === undefined) return '—';
  return (
    <span className={classes.before}>
      <Side side={target} name={subject.name} />
    </span>
  );
}
