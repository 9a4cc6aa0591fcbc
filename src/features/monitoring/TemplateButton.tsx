import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatFileName } from '@/domain/csv';
import type { Filters } from '@/domain/filters';
import { computeTemplate } from '@/domain/monitoring/template';
import type { Dataset } from '@/domain/statements/dataset';
import { downloadFile } from '@/store/download';
import { today } from '@/store/today';
import { fetchPart } from '@/ui/parts/fetch-part';
import classes from './Monitoring.module.css';

/** The workbook to fill in: open targets and unfinished projects under the present filters. */
export function TemplateButton({ dataset, filters }: { dataset: Dataset; filters: Filters }) {
  const [failure, setFailure] = useState('');
  const download = async (): Promise<void> => {
    setFailure('');
    const { writeTemplate } = await fetchPart(() => import('./write-template'));
    const { year, sheets } = computeTemplate(dataset, filters);
    const name = formatFileName(['监测填报模板', `${year}年`], today(), 'xlsx');
    downloadFile({ name, blob: await writeTemplate(sheets) });
  };
  return (
    <span className={classes.actions}>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          download().catch((error: unknown) => {
            setFailure(error instanceof Error ? error.message : '没有做成');
          });
        }}
      >
        下载填报模板（按当前筛选）
      </Button>
      {failure === '' ? null : (
        <span className={classes.refusal} role="alert">
          {failure}
        </span>
      )}
    </span>
  );
}
