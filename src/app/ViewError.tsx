import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { StateMessage } from '@/ui/StateMessage';

/** A view that failed; the others go on. */
export function ViewError({ error, reset }: ErrorComponentProps) {
  return (
    <StateMessage
      kind="error"
      isPage
      title="这个视图出错了"
      actions={
        <Button size="xs" onClick={reset}>
          重试
        </Button>
      }
    >
      <code>{error instanceof Error ? error.message : String(error)}</code>
    </StateMessage>
  );
}
