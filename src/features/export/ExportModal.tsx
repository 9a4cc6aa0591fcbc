import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import classes from './ExportModal.module.css';
import '@mantine/core/styles/Modal.css';

/** The frame of the export dialogs. Its head is no `header`: the page has one banner. */
export function ExportModal({
  title,
  size,
  isBusy = false,
  onClose,
  children,
}: {
  title: string;
  /** Width in pixels. */
  size: number;
  /** Whether a click beside it would lose work. */
  isBusy?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  useFocusBack();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      closeOnClickOutside={!isBusy}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label="关闭" />
        </div>
        <Modal.Body className={classes.dialog}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The focus goes back to where it was before the dialog took it. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => (before instanceof HTMLElement ? before.focus() : undefined), [before]);
}
