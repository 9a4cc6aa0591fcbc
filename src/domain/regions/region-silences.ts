import type { IndicatorRowView } from '@/domain/indicators-view';
import type { ProjectRowView } from '@/domain/projects-view';
import type { Dataset, Region } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { formatPeriod } from '@/domain/time/period';

/** What is known of a region. */
interface Known {
  readonly rows: readonly ProjectRowView[];
  readonly figures: readonly IndicatorRowView[];
}

/** More sectors than these are counted, not named. */
const MOST_NAMED = 6;

function nameSectors(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join('、');
  return names.length > MOST_NAMED ? `${named}等${names.length}个领域` : `${named}领域`;
}

/** What the documents do not say of a region, as sentences of its page; none where nothing is missing. */
export function describeSilences(
  dataset: Dataset,
  region: Region,
  { rows, figures }: Known,
): readonly string[] {
  const { name } = region;
  const asked = nameDocuments(dataset);
  const hasOwnReport = dataset.documents.some(({ regionId }) => regionId === region.id);
  const latestPlan = dataset.documents.findLast(({ kind }) => kind !== 'monitoring')?.plans;
  const hasResults = figures.some(({ latest }) => latest !== undefined);
  const hasAims = dataset.observations.some(
    ({ regionId, stage, period }) =>
      regionId === region.id && stage === 'target' && period === latestPlan,
  );
  const covered = new Set([...rows, ...figures].map(({ sectorId }) => sectorId));
  const missing = dataset.sectors.filter(({ id }) => !covered.has(id)).map((sector) => sector.name);
  const isDistrict = region.level === 'district' || region.level === 'county';
  const silent = rows.filter(({ mention }) => mention.value.startsWith('after-')).length;
  return [
    ...(hasOwnReport || !isDistrict ? [] : [`${asked}中没有${name}自己的报告或计划。`]),
    ...(hasResults ? [] : [`${asked}没有给出${name}任何指标的结果。`]),
    ...(hasAims || latestPlan === undefined
      ? []
      : [`没有给出${name}${formatPeriod(latestPlan)}的目标。`]),
    ...(missing.length === 0
      ? []
      : [
          missing.length === dataset.sectors.length
            ? `各领域都没有提到${name}的指标或项目。`
            : `${nameSectors(missing)}没有提到${name}的指标或项目。`,
        ]),
    ...(silent === 0 ? [] : [`有${silent}个未完工程在最近的文件中未再提及。`]),
  ];
}
