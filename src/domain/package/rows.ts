import { createUnitReader, type UnitReader } from '@/domain/printed';
import {
  contradictionsOfIdentity,
  contradictionsOfIndicator,
  contradictionsOfProject,
  contradictionsOfRegion,
} from './catalogue-contradictions';
import {
  type Contradiction,
  contradictionsOfAsOf,
  contradictionsOfDocument,
  contradictionsOfFigure,
  contradictionsOfPromise,
  contradictionsOfRule,
  contradictionsOfStage,
} from './contradictions';
import { findRow, type Index, type PlacedRow, rowIn } from './placed-row';
import type { Problem } from './problem';

/** What a row says against itself, its indicator or its document. */
export function checkRows(placed: readonly PlacedRow[], index: Index): Problem[] {
  const units = placed.flatMap((entry) => rowIn(entry, 'units') ?? []);
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
  const document = findRow(index, 'documents', entry.documentId);
  const indicatorOf = (id: string) => findRow(index, 'indicators', id);
  const regionOf = (id: string) => findRow(index, 'regions', id);
  switch (entry.table) {
    case 'documents':
      return contradictionsOfDocument(entry.row);
    case 'regions':
      return contradictionsOfRegion(entry.row, regionOf);
    case 'indicators':
      return contradictionsOfIndicator(entry.row);
    case 'projects':
      return contradictionsOfProject(entry.row, regionOf);
    case 'identities':
      return contradictionsOfIdentity(entry.row, indicatorOf, (id) => findRow(index, 'units', id));
    case 'observations': {
      const indicator = indicatorOf(entry.row.indicatorId);
      const unit = findRow(index, 'units', indicator?.unitId);
      return [
        ...(document === undefined ? [] : contradictionsOfStage(entry.row, document)),
        ...(unit === undefined
          ? []
          : contradictionsOfFigure(entry.row, { unit, measure: indicator?.measure, readUnit })),
        ...contradictionsOfRule(entry.row, indicator?.measure),
      ];
    }
    case 'project-events':
      return [
        ...(document === undefined ? [] : contradictionsOfAsOf(entry.row, document)),
        ...contradictionsOfPromise(entry.row),
      ];
    case 'project-figures': {
      const unit = findRow(index, 'units', entry.row.unitId);
      return [
        ...(document === undefined ? [] : contradictionsOfAsOf(entry.row, document)),
        ...(unit === undefined
          ? []
          : contradictionsOfFigure(entry.row, { unit, measure: undefined, readUnit })),
      ];
    }
    default:
      return [];
  }
}
