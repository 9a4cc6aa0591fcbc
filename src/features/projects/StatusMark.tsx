import type { CSSProperties } from 'react';
import { PROJECT_STATUS_LABELS, type ProjectStatus } from '@/domain/vocabularies';
import classes from './StatusMark.module.css';

/** How far along its life a project in a state is, for the disc. */
const PROGRESS: Record<ProjectStatus, 'none' | number | 'done' | 'full' | 'unknown' | 'stopped'> = {
  planned: 'none',
  preparing: 0.12,
  starting: 0.28,
  'under-construction': 0.5,
  'structure-complete': 0.75,
  trial: 0.9,
  completed: 'done',
  'in-operation': 'full',
  mentioned: 'unknown',
  cancelled: 'stopped',
};

/**
 * A project's state: its word beside a disc that fills as works go on, crossed when given up, dotted
 * when nothing is known. One element, since a table has hundreds of them.
 */
export function StatusMark({ status }: { status: ProjectStatus | undefined }) {
  if (status === undefined) return '—';
  const progress = PROGRESS[status];
  const isPart = typeof progress === 'number';
  return (
    <span
      className={classes.mark}
      data-progress={isPart ? 'part' : progress}
      style={isPart ? ({ '--progress': `${progress * 100}%` } as CSSProperties) : undefined}
    >
      {PROJECT_STATUS_LABELS[status]}
    </span>
  );
}
