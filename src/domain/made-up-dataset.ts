import type { IdentityRow } from '@/domain/package/catalogue-rows';
import {
  DATASET_FORMAT,
  DATASET_SCHEMA_VERSION,
  type DatasetFile,
} from '@/domain/package/compiled-file';
import { createDataset, type Dataset } from '@/domain/statements/dataset';
import type {
  Direction,
  IdentityKind,
  IndicatorRole,
  Measure,
  Qualifier,
  Stage,
  TargetRule,
} from '@/domain/vocabularies';

/**
 * Datasets for the tests of checks and verdicts: one city with two districts and a zone, a five-year plan and
 * three yearly reports, and only the indicators and figures that a case is about.
 */

const UNITS = {
  'cny-100m': ['亿元', 'currency-cny', 1e8],
  'cny-10k': ['万元', 'currency-cny', 1e4],
  'person-10k': ['万人', 'person', 1e4],
  percent: ['%', 'proportion', 0.01],
  'percentage-point': ['个百分点', 'proportion-difference', 0.01],
  piece: ['个', 'count', 1],
  year: ['年', 'duration-year', 1],
  rank: ['位', 'rank', 1],
} as const;

const REGIONS = [
  ['city', '全市', 'city'],
  ['east', '东区', 'district'],
  ['west', '西县', 'county'],
  ['zone', '开发区', 'functional-zone'],
] as const;

const DOCUMENTS = [
  ['plan-2021', '2021-05-28', '2016/2020', '2021/2025'],
  ['report-2024', '2024-02-01', '2023', '2024'],
  ['report-2025', '2025-02-01', '2024', '2025'],
  ['report-2026', '2026-02-01', '2025', '2026'],
] as const;

export interface MadeUpIndicator {
  readonly id: string;
  readonly unitId: keyof typeof UNITS;
  readonly measure: Measure;
  readonly better?: Direction;
  readonly ofId?: string;
  readonly additive?: 'yes' | 'no';
  readonly headline?: number;
  readonly role?: IndicatorRole;
  readonly definition?: string;
}

export interface MadeUpFigure {
  readonly of: string;
  readonly period: string;
  readonly value?: number;
  readonly stage?: Stage;
  readonly qualifier?: Qualifier;
  readonly region?: (typeof REGIONS)[number][0];
  readonly document?: (typeof DOCUMENTS)[number][0];
  readonly line?: number;
  readonly printed?: string;
  readonly rule?: TargetRule;
  readonly note?: string;
}

/** What follows from what: kind, result, inputs; no result where shares make 100 %. */
export type MadeUpIdentity = readonly [
  kind: IdentityKind,
  resultId: string | undefined,
  ...inputIds: string[],
];

function toIdentity([kind, resultId, ...inputIds]: MadeUpIdentity, index: number): IdentityRow {
  return { id: `identity-${index}`, kind, ...(resultId !== undefined && { resultId }), inputIds };
}

/** A dataset of these figures; an actual figure of the city in the report of 2026 unless it says otherwise. */
export function createMadeUpDataset(
  indicators: readonly MadeUpIndicator[],
  figures: readonly MadeUpFigure[],
  identities: readonly MadeUpIdentity[] = [],
): Dataset {
  const file: DatasetFile = {
    format: DATASET_FORMAT,
    schemaVersion: DATASET_SCHEMA_VERSION,
    dataVersion: 'made-up',
    documents: DOCUMENTS.map(([id, issuedOn, reviews, plans]) => ({
      ...{
        id,
        kind: 'plan' as const,
        title: id,
        shortTitle: id,
        issuer: '政府',
        issuedOn,
        reviews,
        plans,
      },
      ...{ regionId: 'city', file: `${id}.txt`, sha256: '0'.repeat(64) },
    })),
    regions: REGIONS.map(([id, name, level]) => ({
      ...{ id, name, nameEn: id, level },
      ...(id !== 'city' && { parentId: 'city' }),
    })),
    sectors: [{ id: 'economy', name: '经济', nameEn: 'Economy', order: 1 }],
    units: Object.entries(UNITS).map(([id, [symbol, dimension, factor]]) => ({
      ...{ id, symbol, dimension, factor },
    })),
    indicators: indicators.map((indicator) => ({
      ...{ name: indicator.id, nameEn: indicator.id, initials: '', sectorId: 'economy' },
      ...{ better: 'higher' as const, ...indicator },
    })),
    projects: [],
    identities: identities.map(toIdentity),
    comparisonNotes: [],
    sections: [],
    observations: figures.map(({ of, value, period, ...figure }, index) => ({
      documentId: figure.document ?? 'report-2026',
      line: figure.line ?? index + 1,
      indicatorId: of,
      regionId: figure.region ?? 'city',
      period,
      stage: figure.stage ?? 'actual',
      qualifier: figure.qualifier ?? 'eq',
      printed: figure.printed ?? (value === undefined ? '稳步提高' : String(Math.abs(value))),
      ...(figure.rule !== undefined && { rule: figure.rule }),
      ...(figure.note !== undefined && { note: figure.note }),
      ...(value === undefined ? { wording: '稳步提高' } : { value }),
    })),
    projectEvents: [],
    projectFigures: [],
  };
  return createDataset(file);
}
