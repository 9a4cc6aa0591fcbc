import { useMemo } from 'react';
import { computeSharedScale, type TrajectoriesView } from '@/domain/trajectories-view';
import { StateMessage } from '@/ui/StateMessage';
import { TrajectoryCard } from './TrajectoryCard';
import classes from './TrajectoryGrid.module.css';

/** Trajectories side by side, all over the same years. */
export function TrajectoryGrid({ view, isShared }: { view: TrajectoriesView; isShared: boolean }) {
  const scale = useMemo(() => computeSharedScale(view.cards), [view.cards]);
  if (view.cards.length === 0) {
    return (
      <StateMessage kind="empty" title="没有符合筛选条件的轨迹">
        可减少条件，或查看另外两类轨迹。
      </StateMessage>
    );
  }
  return (
    <ul className={classes.grid}>
      {view.cards.map((card) => (
        <TrajectoryCard key={card.key} card={card} scale={scale} isShared={isShared} />
      ))}
    </ul>
  );
}
