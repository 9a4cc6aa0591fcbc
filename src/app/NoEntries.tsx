import { useMemo } from 'react';
import type { AddressSearch } from '@/domain/address';
import { COMMITMENT_PART_LABELS, countCommitmentParts } from '@/domain/commitment-parts';
import type { Filters } from '@/domain/filters';
import { computeIndicatorsView } from '@/domain/indicators-view';
import { computeProjectsView } from '@/domain/projects-view';
import type { Dataset } from '@/domain/statements/dataset';
import { NoResults, type Sibling } from '@/features/filters/NoResults';
import { keepFilters } from '@/store/AddressLink';

/** The parts of 目标兑现 that may hold what a list has not: targets with results, promises of projects. */
const COMMITMENTS = ['settled', 'open', 'promises'] as const;

/** What the other lists have under the same filters. */
function listSiblings(dataset: Dataset, filters: Filters): Sibling[] {
  const commitments = countCommitmentParts(dataset, filters);
  return [
    {
      label: '指标库',
      part: 'indicators',
      count: computeIndicatorsView(dataset, filters).rows.length,
      to: '/indicators',
      change: keepFilters,
    },
    {
      label: '项目库',
      part: 'projects',
      count: computeProjectsView(dataset, filters).rows.length,
      to: '/projects',
      change: keepFilters,
    },
    ...COMMITMENTS.map(
      (part): Sibling => ({
        label: `目标兑现的${COMMITMENT_PART_LABELS[part]}`,
        part: `commitments.${part}`,
        count: commitments[part],
        to: '/commitments',
        change: (search): AddressSearch => ({ ...keepFilters(search), part }),
      }),
    ),
  ];
}

/** 指标库 or 项目库 without a row: the others are counted only where this is in sight. */
export function NoEntries({
  title,
  advice,
  part,
  dataset,
  filters,
}: {
  title: string;
  advice: string;
  part: 'indicators' | 'projects';
  dataset: Dataset;
  filters: Filters;
}) {
  const siblings = useMemo(() => listSiblings(dataset, filters), [dataset, filters]);
  return (
    <NoResults title={title} part={part} filters={filters} siblings={siblings}>
      {advice}
    </NoResults>
  );
}
