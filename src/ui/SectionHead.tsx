import type { ReactNode } from 'react';
import classes from './SectionHead.module.css';

/** The heading of a section, with what can be done with it at the right. */
export function SectionHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={classes.head}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
