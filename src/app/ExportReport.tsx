import { CloseButton } from '@mantine/core';
import { describeError } from '@/domain/describe-error';
import { PartError } from '@/ui/parts/fetch-part';
import { PartActions } from '@/ui/parts/PartFailure';
import classes from './ExportReport.module.css';

/** How an export went. */
export type Report =
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly error: unknown; readonly onRetry: () => void };

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
        <PartActions
          fault={report.error instanceof PartError ? report.error.fault : 'unreachable'}
          onRetry={report.onRetry}
        />
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
      return report.error instanceof PartError
        ? `导出失败：${report.error.message}。`
        : `导出失败（${describeError(report.error)}）。请允许本页面下载文件，或检查网络后重试。`;
  }
}
