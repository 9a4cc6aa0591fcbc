import { PROJECT_STATUS_LABELS, type ProjectStatus } from '@/domain/vocabularies';
import classes from './StatusMark.module.css';

/** What makes an element bear the mark of a state. */
export function toStatusMark(status: ProjectStatus) {
  return { className: classes.mark, 'data-status': status };
}

/**
 * A project's state: its word beside a disc that fills as works go on, crossed when given up, dotted
 * when nothing is known. One element, since a table has hundreds of them; the style sheet knows the states.
 */
export function StatusMark({ status }: { status: ProjectStatus | undefined }) {
  if (status === undefined) return '—';
  return <span {...toStatusMark(status)}>{PROJECT_STATUS_LABELS[status]}</span>;
}
