import { type ReactNode, useMemo } from 'react';
import { computeSharedScale, type TrajectoriesView } from '@/domain/trajectories-view';
import { TrajectoryCard } from './TrajectoryCard';
import classes from './TrajectoryGrid.module.css';

/** Trajectories side by side, all over the same years. */
export function TrajectoryGrid({
  view,
  isShared,
  empty,
}: {
  view: TrajectoriesView;
  isShared: boolean;
  /** What to show instead of cards. */
  empty: ReactNode;
}) {
  const scale = useMemo(() => computeSharedScale(view.cards), [view.cards]);
  if (view.cards.length === 0) return empty;
  return (
    <ul className={classes.grid}>
      {view.cards.map((card) => (
        <TrajectoryCard key={card.key} card={card} scale={scale} isShared={isShared} />
      ))}
    </ul>
  );
}
