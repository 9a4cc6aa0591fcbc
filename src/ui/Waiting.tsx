import { Loader } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import classes from './Waiting.module.css';

/** How long nothing may happen before it is said. */
const SILENCE_SECONDS = 10;

/** Something is on its way; after ten seconds in which nothing came, says so with the way out. */
export function Waiting({
  label,
  progress = '',
  pulse = progress,
  onSilence,
}: {
  label: string;
  /** How far it is, in words. */
  progress?: string;
  /** Whatever changes it ends a silence. */
  pulse?: string;
  /** What to say and offer once nothing has come for this many seconds. */
  onSilence?: (seconds: number) => ReactNode;
}) {
  const isSilent = useSilence(pulse);
  return (
    <div className={classes.waiting}>
      <div className={classes.line}>
        <Loader size="sm" />
        <span role="status">{label}</span>
        <span className={classes.progress}>{progress}</span>
      </div>
      {isSilent && onSilence !== undefined ? (
        <div className={classes.silence} role="status">
          {onSilence(SILENCE_SECONDS)}
        </div>
      ) : null}
    </div>
  );
}

/** Whether the pulse has been the same for too long. */
function useSilence(pulse: string): boolean {
  const [silent, setSilent] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSilent(pulse), SILENCE_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [pulse]);
  return silent === pulse;
}
