import { PROJECT_STATUS_LABELS, type ProjectStatus } from '@/domain/vocabularies';
import { ProgressMark } from '@/ui/ProgressMark';
import classes from './StatusMark.module.css';

/** How far along its life a project in a state is, for the ring. */
const PROGRESS: Record<ProjectStatus, number | 'unknown' | 'stopped'> = {
  planned: 0,
  preparing: 0.12,
  starting: 0.28,
  'under-construction': 0.5,
  'structure-complete': 0.75,
  trial: 0.9,
  completed: 0.999,
  'in-operation': 1,
  mentioned: 'unknown',
  cancelled: 'stopped',
};

/** A project's state: ring and word. */
export function StatusMark({ status }: { status: ProjectStatus | undefined }) {
  if (status === undefined) return <span className={classes.none}>—</span>;
  return (
    <span className={classes.mark}>
      <ProgressMark share={PROGRESS[status]} />
      {PROJECT_STATUS_LABELS[status]}
    </span>
  );
}
