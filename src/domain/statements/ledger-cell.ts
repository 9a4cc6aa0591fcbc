import { type Dataset, lookUp, type Observation } from './dataset';
import { type FigureCell, toFigureCell } from './figure-cell';

/** A figure as a ledger gives it: as printed, and as it is read. */
export interface LedgerCell extends FigureCell {
  readonly printed: string;
  readonly document: string;
}

/** A figure of a ledger. */
export function toLedgerCell(dataset: Dataset, observation: Observation): LedgerCell {
  return {
    ...toFigureCell(dataset, observation),
    printed: observation.printed,
    document: lookUp(dataset.documentById, observation.documentId).shortTitle,
  };
}
