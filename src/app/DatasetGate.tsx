import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DatasetError, type DatasetProblem } from '@/api/dataset-file';
import { DATASET_URL, datasetQuery } from '@/api/dataset-query';
import { StateMessage } from '@/ui/StateMessage';
import classes from './DatasetGate.module.css';

const PROBLEMS: Record<DatasetProblem, { title: string; advice: string }> = {
  unreachable: {
    title: '无法读取数据文件',
    advice: '请检查网络或文件服务器后重试。',
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
  broken: {
    title: '数据文件内容有误',
    advice: '请按下方位置检查数据，运行 npm run data 后重试。',
  },
};

/** Lets the views through once the data are there; until then says what is happening, or what is wrong. */
export function DatasetGate({ children }: { children: ReactNode }) {
  const { isPending, isFetching, error, refetch } = useQuery(datasetQuery);
  if (isPending || (error && isFetching)) {
    return (
      <div className={classes.loading} role="status">
        <Loader size="sm" /> 正在读取数据……
      </div>
    );
  }
  if (error) return <DatasetErrorPage error={error} onRetry={() => refetch()} />;
  return children;
}

function DatasetErrorPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { title, advice } = PROBLEMS[error instanceof DatasetError ? error.problem : 'unreachable'];
  const detail = error instanceof DatasetError ? error.detail : error.message;
  return (
    <StateMessage
      kind="error"
      isPage
      title={title}
      actions={
        <Button size="xs" onClick={onRetry}>
          重试
        </Button>
      }
    >
      <p>{advice}</p>
      <code>
        {DATASET_URL}：{detail}
      </code>
    </StateMessage>
  );
}
