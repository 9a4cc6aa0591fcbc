import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentTextQuery } from '@/api/document-text-query';
import { computePassage, findPrinted } from '@/domain/passage';
import type { SourceView } from '@/domain/source-view';
import type { DocumentTextFile } from '@/domain/statements/dataset';
import classes from './SourcePanel.module.css';

/** Non-empty lines shown on either side of the figure. */
const CONTEXT_LINES = 2;

/** The passage with the figure highlighted, where the document's text is installed. */
export function Passage({ view, text }: { view: SourceView; text: DocumentTextFile }) {
  const { data, error, isPending, refetch } = useQuery(documentTextQuery(text));
  const passage = useMemo(() => {
    if (!data) return undefined;
    const span = findPrinted(data.text, data.tokens, view.line, view.printed, view.occurrence);
    return span && computePassage(data.text, span, CONTEXT_LINES);
  }, [data, view]);
  if (isPending) return <p className={classes.hint}>正在查找原文……</p>;
  if (error) {
    return (
      <div className={classes.failure} role="alert">
        <p className={classes.hint}>没有读到原文：{error.message}。</p>
        <Button size="compact-sm" variant="default" onClick={() => refetch()}>
          重试
        </Button>
      </div>
    );
  }
  if (data === null) {
    return (
      <p className={classes.hint}>
        未安装该文件的全文。将文本文件 {text.file} 放入 data/sources/
        后重新构建，此处即显示原文段落并标出数字。
      </p>
    );
  }
  if (passage === undefined) {
    return (
      <p className={classes.hint}>
        在全文第 {view.line} 行没有找到“{view.printed}”。
      </p>
    );
  }
  return (
    <section aria-label="原文段落">
      <h2>原文段落</h2>
      <blockquote className={classes.passage}>
        {passage.map((line) => (
          <p key={line.line}>
            {line.before}
            {line.figure === '' ? null : <mark>{line.figure}</mark>}
            {line.after}
          </p>
        ))}
      </blockquote>
      {data.isChecked ? null : (
        <p className={classes.hint}>
          本系统以 http 打开，浏览器不提供校验功能：未核对全文文件与数据所依据的版本是否一致。
        </p>
      )}
    </section>
  );
}
