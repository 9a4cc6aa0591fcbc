import { outcomeSubjects } from '@/domain/commitments-view';
import { applyFilters } from '@/domain/filter-matching';
import type { Filters } from '@/domain/filters';
import { computeFindingsView } from '@/domain/findings-view';
import { narrowFilters } from '@/domain/heeded-filters';
import { projectSubjects } from '@/domain/project-subjects';
import type { DueVerdict } from '@/domain/project-timeline/slippage';
import { computePromisesView, type PromiseRow } from '@/domain/promises-view';
import { type Dataset, lookUp } from '@/domain/statements/dataset';
import { lastReportedYear } from '@/domain/time/reported-until';
import { VERDICT_TONES } from '@/domain/verdicts/verdict';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';

/** How the judged targets of a sector fare. */
export interface SectorVerdicts {
  readonly id: string;
  readonly name: string;
  readonly good: number;
  readonly fair: number;
  readonly poor: number;
  readonly total: number;
}

export interface StatusCount {
  readonly status: ProjectStatus;
  readonly label: string;
  readonly projects: number;
}

/** Something that needs a look, by name. */
export interface NamedFinding {
  readonly id: string;
  readonly text: string;
  /** What it is found by among the findings. */
  readonly q: string;
}

/** What stands beside the headlines, each one click deep. */
export interface OverviewAside {
  /** Those with judged targets, in the dataset's order. */
  readonly sectors: readonly SectorVerdicts[];
  /** Promises that slipped, or were not reached when they were striven for, the worst first. */
  readonly slipped: readonly PromiseRow[];
  /** Promises that fall due in the running year, and are not known to be kept. */
  readonly due: readonly PromiseRow[];
  readonly dueYear: number;
  /** Figures that do not fit together, and projects that fall behind an earlier state. */
  readonly findings: readonly NamedFinding[];
  /** Projects by their latest state. */
  readonly statuses: readonly StatusCount[];
}

function countVerdicts(dataset: Dataset, filters: Filters): SectorVerdicts[] {
  const settled = applyFilters(
    outcomeSubjects(dataset, 'settled'),
    narrowFilters('commitments.settled', filters),
  ).results;
  return dataset.sectors.flatMap(({ id, name }) => {
    const tones = settled
      .filter(({ indicator }) => indicator.sectorId === id)
      .map(({ verdict }) => VERDICT_TONES[verdict]);
    const count = (wanted: string): number => tones.filter((tone) => tone === wanted).length;
    const counts = { good: count('good'), fair: count('fair'), poor: count('poor') };
    return tones.length === 0 ? [] : [{ id, name, ...counts, total: tones.length }];
  });
}

const SLIPPED: readonly DueVerdict[] = ['late', 'fell-short'];

function listFindings(dataset: Dataset, filters: Filters): NamedFinding[] {
  const { findings, projects } = computeFindingsView(dataset, filters, 'does-not-fit');
  return [
    ...findings.map(({ id, subject, indicatorId }) => ({
      ...{ id, text: subject, q: lookUp(dataset.indicatorById, indicatorId).name },
    })),
    ...projects.map(({ projectId, projectName: name }) => ({ id: projectId, text: name, q: name })),
  ];
}

function countStatuses(dataset: Dataset, filters: Filters): StatusCount[] {
  const { results } = applyFilters(projectSubjects(dataset), narrowFilters('projects', filters));
  return PROJECT_STATUSES.map((status) => ({
    status,
    label: PROJECT_STATUS_LABELS[status],
    projects: results.filter(({ id }) => dataset.latestEventOf(id)?.status === status).length,
  })).filter(({ projects }) => projects > 0);
}

/** What stands beside the headlines under the filters of the overview. */
export function computeOverviewAside(dataset: Dataset, filters: Filters): OverviewAside {
  const own = narrowFilters('overview', filters);
  const promises = computePromisesView(dataset, own).rows;
  const dueYear = lastReportedYear(dataset) + 1;
  return {
    sectors: countVerdicts(dataset, own),
    slipped: promises.filter(({ outcome }) => SLIPPED.includes(outcome.verdict)),
    due: promises.filter(
      ({ outcome, promise }) => outcome.verdict === 'not-yet' && promise.year === dueYear,
    ),
    dueYear,
    findings: listFindings(dataset, own),
    statuses: countStatuses(dataset, own),
  };
}
