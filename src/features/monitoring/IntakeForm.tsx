import type { Batch } from '@/domain/monitoring/batch';
import type { Dataset } from '@/domain/statements/dataset';
import { SectionHead } from '@/ui/SectionHead';
import type { Brought } from './FileDoor';
import { HeadForm } from './HeadForm';
import classes from './Monitoring.module.css';
import { ProblemTable } from './ProblemTable';
import { QuestionList } from './QuestionList';
import { SheetMapping } from './SheetMapping';
import { TakeIn } from './TakeIn';
import { useIntake } from './use-intake';

/** A workbook on its way in: what it was taken for, what is asked, what is wrong, what it would do. */
export function IntakeForm({
  dataset,
  brought,
  onTake,
  onLeave,
}: {
  dataset: Dataset;
  brought: Extract<Brought, { kind: 'sheets' }>;
  onTake: (batch: Batch) => Promise<void>;
  onLeave: () => void;
}) {
  const { head, setHead, choices, intake, accepted, choose, answer, accept } = useIntake(
    dataset,
    brought.name,
    brought.sheets,
  );
  const { sheets, questions, problems, batch, read, good } = intake;
  const missing = [
    ...(head.name.trim() === '' ? ['批次名称'] : []),
    ...(head.issuer.trim() === '' ? ['报送单位'] : []),
  ];
  return (
    <>
      {brought.notes.map((note) => (
        <p key={note} className={classes.soft}>
          {note}。
        </p>
      ))}
      <section>
        <SectionHead title="一、这一批" />
        <HeadForm dataset={dataset} head={head} onChange={setHead} />
      </section>
      <section>
        <SectionHead title="二、各列读作什么" />
        {sheets.map((sheet) => (
          <SheetMapping
            key={sheet.name}
            dataset={dataset}
            sheet={sheet}
            chosen={choices.sheets[sheet.name]}
            onChoose={(change) => choose(sheet.name, change)}
          />
        ))}
      </section>
      {questions.length === 0 ? null : (
        <section>
          <SectionHead title={`三、需要确认（${questions.length}）`} />
          <p className={classes.soft}>不确定的名称不猜；答过一次，下月同名照此处理。未答的不收。</p>
          <QuestionList dataset={dataset} questions={questions} onAnswer={answer} />
        </section>
      )}
      {problems.length === 0 ? null : (
        <section>
          <SectionHead title={`四、问题（${problems.length}）`} />
          <ProblemTable {...{ problems, sheets, accepted }} onAccept={accept} />
        </section>
      )}
      <section>
        <SectionHead title="五、预览与收入" />
        <p>
          读到{read}项，可收{good}项，待改正或确认{read - good}项
          {problems.length + questions.length > 0 ? '；可先收好的，其余改正后再收。' : '。'}
        </p>
        {batch === undefined ? (
          <p>没有可收的数。</p>
        ) : (
          <TakeIn
            {...{ dataset, batch, missing, onTake, onLeave }}
            isPending={questions.length > 0 || good < read}
          />
        )}
      </section>
    </>
  );
}
