import { Button, Progress, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ChartBatch } from '@/domain/charts/computed-chart';
import { describeError } from '@/domain/describe-error';
import { downloadFile } from '@/store/download';
import { fetchPart } from '@/ui/parts/fetch-part';
import type { BatchOutcome } from './batch';
import { ExportModal } from './ExportModal';
import classes from './ExportModal.module.css';
import type { ExportScope } from './export-scope';
import { DEFAULT_OPTIONS, PictureOptionsForm } from './PictureOptionsForm';
import { PICTURE_FORMATS, type PictureFormat } from './picture';
import '@mantine/core/styles/Progress.css';

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawing'; readonly done: number }
  | { readonly kind: 'done'; readonly outcome: BatchOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Many pictures at once: options, progress, a way to stop. */
export function BatchDialog({
  scope,
  batch,
  onClose,
}: {
  scope: ExportScope;
  batch: ChartBatch;
  onClose: () => void;
}) {
  const [options, setOptions] = useState(DEFAULT_OPTIONS);
  const [format, setFormat] = useState<PictureFormat>('png');
  const [state, setState] = useState<State>({ kind: 'ready' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const isDrawing = state.kind === 'drawing';
  const start = async (): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setState({ kind: 'drawing', done: 0 });
    const onProgress = (done: number) => setState({ kind: 'drawing', done });
    try {
      const { signal } = controller;
      const { makeBatch } = await fetchPart(() => import('./batch'));
      const outcome = await makeBatch({ scope, batch, options, format, onProgress, signal });
      downloadFile(outcome.file);
      setState({ kind: 'done', outcome });
    } catch (error) {
      const reason = describeError(error);
      setState(controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', reason });
    }
  };
  const close = (): void => {
    abort.current?.abort();
    onClose();
  };
  return (
    <ExportModal
      title={`导出 ${batch.charts.length} 张图片：${batch.title.join(' · ')}`}
      size={720}
      isBusy={isDrawing}
      onClose={close}
    >
      <fieldset className={classes.fieldset} disabled={isDrawing}>
        <PictureOptionsForm options={options} onChange={setOptions} />
        <SegmentedControl<PictureFormat>
          size="xs"
          aria-label="格式"
          data={PICTURE_FORMATS.map((value) => ({ value, label: value.toUpperCase() }))}
          value={format}
          onChange={setFormat}
        />
      </fieldset>
      {isDrawing ? (
        <Progress
          value={(state.done / batch.charts.length) * 100}
          aria-label="已生成的图片"
          transitionDuration={0}
        />
      ) : null}
      <output className={classes.message}>
        <Report state={state} batch={batch} />
      </output>
      <div className={classes.actions}>
        {isDrawing ? (
          <Button size="xs" variant="default" onClick={() => abort.current?.abort()}>
            取消
          </Button>
        ) : (
          <Button size="xs" onClick={start}>
            生成 ZIP
          </Button>
        )}
      </div>
    </ExportModal>
  );
}

function Report({ state, batch }: { state: State; batch: ChartBatch }): ReactNode {
  switch (state.kind) {
    case 'ready':
      return `ZIP 内含每张图片和一份目录。${batch.remark ?? ''}`;
    case 'drawing':
      return `已生成 ${state.done} / ${batch.charts.length} 张`;
    case 'cancelled':
      return '已取消，没有保存文件。';
    case 'failed':
      return `没有成功：${state.reason}。可以重试。`;
    case 'done': {
      const { file, pictures, failures } = state.outcome;
      return (
        <>
          已交给浏览器保存：{file.name}（{pictures} 张图片）
          {failures.length === 0 ? null : (
            <ul>
              {failures.map((failure) => (
                <li key={failure}>未能生成 {failure}</li>
              ))}
            </ul>
          )}
        </>
      );
    }
  }
}
