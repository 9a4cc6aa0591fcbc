import { keyOfPlace } from '@/domain/monitoring/compute-intake';
import type { IntakeProblem, Place, SheetReading } from '@/domain/monitoring/intake';
import { nameColumn } from '@/domain/monitoring/sheet';
import { PlainTable } from '@/ui/data-table/PlainTable';
import classes from './Monitoring.module.css';

/** More are mended from the file itself. */
const MOST = 200;

/** What is wrong, all of it at once; a doubt can be looked at and let pass. */
export function ProblemTable({
  problems,
  sheets,
  accepted,
  onAccept,
}: {
  problems: readonly IntakeProblem[];
  sheets: readonly SheetReading[];
  accepted: ReadonlySet<string>;
  onAccept: (place: Place, isAccepted: boolean) => void;
}) {
  return (
    <>
      <PlainTable<IntakeProblem & { number: number }>
        label="问题"
        columns={[
          { id: 'sheet', header: '表', cell: ({ place }) => sheets[place.sheet]?.name },
          {
            ...{ id: 'cell', header: '单元格', isFixed: true },
            cell: ({ place }) => `${nameColumn(place.column)}${place.row}`,
          },
          { id: 'head', header: '列', isWrapped: true, cell: ({ head }) => head },
          { id: 'found', header: '读到', isWrapped: true, cell: ({ found }) => found },
          { id: 'expected', header: '应为', isWrapped: true, cell: ({ expected }) => expected },
          {
            id: 'accept',
            header: '处理',
            cell: ({ isDoubt, place }) =>
              isDoubt ? (
                <label className={classes.doubt}>
                  <input
                    type="checkbox"
                    checked={accepted.has(keyOfPlace(place))}
                    onChange={(event) => onAccept(place, event.currentTarget.checked)}
                  />
                  已核对，仍收入
                </label>
              ) : (
                '改正后再收'
              ),
          },
        ]}
        rows={problems.slice(0, MOST).map((problem, number) => ({ ...problem, number }))}
        rowId={({ number }) => String(number)}
      />
      {problems.length > MOST ? <p className={classes.soft}>只列前{MOST}条。</p> : null}
    </>
  );
}
