import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { DatasetError, type DatasetProblem } from '@/api/dataset-file';
import { DATASET_URL, datasetQuery, retryDataset, useReading } from '@/api/dataset-query';
import { useTitle } from '@/app/use-title';
import { findFault, type PartFault } from '@/ui/parts/part-fault';
import { StateMessage } from '@/ui/StateMessage';
import { Waiting } from '@/ui/Waiting';

const PROBLEMS: Record<DatasetProblem, { title: string; advice: string }> = {
  unreachable: {
    title: '无法读取数据文件',
    advice: '请检查网络或文件服务器后重试。网络恢复后自动重试。',
  },
  missing: {
    title: '没有找到数据文件',
    advice: `请确认 ${DATASET_URL} 与页面放在同一目录，再重试。`,
  },
  truncated: {
    title: '数据文件不完整',
    advice: '文件在传输或复制时被截断。请重新复制后重试。',
  },
  foreign: {
    title: '这不是本系统的数据文件',
    advice: `请用本系统构建生成的 ${DATASET_URL} 替换后重试。`,
  },
  outdated: {
    title: '数据文件与程序版本不符',
    advice: '请重新构建，使页面与数据来自同一版本，再重试。',
  },
  damaged: {
    title: '数据文件已损坏',
    advice: `内容与校验和不符：文件在传输或复制时出错，或被改动过。请用构建生成的 ${DATASET_URL} 替换后重试。`,
  },
  broken: {
    title: '数据文件内容有误',
    advice: '请按下方位置检查数据，运行 npm run data 后重试。',
  },
};

/** Lets the views through once the data are there; until then says what is happening, or what is wrong. */
export function DatasetGate({ children }: { children: ReactNode }) {
  const { isPending, error } = useQuery(datasetQuery);
  const client = useQueryClient();
  const retry = () => void retryDataset(client);
  if (isPending) return <DatasetWaiting onRetry={retry} />;
  if (error) return <DatasetErrorPage error={error} onRetry={retry} />;
  return children;
}

function DatasetWaiting({ onRetry }: { onRetry: () => void }) {
  const { attempt, bytes } = useReading();
  const received = bytes === 0 ? '' : `已收到 ${Math.ceil(bytes / 1000)} KB`;
  return (
    <Waiting
      label="正在读取数据……"
      progress={received}
      pulse={`${attempt}.${bytes}`}
      onSilence={(seconds) => (
        <>
          <p>
            已有 {seconds} 秒没有收到数据（{DATASET_URL}
            ）。仍在等待；也可以检查网络或文件服务器后重试。
          </p>
          <Button size="xs" onClick={onRetry}>
            重试
          </Button>
        </>
      )}
    />
  );
}

function DatasetErrorPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const problem = error instanceof DatasetError ? error.problem : 'unreachable';
  const detail = error instanceof DatasetError ? error.detail : error.message;
  const { title, advice } = PROBLEMS[problem];
  useTitle(title);
  const isOldPage = usePageFault(problem === 'outdated') === 'updated';
  return (
    <StateMessage
      kind="error"
      isPage
      title={isOldPage ? '系统已更新，请刷新' : title}
      actions={
        isOldPage ? (
          <Button size="xs" onClick={() => window.location.reload()}>
            刷新
          </Button>
        ) : (
          <Button size="xs" onClick={onRetry}>
            重试
          </Button>
        )
      }
    >
      <p>{isOldPage ? '打开的页面是旧版本，数据文件已是新版本。' : advice}</p>
      <code>
        {DATASET_URL}：{detail}
      </code>
    </StateMessage>
  );
}

/** What is wrong with the page itself, where its data are of another version. */
function usePageFault(isAsked: boolean): PartFault | undefined {
  const [fault, setFault] = useState<PartFault>();
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    void findFault().then((found) => {
      if (isWanted) setFault(found);
    });
    return () => {
      isWanted = false;
    };
  }, [isAsked]);
  return fault;
}
