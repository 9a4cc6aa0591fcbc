import {
  type BatchPreview,
  PREVIEW_KIND_LABELS,
  type PreviewChange,
  type PreviewRow,
} from '@/domain/monitoring/preview-batch';
import type { Column } from '@/ui/data-table/column';
import { PlainTable } from '@/ui/data-table/PlainTable';
import classes from './Monitoring.module.css';

const MOST = 300;

const ROW_COLUMNS: readonly Column<PreviewRow>[] = [
  {
    id: 'kind',
    header: '变化',
    cell: ({ kind }) => (
      <span className={classes.kind} data-kind={kind}>
        {PREVIEW_KIND_LABELS[kind]}
      </span>
    ),
  },
  { id: 'name', header: '名称', isFixed: true, isWrapped: true, cell: ({ name }) => name },
  { id: 'region', header: '地区', cell: ({ region }) => region },
  { id: 'period', header: '期间', cell: ({ period }) => period },
  { id: 'before', header: '原有', align: 'end', cell: ({ before }) => before },
  { id: 'after', header: '本批', align: 'end', cell: ({ after }) => after },
  { id: 'row', header: '行', align: 'end', cell: ({ row }) => row },
];

const CHANGE_COLUMNS: readonly Column<PreviewChange>[] = [
  { id: 'name', header: '指标', isFixed: true, isWrapped: true, cell: ({ name }) => name },
  { id: 'region', header: '地区', cell: ({ region }) => region },
  { id: 'period', header: '目标期间', cell: ({ period }) => period },
  { id: 'target', header: '目标', align: 'end', cell: ({ target }) => target },
  { id: 'before', header: '现在', cell: ({ before }) => before },
  { id: 'after', header: '收入后', cell: ({ after }) => after },
];

/** What a batch would do: its figures beside what stood, and the words that would change. */
export function PreviewTables({ preview }: { preview: BatchPreview }) {
  const { rows, counts, lights, verdicts } = preview;
  return (
    <>
      <p>
        新增{counts.new}，修订{counts.revised}，相同{counts.same}；年内进度变化{lights.length}
        项；年度评价变化{verdicts.length}项{verdicts.length === 0 ? '（年内数据不改年度评价）' : ''}
        。
      </p>
      {verdicts.length === 0 ? null : (
        <PlainTable
          label="年度评价变化"
          columns={CHANGE_COLUMNS}
          rows={verdicts}
          rowId={({ id }) => id}
        />
      )}
      {lights.length === 0 ? null : (
        <PlainTable
          label="年内进度变化"
          columns={CHANGE_COLUMNS}
          rows={lights.slice(0, MOST)}
          rowId={({ id }) => id}
        />
      )}
      <h3>本批各数</h3>
      <PlainTable
        label="本批各数"
        columns={ROW_COLUMNS}
        rows={rows.slice(0, MOST)}
        rowId={({ id }) => id}
      />
      {rows.length > MOST ? <p className={classes.soft}>只列前{MOST}条。</p> : null}
    </>
  );
}
