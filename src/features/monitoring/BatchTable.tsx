import { Button } from '@mantine/core';
import type { BatchInUse } from '@/api/batches';
import { formatFileName } from '@/domain/csv';
import type { Batch } from '@/domain/monitoring/batch';
import { downloadFile } from '@/store/download';
import type { Column } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import classes from './Monitoring.module.css';

/** What can be done with a batch of this browser. */
export interface BatchHandlers {
  readonly onKeep: (batch: Batch, isActive: boolean) => void;
  readonly onForget: (batch: Batch) => void;
}

function exportBatch(batch: Batch): void {
  const blob = new Blob([JSON.stringify(batch, undefined, 1)], { type: 'application/json' });
  downloadFile({ name: formatFileName(['监测批次', batch.name], batch.issuedOn, 'json'), blob });
}

function toColumns({ onKeep, onForget }: BatchHandlers): Column<BatchInUse>[] {
  return [
    {
      id: 'name',
      header: '批次',
      isFixed: true,
      cell: ({ batch, from, isActive }) =>
        from === 'published' ? (
          batch.name
        ) : (
          <input
            className={classes.choice}
            aria-label={`批次“${batch.name}”的名称`}
            defaultValue={batch.name}
            maxLength={60}
            onBlur={(event) => {
              const name = event.currentTarget.value.trim();
              if (name !== '' && name !== batch.name) onKeep({ ...batch, name }, isActive);
            }}
          />
        ),
    },
    { id: 'issuer', header: '报送单位', cell: ({ batch }) => batch.issuer },
    { id: 'issuedOn', header: '日期', cell: ({ batch }) => batch.issuedOn },
    {
      id: 'figures',
      header: '指标数',
      align: 'end',
      cell: ({ batch }) => batch.observations.length,
    },
    {
      ...{ id: 'projects', header: '项目动态', align: 'end' },
      cell: ({ batch }) => batch.projectEvents.length + batch.projectFigures.length,
    },
    {
      id: 'state',
      header: '状态',
      isWrapped: true,
      cell: ({ from, isActive, lost }) =>
        [
          from === 'published' ? '已发布' : isActive ? '本机，计入' : '本机，已撤回',
          ...(lost.length > 0
            ? [`现有数据中没有：${lost.slice(0, 5).join('、')}，这些行不计`]
            : []),
        ].join('；'),
    },
    { id: 'note', header: '说明', isWrapped: true, cell: ({ batch }) => batch.note ?? '' },
    {
      id: 'actions',
      header: '操作',
      cell: ({ batch, from, isActive }) => (
        <span className={classes.actions}>
          {from === 'published' ? null : (
            <Button size="compact-xs" variant="default" onClick={() => onKeep(batch, !isActive)}>
              {isActive ? '撤回' : '恢复'}
            </Button>
          )}
          <Button size="compact-xs" variant="default" onClick={() => exportBatch(batch)}>
            导出
          </Button>
          {from === 'published' || isActive ? null : (
            <Button size="compact-xs" variant="default" onClick={() => onForget(batch)}>
              删除
            </Button>
          )}
        </span>
      ),
    },
  ];
}

/** The batches in use and those that were withdrawn. */
export function BatchTable({
  batches,
  ...handlers
}: { batches: readonly BatchInUse[] } & BatchHandlers) {
  return (
    <PlainTable
      label="监测批次"
      columns={toColumns(handlers)}
      rows={batches}
      rowId={({ batch, from }) => `${from} ${batch.id} ${batch.name}`}
    />
  );
}
