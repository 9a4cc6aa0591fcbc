import { CloseButton } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './ModalDialog.module.css';

/** The browser's own dialog over the page: it keeps the focus, closes by Esc, and gives the focus back. */
export function ModalDialog({
  label,
  className = '',
  onClose,
  children,
}: {
  label: string;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it
    <dialog
      ref={dialog}
      className={`${classes.dialog} ${className}`}
      aria-label={label}
      onClose={(event) => {
        // Opened again meanwhile, or a dialog within it.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        // What is beside its content is its backdrop.
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className={classes.content}>
        <div className={classes.close}>
          <CloseButton aria-label={`关闭${label}`} onClick={close} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
