import type { LedgerCell } from '@/domain/commitments-view';
import { STAGE_LABELS } from '@/domain/vocabularies';
import { SourceLink } from '@/store/SourceLink';

/** A figure of the ledger as it is printed; as it is read on hover. */
export function LedgerFigure({ cell, name }: { cell: LedgerCell | undefined; name: string }) {
  if (cell === undefined) return '—';
  return (
    <SourceLink
      sourceId={cell.sourceId}
      label={`${name}，${cell.regionName}，${cell.period}，${STAGE_LABELS[cell.stage]}：${cell.quantity}，${cell.document}，查看出处`}
    >
      <span title={`${cell.document}：${cell.quantity}`}>
        {cell.stage === 'estimate' ? '预计 ' : ''}
        {cell.printed}
      </span>
    </SourceLink>
  );
}

/** The columns of a figure in an exported table: what is printed. */
export function exportedFigure(cell: LedgerCell | undefined): string | undefined {
  return cell?.printed;
}
