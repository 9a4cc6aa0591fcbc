import { Button } from '@mantine/core';
import { StateMessage } from '@/ui/StateMessage';
import type { PartError } from './fetch-part';
import type { PartFault } from './part-fault';

const ADVICE: Record<PartFault, string> = {
  unreachable: '网络不通或服务器没有应答。网络恢复后自动重试。',
  updated: '服务器上已是新版本。刷新后仍是当前视图和筛选。',
  unknown: '程序文件没有取到。请重试；若仍如此，请刷新页面。',
};

/** Says why a part did not come, and the way out. */
export function PartFailure({
  label,
  failure,
  isPage = false,
  onRetry,
}: {
  /** What did not come: `出处`. */
  label: string;
  failure: PartError;
  isPage?: boolean;
  onRetry: () => void;
}) {
  const { fault, cause } = failure;
  return (
    <StateMessage
      kind="error"
      isPage={isPage}
      title={fault === 'updated' ? '系统已更新，请刷新' : `没有打开${label}`}
      actions={<PartActions fault={fault} onRetry={onRetry} />}
    >
      <p>{ADVICE[fault]}</p>
      {fault === 'unknown' ? <code>{cause instanceof Error ? cause.message : null}</code> : null}
    </StateMessage>
  );
}

/** What helps against a fault: a new version is not had by trying again. */
export function PartActions({ fault, onRetry }: { fault: PartFault; onRetry: () => void }) {
  return (
    <>
      {fault === 'updated' ? null : (
        <Button size="xs" onClick={onRetry}>
          重试
        </Button>
      )}
      {fault === 'unreachable' ? null : (
        <Button
          size="xs"
          variant={fault === 'updated' ? 'filled' : 'default'}
          onClick={() => window.location.reload()}
        >
          刷新
        </Button>
      )}
    </>
  );
}
