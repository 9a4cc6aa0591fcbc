import type { DocumentRow, IndicatorRow, Unit } from '@/domain/package/catalogue-rows';
import {
  type Contradiction,
  contradictionsOfAsOf,
  contradictionsOfDocument,
  contradictionsOfFigure,
  contradictionsOfPromise,
  contradictionsOfStage,
} from '@/domain/package/contradictions';
import type { Index, PlacedRow } from '@/domain/package/placed-row';
import type { Problem } from '@/domain/package/problem';
import { createUnitReader, type UnitReader } from '@/domain/printed';

/** What a row says against itself, its indicator or its document. */
export function checkRows(placed: readonly PlacedRow[], index: Index): Problem[] {
  const units: Unit[] = [...(index.get('units')?.values() ?? [])].map((entry) => entry.row);
  const readUnit = createUnitReader(units);
  return placed.flatMap((entry) =>
    contradictionsOf(entry, index, readUnit).map((contradiction) => ({
      file: entry.file,
      line: entry.line,
      ...contradiction,
    })),
  );
}

/** Rows whose indicator, unit or document could not be read are left to the problem reported there. */
function contradictionsOf(entry: PlacedRow, index: Index, readUnit: UnitReader): Contradiction[] {
  const { table, row, documentId = '' } = entry;
  const document: DocumentRow | undefined = index.get('documents')?.get(documentId)?.row;
  const figure = (unitId: string | undefined, indicator?: IndicatorRow): Contradiction[] => {
    const unit: Unit | undefined = index.get('units')?.get(unitId ?? '')?.row;
    if (unit === undefined) return [];
    return contradictionsOfFigure(row, { unit, measure: indicator?.measure, readUnit });
  };
  switch (table) {
    case 'documents':
      return contradictionsOfDocument(row);
    case 'observations': {
      const indicator: IndicatorRow | undefined = index
        .get('indicators')
        ?.get(row.indicatorId)?.row;
      return [
        ...(document === undefined ? [] : contradictionsOfStage(row, document)),
        ...figure(indicator?.unitId, indicator),
      ];
    }
    case 'project-events':
      return [
        ...(document === undefined ? [] : contradictionsOfAsOf(row, document)),
        ...contradictionsOfPromise(row),
      ];
    case 'project-figures':
      return [
        ...(document === undefined ? [] : contradictionsOfAsOf(row, document)),
        ...figure(row.unitId),
      ];
    default:
      return [];
  }
}
