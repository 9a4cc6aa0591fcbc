import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { computeChangesText, describeComparison } from '@/domain/changes/changes-text';
import { defaultSince, listSinceDates } from '@/domain/changes/readings';
import type { ChangesView } from '@/domain/changes-view';
import { describeFilters } from '@/domain/chosen-values';
import { formatFileName } from '@/domain/csv';
import type { Filters } from '@/domain/filters';
import { narrowFilters } from '@/domain/heeded-filters';
import type { Dataset } from '@/domain/statements/dataset';
import { useAddressActions } from '@/store/address';
import { downloadFile } from '@/store/download';
import { today } from '@/store/today';
import { useCopy } from '@/store/use-copy';
import classes from './ChangeTools.module.css';

/** Older programs take a text without it for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `2025-04-04 2025年计划`: a day by what was issued on it. */
function nameDay({ documents }: Dataset, day: string): string {
  const issued = documents.filter(({ issuedOn }) => issuedOn === day);
  return [day, ...issued.map(({ shortTitle }) => shortTitle)].join(' ');
}

/** What is compared, and the page of text that says what came of it. */
export function ChangeTools({
  dataset,
  view,
  filters,
  children,
}: {
  dataset: Dataset;
  view: ChangesView;
  filters: Filters;
  /** What else can be done with what is shown. */
  children?: ReactNode;
}) {
  const { setSince } = useAddressActions();
  const { state, copy } = useCopy();
  const { since } = view;
  const days = listSinceDates(dataset);
  const own = narrowFilters('changes', filters);
  const toText = () => computeChangesText(dataset, view, own);
  const download = () =>
    downloadFile({
      name: formatFileName(
        [`变化（${since}以来）`, ...describeFilters(own, dataset)],
        today(),
        'txt',
      ),
      blob: new Blob([BYTE_ORDER_MARK, toText()], { type: 'text/plain;charset=utf-8' }),
    });
  return (
    <div className={classes.tools}>
      <NativeSelect
        size="xs"
        aria-label="自何时以来"
        value={since}
        onChange={(event) => {
          const day = event.currentTarget.value;
          setSince(day === defaultSince(dataset) ? '' : day);
        }}
        data={[...new Set([...days, since])].map((day) => ({
          value: day,
          label: `${nameDay(dataset, day)}以来`,
        }))}
      />
      <p className={classes.comparison}>{describeComparison(view)}</p>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={view.rows.length === 0}
          onClick={() => copy(toText())}
          leftSection={
            state === 'copied' ? (
              <IconCheck size={14} aria-hidden />
            ) : (
              <IconCopy size={14} aria-hidden />
            )
          }
        >
          复制文字稿
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={view.rows.length === 0}
          onClick={download}
          leftSection={<IconDownload size={14} aria-hidden />}
        >
          下载文字稿
        </Button>
        {children}
        <span role="status" className={classes.status}>
          {state === 'copied' ? '已复制' : ''}
        </span>
      </div>
      {state === 'blocked' ? (
        <Textarea
          className={classes.text}
          readOnly
          rows={6}
          label="浏览器不允许写入剪贴板，请手动复制："
          value={toText()}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </div>
  );
}
