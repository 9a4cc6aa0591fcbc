import { Button } from '@mantine/core';
import { useState } from 'react';
import { useBatchActions } from '@/api/batch-actions';
import { useBatches } from '@/api/dataset-query';
import { type Batch, fitBatch, toLayer } from '@/domain/monitoring/batch';
import { type BatchPreview, previewBatch } from '@/domain/monitoring/preview-batch';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import classes from './Monitoring.module.css';
import { PreviewTables } from './PreviewTables';

/** What a batch would do, on request, and the way to take it in. */
export function TakeIn({
  dataset,
  batch,
  missing = [],
  isPending = false,
  onTake,
  onLeave,
}: {
  dataset: Dataset;
  batch: Batch;
  /** What has to be filled in before. */
  missing?: readonly string[];
  /** Whether rows wait: only the good ones are taken in. */
  isPending?: boolean;
  onTake: (batch: Batch) => Promise<void>;
  onLeave: () => void;
}) {
  const { batches } = useBatches();
  const { layers } = useBatchActions();
  const [seen, setSeen] = useState<{ of: Batch; preview: BatchPreview }>();
  const [failure, setFailure] = useState('');
  const known = batches.find((each) => each.batch.id === batch.id);
  const fitting = fitBatch(batch, dataset);
  const isSeen = seen?.of.id === batch.id;
  if (fitting === undefined) return <p role="alert">现有数据中没有这一批的地区，不能收入。</p>;
  if (known?.isActive)
    return <p role="status">这一批已经收入（{known.batch.name}），没有不同的数。</p>;
  const preview = (): void => {
    const after = createDataset(...layers(), toLayer(fitting));
    setSeen({ of: batch, preview: previewBatch(dataset, after, fitting) });
  };
  const take = (): void => {
    setFailure('');
    onTake(batch).catch((error: unknown) => {
      setFailure(`没有保存：${error instanceof Error ? error.message : '浏览器不允许本机存储'}`);
    });
  };
  return (
    <>
      <div className={classes.actions}>
        <Button size="xs" variant={isSeen ? 'default' : 'filled'} onClick={preview}>
          预览影响
        </Button>
        <Button
          size="xs"
          variant={isSeen ? 'filled' : 'default'}
          disabled={missing.length > 0 || !isSeen}
          onClick={take}
        >
          {isPending ? '收入可收的' : '收入本机'}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onLeave}>
          放弃
        </Button>
        {missing.length === 0 ? null : (
          <span className={classes.soft}>收入前请填{missing.join('、')}。</span>
        )}
      </div>
      {failure === '' ? null : (
        <p className={classes.refusal} role="alert">
          {failure}
        </p>
      )}
      {isSeen ? <PreviewTables preview={seen.preview} /> : null}
    </>
  );
}
