import type { LedgerCell } from '@/domain/statements/ledger-cell';
import { SourceLink } from '@/store/SourceLink';
import { NOTE_SIGN } from '@/ui/note-sign';

/** A figure of the ledger as it is printed; as it is read on hover. */
export function LedgerFigure({ cell, name }: { cell: LedgerCell | undefined; name: string }) {
  if (cell === undefined) return '—';
  const words = cell.stage === 'estimate' ? `预计 ${cell.printed}` : cell.printed;
  const quantity = `${cell.document}：${cell.quantity}`;
  return (
    <SourceLink
      sourceId={cell.sourceId}
      note={cell.note}
      label={[name, cell.regionName, cell.period, words, cell.document, '查看出处'].join('，')}
    >
      <span title={cell.note === undefined ? quantity : `${quantity}；${NOTE_SIGN} ${cell.note}`}>
        {words}
      </span>
    </SourceLink>
  );
}
