import { Button, Loader } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ComputedChart } from '@/domain/charts/computed-chart';
import { describeError } from '@/domain/describe-error';
import { downloadFile } from '@/store/download';
import type { TableFormat } from '@/ui/export/export-context';
import { copyPicture } from './clipboard';
import { ExportModal } from './ExportModal';
import classes from './ExportModal.module.css';
import type { ExportFile, ExportScope } from './export-scope';
import { DEFAULT_OPTIONS, PictureOptionsForm } from './PictureOptionsForm';
import { makePictureFile, type PictureFormat } from './picture';
import { PICTURE_SIZES } from './picture-layout';
import { makeTableFile } from './table-files';
import { withTimeLimit } from './time-limit';
import { usePreview } from './use-preview';

/** A picture before it leaves: preview, size, comment, and the ways to take it along. */
export function PictureDialog({
  scope,
  chart,
  onClose,
}: {
  scope: ExportScope;
  chart: ComputedChart;
  onClose: () => void;
}) {
  const [options, setOptions] = useState(DEFAULT_OPTIONS);
  const preview = usePreview(scope, chart, options);
  const { message, isBusy, run } = useReport();
  const { width, height } = PICTURE_SIZES[options.size];
  const save = (make: () => Promise<ExportFile>) => () =>
    run(async () => {
      const file = await withTimeLimit(make());
      downloadFile(file);
      return `已交给浏览器保存：${file.name}`;
    });
  const picture = (format: PictureFormat) => makePictureFile(scope, chart, { ...options, format });
  const table = (format: TableFormat) =>
    makeTableFile(scope, { ...chart, isFiltered: true }, format);
  const copy = () =>
    run(async () => {
      const file = withTimeLimit(picture('png'));
      try {
        await withTimeLimit(copyPicture(file.then(({ blob }) => blob)));
        return '图片已复制到剪贴板';
      } catch (error) {
        downloadFile(await file);
        return `没有复制成功（${describeError(error)}），已改为保存文件：${(await file).name}`;
      }
    });
  return (
    <ExportModal title={`导出图片：${chart.title.join(' · ')}`} size={1040} onClose={onClose}>
      <PictureOptionsForm options={options} onChange={setOptions} />
      <div className={classes.preview} style={{ aspectRatio: `${width} / ${height}` }}>
        {preview.url === undefined ? null : (
          <img src={preview.url} alt="预览" data-drawing={preview.isDrawing} />
        )}
        {preview.isDrawing && preview.url === undefined ? <Loader size="sm" /> : null}
        {preview.failure === undefined ? null : (
          <p role="alert">
            没有画成（{preview.failure}）。更换尺寸或关闭后重试；图表数据仍可保存。
          </p>
        )}
      </div>
      <div className={classes.actions}>
        <Button
          size="xs"
          disabled={isBusy}
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={save(() => picture('png'))}
        >
          保存 PNG
        </Button>
        <Button size="xs" variant="default" disabled={isBusy} onClick={save(() => picture('svg'))}>
          保存 SVG
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={copy}
        >
          复制图片
        </Button>
        <span className={classes.gap} />
        <Button size="xs" variant="default" disabled={isBusy} onClick={save(() => table('csv'))}>
          数据 CSV
        </Button>
        <Button size="xs" variant="default" disabled={isBusy} onClick={save(() => table('xlsx'))}>
          数据 XLSX
        </Button>
      </div>
      <output className={classes.message}>{message}</output>
    </ExportModal>
  );
}

/** What is being done and how it went, in words. */
function useReport() {
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setMessage('正在生成……');
    try {
      setMessage(await work());
    } catch (error) {
      setMessage(`没有成功：${describeError(error)}。内容仍在，可以重试。`);
    } finally {
      setBusy(false);
    }
  };
  return { message, isBusy, run };
}
