import { type Dataset, lookUp } from '@/domain/dataset';
import { applyFilters, type FacetCounts, type Filters, type Subject } from '@/domain/filters';
import { FINDING_VERDICTS, type Finding, type FindingVerdict } from '@/domain/findings/finding';
import { computeFindings } from '@/domain/findings/findings';
import { findRegressions, type Regression } from '@/domain/project-timeline/regressions';
import { toSearchText } from '@/domain/search-text';

/** A project whose later statement falls behind an earlier one. */
export interface ProjectFinding extends Regression {
  readonly projectId: string;
  readonly projectName: string;
}

export interface FindingsView {
  /** Of the chosen verdict. */
  readonly findings: readonly Finding[];
  /** How many findings each verdict has under the filters. */
  readonly verdicts: Readonly<Record<FindingVerdict, number>>;
  readonly verdict: FindingVerdict;
  readonly projects: readonly ProjectFinding[];
  readonly counts: FacetCounts;
}

const findingsByDataset = new WeakMap<Dataset, readonly Finding[]>();

function findingsOf(dataset: Dataset): readonly Finding[] {
  const findings = findingsByDataset.get(dataset) ?? computeFindings(dataset);
  findingsByDataset.set(dataset, findings);
  return findings;
}

function toFindingSubject(dataset: Dataset, finding: Finding): Subject {
  const indicator = lookUp(dataset.indicatorById, finding.indicatorId);
  return {
    whole: {
      sector: [finding.sectorId],
      region: finding.regionIds,
      period: finding.periods,
    },
    facts: [],
    searchText: toSearchText(finding.subject, indicator.nameEn, indicator.initials),
  };
}

function projectFindings(dataset: Dataset, { sector, region }: Filters): ProjectFinding[] {
  return dataset.projects
    .filter(({ sectorId, regionIds }) => {
      const fitsSector = sector.length === 0 || sector.includes(sectorId);
      return fitsSector && (region.length === 0 || regionIds.some((id) => region.includes(id)));
    })
    .flatMap(({ id, name }) =>
      findRegressions(dataset.eventsOf(id), dataset.documents).map((regression) => ({
        ...regression,
        projectId: id,
        projectName: name,
      })),
    );
}

/**
 * The findings under the filters, narrowed to a verdict.
 * @param verdict the wanted verdict; contradictions where it is none
 */
export function computeFindingsView(
  dataset: Dataset,
  filters: Filters,
  verdict: string,
): FindingsView {
  const own: Filters = { ...filters, document: [], stage: [], status: [] };
  const { results, counts } = applyFilters(
    findingsOf(dataset).map((item) => ({ item, subject: toFindingSubject(dataset, item) })),
    own,
  );
  const chosen = FINDING_VERDICTS.find((known) => known === verdict) ?? 'does-not-fit';
  return {
    findings: results.filter((finding) => finding.verdict === chosen),
    verdicts: Object.fromEntries(
      FINDING_VERDICTS.map((known) => [
        known,
        results.filter((finding) => finding.verdict === known).length,
      ]),
    ) as Record<FindingVerdict, number>,
    verdict: chosen,
    projects: projectFindings(dataset, own),
    counts,
  };
}
