import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Waiting } from '@/ui/Waiting';
import type { PlaceholderProps } from './lazy-part';
import classes from './PartBox.module.css';
import { PartFailure } from './PartFailure';

type PartPlace = 'panel' | 'dialog' | 'menu';

/** What stands where a panel, a dialog or a menu would open, beside a view that goes on. */
export function PartBox({
  label,
  place,
  failure,
  onRetry,
  onClose,
}: PlaceholderProps & {
  /** What it stands for: `出处`. */
  label: string;
  place: PartPlace;
  onClose: () => void;
}) {
  const close = (
    <CloseButton className={classes.close ?? ''} aria-label={`关闭${label}`} onClick={onClose} />
  );
  if (failure === undefined) {
    return (
      <div className={classes.box} data-place={place} data-waiting="true">
        {close}
        <Waiting label={`正在打开${label}……`} />
      </div>
    );
  }
  return (
    <FailureBox label={label} place={place} onClose={onClose}>
      {close}
      <PartFailure label={label} failure={failure} onRetry={onRetry} />
    </FailureBox>
  );
}

/** The focus comes to what went wrong, and goes back before the part takes it. */
function FailureBox({
  label,
  place,
  onClose,
  children,
}: {
  label: string;
  place: PartPlace;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={classes.box}
      data-place={place}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
