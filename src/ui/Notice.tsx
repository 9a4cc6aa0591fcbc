import { CloseButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

/** A remark above a view: something to know, nothing to do. */
export function Notice({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose?: () => void;
}) {
  return (
    <div className={classes.notice} role="status">
      <IconInfoCircle size={18} aria-hidden />
      <div>
        <strong>{title}</strong>
        <span>{children}</span>
      </div>
      {onClose === undefined ? null : <CloseButton aria-label="关闭提示" onClick={onClose} />}
    </div>
  );
}
