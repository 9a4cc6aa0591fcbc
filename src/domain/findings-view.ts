import {
  applyFilters,
  type Candidate,
  countResults,
  type FacetCounts,
  indicatorSearchText,
} from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import type { Finding } from '@/domain/findings/finding';
import { FINDING_VERDICTS, type FindingVerdict } from '@/domain/findings/finding-verdict';
import { computeFindings } from '@/domain/findings/findings';
import { narrowFilters } from '@/domain/heeded-filters';
import { findRegressions, type Regression } from '@/domain/project-timeline/regressions';
import { toSearchText } from '@/domain/search-text';
import { type Dataset, locatorOf, lookUp, type Project } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';
import { placementOf } from '@/domain/statements/placement';

/** A project whose later statement falls behind an earlier one. */
export interface ProjectFinding extends Regression {
  readonly projectId: string;
  readonly projectName: string;
}

export interface FindingsView {
  /** Of the chosen verdict. */
  readonly findings: readonly Finding[];
  /** How much each verdict has under the filters: what falls behind in projects does not fit. */
  readonly verdicts: Readonly<Record<FindingVerdict, number>>;
  readonly verdict: FindingVerdict;
  /** Where the verdict is that figures do not fit. */
  readonly projects: readonly ProjectFinding[];
  readonly counts: FacetCounts;
}

/** Of either kind: figures set against each other, or a project's states. */
type AnyFinding =
  | { readonly kind: 'figures'; readonly finding: Finding }
  | { readonly kind: 'project'; readonly finding: ProjectFinding };

function toFigureCandidate(dataset: Dataset, finding: Finding): Candidate<AnyFinding> {
  const statements = finding.inputs.flatMap(
    ({ observationId }) => dataset.statementById.get(observationId) ?? [],
  );
  return {
    item: { kind: 'figures', finding },
    subject: {
      whole: {
        sector: [finding.sectorId],
        region: placementOf(dataset, finding.regionIds),
        document: statements.map((statement) => locatorOf(statement).documentId),
        period: finding.periods,
      },
      facts: [],
      searchText: toSearchText(
        finding.subject,
        indicatorSearchText(lookUp(dataset.indicatorById, finding.indicatorId)),
      ),
    },
  };
}

function toProjectCandidates(dataset: Dataset, project: Project): Candidate<AnyFinding>[] {
  const { id, name, sectorId, regionIds, aliases = [], initials } = project;
  return findRegressions(dataset.eventsOf(id), dataset.documents).map((regression) => ({
    item: { kind: 'project', finding: { ...regression, projectId: id, projectName: name } },
    subject: {
      whole: {
        sector: [sectorId],
        region: placementOf(dataset, regionIds),
        document: [regression.earlier.documentId, regression.later.documentId],
        period: [regression.earlier.asOf, regression.later.asOf],
      },
      facts: [],
      searchText: toSearchText(name, ...aliases, id, initials),
    },
  }));
}

type CandidatesByVerdict = Readonly<Record<FindingVerdict, readonly Candidate<AnyFinding>[]>>;

const candidatesOf = perDataset<Dataset, CandidatesByVerdict>((dataset) => {
  const findings = computeFindings(dataset);
  const ofVerdict = (verdict: FindingVerdict) =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map((finding) => toFigureCandidate(dataset, finding));
  const candidates: CandidatesByVerdict = {
    'does-not-fit': [
      ...ofVerdict('does-not-fit'),
      ...dataset.projects.flatMap((project) => toProjectCandidates(dataset, project)),
    ],
    fits: ofVerdict('fits'),
    'cannot-be-said': ofVerdict('cannot-be-said'),
  };
  return candidates;
});

/**
 * The findings under the filters, narrowed to a verdict.
 * @param verdict the wanted verdict; contradictions where it is none
 */
export function computeFindingsView(
  dataset: Dataset,
  filters: Filters,
  verdict: string,
): FindingsView {
  const own = narrowFilters('findings', filters);
  const chosen = FINDING_VERDICTS.find((known) => known === verdict) ?? 'does-not-fit';
  const candidates = candidatesOf(dataset);
  const { results, counts } = applyFilters(candidates[chosen], own);
  return {
    findings: results.flatMap((any) => (any.kind === 'figures' ? any.finding : [])),
    verdicts: Object.fromEntries(
      FINDING_VERDICTS.map((known) => [known, countResults(candidates[known], own)]),
    ) as Record<FindingVerdict, number>,
    verdict: chosen,
    projects: results.flatMap((any) => (any.kind === 'project' ? any.finding : [])),
    counts,
  };
}
