import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTitle } from '@/app/use-title';
import { describeError } from '@/domain/describe-error';
import { useReportViewFailure } from '@/store/view-failure';
import { StateMessage } from '@/ui/StateMessage';

/** A view that failed; the others go on, and its own without what the address asked of it. */
export function ViewError({ error, reset }: ErrorComponentProps) {
  useReportViewFailure();
  const title = '这个视图出错了';
  useTitle(title);
  return (
    <StateMessage
      kind="error"
      isPage
      title={title}
      actions={
        <>
          <Button size="xs" onClick={reset}>
            重试
          </Button>
          <Link to="." search={{}}>
            清除条件后重新打开
          </Link>
          <Link to="/" search={{}}>
            返回总览
          </Link>
        </>
      }
    >
      <code>{describeError(error)}</code>
    </StateMessage>
  );
}
