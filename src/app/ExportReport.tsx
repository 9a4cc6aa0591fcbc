import { Button, CloseButton } from '@mantine/core';
import classes from './ExportReport.module.css';

/** How an export went. */
export type Report =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly onRetry: () => void };

/** Says at the edge of the view how an export went, until it is closed or the next one begins. */
export function ExportReport({
  report,
  onClose,
}: {
  report: Report | undefined;
  onClose: () => void;
}) {
  return (
    <div className={classes.place} data-shown={report !== undefined}>
      <output>
        {report === undefined ? null : <span className={classes.words}>{toWords(report)}</span>}
      </output>
      {report?.kind === 'failed' ? (
        <Button size="compact-sm" variant="default" onClick={report.onRetry}>
          重试
        </Button>
      ) : null}
      {report === undefined || report.kind === 'working' ? null : (
        <CloseButton size="sm" aria-label="关闭提示" onClick={onClose} />
      )}
    </div>
  );
}

function toWords(report: Report): string {
  switch (report.kind) {
    case 'working':
      return '正在生成文件……';
    case 'saved':
      return `已交给浏览器保存：${report.name}`;
    case 'failed':
      return `导出失败（${report.reason}）。请允许本页面下载文件，或检查网络后重试。`;
  }
}
