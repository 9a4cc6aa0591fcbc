import { useState } from 'react';
import { LAYOUT_LABELS, type SheetChoices, type SheetReading } from '@/domain/monitoring/intake';
import { nameColumn } from '@/domain/monitoring/sheet';
import { COLUMN_USES, type ColumnReading, type ColumnUse } from '@/domain/monitoring/sheet-head';
import { readTypedPeriod } from '@/domain/monitoring/typed-period';
import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import type { Column } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import classes from './Monitoring.module.css';

const USES = Object.entries(COLUMN_USES) as [ColumnUse, string][];
const BASES = { 'so-far': '累计', alone: '当月' };

function toColumns(onUse: (column: number, use: ColumnUse) => void): Column<ColumnReading>[] {
  return [
    { id: 'column', header: '列', isFixed: true, cell: ({ column }) => nameColumn(column) },
    { id: 'head', header: '表头', isWrapped: true, cell: ({ head }) => head || '（空）' },
    {
      id: 'use',
      header: '读作',
      cell: ({ column, head, use }) => (
        <select
          className={classes.choice}
          aria-label={`${nameColumn(column)}列“${head}”读作`}
          value={use}
          onChange={(event) => onUse(column, event.currentTarget.value as ColumnUse)}
        >
          {USES.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      ),
    },
    { id: 'subject', header: '指标', isWrapped: true, cell: ({ subject }) => subject || '—' },
    { id: 'unit', header: '单位', cell: ({ unit }) => unit || '—' },
    {
      id: 'period',
      header: '期间',
      cell: ({ period, basis }) =>
        [period && formatPeriod(period), basis && BASES[basis]].filter(Boolean).join(' ') || '—',
    },
  ];
}

/** What a sheet was taken for, column by column, to be corrected. */
export function SheetMapping({
  dataset,
  sheet,
  chosen,
  onChoose,
}: {
  dataset: Dataset;
  sheet: SheetReading;
  chosen: SheetChoices | undefined;
  onChoose: (change: SheetChoices) => void;
}) {
  const { name, layout, columns, drafts, headRow, skipped, period, regionId } = sheet;
  const read =
    headRow === 0 ? '' : `；表头到第${headRow}行，读到${drafts.length}个数，跳过${skipped}行`;
  return (
    <section aria-label={`工作表 ${name}`}>
      <h3>
        {name}
        <span className={classes.soft}>
          {LAYOUT_LABELS[layout]}
          {read}
        </span>
      </h3>
      {headRow === 0 ? null : (
        <>
          <div className={classes.fields}>
            <PeriodField
              key={period}
              period={period}
              onChoose={(chosenPeriod) => onChoose({ period: chosenPeriod })}
            />
            <label>
              未写地区的数，地区为
              <select
                value={regionId ?? ''}
                onChange={(event) => onChoose({ regionId: event.currentTarget.value || undefined })}
              >
                <option value="">（未定）</option>
                {dataset.regions.map(({ id, name: region }) => (
                  <option key={id} value={id}>
                    {region}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <PlainTable
            label={`${name}的列`}
            columns={toColumns((column, use) =>
              onChoose({ uses: { ...chosen?.uses, [column]: use } }),
            )}
            rows={columns}
            rowId={({ column }) => String(column)}
          />
        </>
      )}
    </section>
  );
}

/** The period of figures that name none, as it is typed: 1—10月 of a year. */
function PeriodField({
  period,
  onChoose,
}: {
  period: string | undefined;
  onChoose: (period: string) => void;
}) {
  const [text, setText] = useState(period === undefined ? '' : formatPeriod(period));
  const [only, ...others] = readTypedPeriod(text, undefined).candidates;
  const isRead = text === '' || (only !== undefined && others.length === 0);
  return (
    <label>
      未写期间的数，期间为
      <input
        value={text}
        placeholder="如：2026年1—10月"
        aria-invalid={!isRead}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (only !== undefined && others.length === 0 && only !== period) onChoose(only);
        }}
      />
      {isRead ? null : '请写明年份和月份'}
    </label>
  );
}
