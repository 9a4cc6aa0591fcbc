import { CloseButton, Drawer } from '@mantine/core';
import { useMemo } from 'react';
import { computeSourceView, formatDocument, type SourceView } from '@/domain/source-view';
import type { Dataset } from '@/domain/statements/dataset';
import { StateMessage } from '@/ui/StateMessage';
import { CitationButton } from './CitationButton';
import { Passage } from './Passage';
import classes from './SourcePanel.module.css';

/** Who says a figure and where it is printed, beside the view that shows it. */
export function SourcePanel({
  dataset,
  sourceId,
  onClose,
}: {
  dataset: Dataset;
  sourceId: string;
  onClose: () => void;
}) {
  const view = useMemo(() => computeSourceView(dataset, sourceId), [dataset, sourceId]);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size={480}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Drawer.Overlay backgroundOpacity={0.15} />
      <Drawer.Content aria-label="出处">
        <Drawer.Body>
          <div className={classes.bar}>
            <h2>出处</h2>
            <CloseButton aria-label="关闭出处" onClick={onClose} />
          </div>
          {view === undefined ? (
            <StateMessage kind="empty" title="数据中没有这条记录">
              链接中的编号 {sourceId} 不存在，可能来自旧版数据。
            </StateMessage>
          ) : (
            <Source view={view} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Source({ view }: { view: SourceView }) {
  return (
    <div className={classes.source}>
      <div>
        <p className={classes.subject}>{view.subject}</p>
        <p className={classes.statement}>{view.statement}</p>
      </div>
      <dl className={classes.facts}>
        <dt>文件</dt>
        <dd>{formatDocument(view.document)}</dd>
        <dt>发文机关</dt>
        <dd>{view.document.issuer}</dd>
        {view.text === undefined ? null : (
          <>
            <dt>章节</dt>
            <dd>
              {view.sections.length === 0
                ? '正文之前'
                : view.sections.map((section) => (
                    <div key={section.path}>
                      <span className={classes.path}>{section.number}</span>
                      {section.heading}
                    </div>
                  ))}
            </dd>
          </>
        )}
        <dt>位置</dt>
        <dd>{view.place}</dd>
        <dt>原文</dt>
        <dd>
          <mark className={classes.printed}>{view.printed}</mark>
        </dd>
        {view.note === undefined ? null : (
          <>
            <dt>说明</dt>
            <dd>{view.note}</dd>
          </>
        )}
      </dl>
      <CitationButton citation={view.citation} />
      {view.text === undefined ? null : <Passage view={view} text={view.text} />}
    </div>
  );
}
