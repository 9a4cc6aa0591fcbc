import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { describeError } from '@/domain/describe-error';
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
      <code>{describeError(error)}</code>
    </StateMessage>
  );
}
