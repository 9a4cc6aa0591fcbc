import { useState } from 'react';
import { useBatchActions } from '@/api/batch-actions';
import { useBatches } from '@/api/dataset-query';
import type { Filters } from '@/domain/filters';
import { type Batch, parseBatch } from '@/domain/monitoring/batch';
import type { Dataset } from '@/domain/statements/dataset';
import { SectionHead } from '@/ui/SectionHead';
import { BatchTable } from './BatchTable';
import { type Brought, FileDoor } from './FileDoor';
import { IntakeForm } from './IntakeForm';
import classes from './Monitoring.module.css';
import { TakeIn } from './TakeIn';
import { TemplateButton } from './TemplateButton';

/** 监测填报: the way in of the month's figures, and the batches that came in. */
export function MonitoringPanel({ dataset, filters }: { dataset: Dataset; filters: Filters }) {
  const { batches, problems } = useBatches();
  const { keep, forget } = useBatchActions();
  const [brought, setBrought] = useState<{ count: number; it: Brought }>();
  const [said, setSaid] = useState('');
  const leave = () => setBrought(undefined);
  const act = (work: Promise<void>, done: string): void => {
    work.then(
      () => setSaid(done),
      (error: unknown) => setSaid(`没有做到：${error instanceof Error ? error.message : ''}`),
    );
  };
  const take = async (batch: Batch): Promise<void> => {
    await keep({ batch: parseBatch(batch), isActive: true });
    leave();
    setSaid(`已收入“${batch.name}”，各页即按此计算。`);
  };
  return (
    <div className={classes.page}>
      <section>
        <SectionHead title="读入表格">
          <TemplateButton dataset={dataset} filters={filters} />
        </SectionHead>
        <FileDoor
          onBring={(it) => {
            setSaid('');
            setBrought((before) => ({ count: (before?.count ?? 0) + 1, it }));
          }}
        />
        <p role="status">{said}</p>
      </section>
      {brought?.it.kind === 'sheets' ? (
        <IntakeForm
          key={brought.count}
          {...{ dataset, brought: brought.it, onTake: take, onLeave: leave }}
        />
      ) : null}
      {brought?.it.kind === 'batch' ? (
        <section>
          <SectionHead title={`批次“${brought.it.batch.name}”`} />
          <TakeIn {...{ dataset, batch: brought.it.batch, onTake: take, onLeave: leave }} />
        </section>
      ) : null}
      <section>
        <SectionHead title={`监测批次（${batches.length}）`} />
        {problems.map((problem) => (
          <p key={problem} className={classes.refusal} role="alert">
            {problem}
          </p>
        ))}
        {batches.length === 0 ? (
          <p className={classes.soft}>还没有收入监测数据。</p>
        ) : (
          <BatchTable
            batches={batches}
            onKeep={(batch, isActive) =>
              act(keep({ batch, isActive }), isActive ? '已更新。' : '已撤回，各页不再计入。')
            }
            onForget={(batch) => act(forget(batch), `已删除“${batch.name}”。`)}
          />
        )}
        <p className={classes.soft}>
          本机的批次只在这台电脑的这个浏览器里计入。要让所有人看到：导出批次，由管理员放到页面旁的
          updates/ 目录，并把文件名列入其中的 index.json。
        </p>
      </section>
    </div>
  );
}
