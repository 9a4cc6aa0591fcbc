import { formatQuantity } from '@/domain/number-format';
import type { Region, Sector } from '@/domain/package/catalogue-rows';
import { describeMention, latestWordOn } from '@/domain/project-timeline/latest-word';
import { findRegressions, type Regression } from '@/domain/project-timeline/regressions';
import { listPromises, nameStatement, type PromiseView } from '@/domain/projects-view';
import { type Dataset, lookUp, type Project, type ProjectEvent } from '@/domain/statements/dataset';
import { nameDocuments } from '@/domain/statements/document-words';
import { toFigureCell } from '@/domain/statements/figure-cell';
import { nameSection } from '@/domain/statements/section';
import { formatPeriod } from '@/domain/time/period';
import {
  PLACING_LABELS,
  PROJECT_STATUS_LABELS,
  type ProjectStatus,
  STAGE_LABELS,
} from '@/domain/vocabularies';

/** What one document says of a project's state. */
export interface TimelineEntry {
  readonly id: string;
  readonly asOf: string;
  readonly status: ProjectStatus;
  readonly statusLabel: string;
  readonly printed: string;
  /** What it promises, with what became of this promise. */
  readonly promise: PromiseView | undefined;
  readonly document: string;
  readonly issuedOn: string;
  readonly section: string;
}

export interface ProjectFigureView {
  readonly id: string;
  readonly attribute: string;
  readonly text: string;
  readonly period: string;
  readonly printed: string;
  readonly document: string;
}

/** A figure of an indicator that is about the project. */
export interface ProjectIndicatorView {
  /** Of the statement. */
  readonly id: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly text: string;
  readonly period: string;
  readonly stage: string;
  readonly document: string;
}

/** A project's page. */
export interface ProjectView {
  readonly project: Project;
  readonly sector: Sector;
  readonly regions: readonly Region[];
  /** How it is known where it lies: `据一般地理知识`. */
  readonly placing: string;
  readonly status: ProjectStatus | undefined;
  /** `2026年 · 计划`: what the latest state is of, and whether it is reported or announced. */
  readonly stateOf: string;
  /** `2023年政府工作报告（2022-12-26）后未再提及`, or the document of the last round that speaks of it. */
  readonly mention: string;
  readonly timeline: readonly TimelineEntry[];
  /** Where a state would be printed, were any said: `五份文件`. */
  readonly searched: string;
  /** What became of each promise, in the order in which they were made. */
  readonly promises: readonly PromiseView[];
  /** Later statements that fall behind earlier ones. */
  readonly regressions: readonly Regression[];
  readonly figures: readonly ProjectFigureView[];
  /** What the indicators say that are about it. */
  readonly indicators: readonly ProjectIndicatorView[];
  readonly partOf: Project | undefined;
  readonly parts: readonly { readonly project: Project; readonly status: string }[];
}

/** Chinese names of the attributes that project figures use; others show as they are. */
const ATTRIBUTE_LABELS: Readonly<Record<string, string>> = {
  investment: '投资额',
  length: '长度',
  capacity: '容量',
  'annual-capacity': '年产能',
  'annual-output': '年产量',
  'floor-area': '建筑面积',
  'land-area': '占地面积',
  area: '面积',
  'restored-area': '修复面积',
  'storage-volume': '储气量',
  'line-count': '线路数',
  'unit-count': '机组数',
  'unit-capacity': '单机容量',
};

function toEntry(
  dataset: Dataset,
  event: ProjectEvent,
  promises: readonly PromiseView[],
): TimelineEntry {
  const document = lookUp(dataset.documentById, event.documentId);
  return {
    id: event.id,
    asOf: formatPeriod(event.asOf),
    status: event.status,
    statusLabel: PROJECT_STATUS_LABELS[event.status],
    printed: event.printed,
    promise: promises.find(({ due }) => due.sourceId === event.id),
    document: document.shortTitle,
    issuedOn: document.issuedOn,
    section: nameSection(dataset, event.documentId, event.line),
  };
}

function listIndicators(dataset: Dataset, projectId: string): ProjectIndicatorView[] {
  return dataset.indicators
    .filter((indicator) => indicator.projectId === projectId)
    .flatMap((indicator) =>
      dataset.observationsOf(indicator.id).map((observation) => ({
        id: observation.id,
        indicatorId: indicator.id,
        name: indicator.name,
        text: toFigureCell(dataset, observation).quantity,
        period: formatPeriod(observation.period),
        stage: STAGE_LABELS[observation.stage],
        document: lookUp(dataset.documentById, observation.documentId).shortTitle,
      })),
    );
}

/** A project's page: its states across the documents, in order; undefined if there is no such project. */
export function computeProjectView(dataset: Dataset, projectId: string): ProjectView | undefined {
  const project = dataset.projectById.get(projectId);
  if (project === undefined) return undefined;
  const events = dataset.eventsOf(projectId);
  const promises = listPromises(dataset, projectId);
  const word = latestWordOn(dataset, projectId);
  const latest = word.state;
  return {
    project,
    sector: lookUp(dataset.sectorById, project.sectorId),
    regions: project.regionIds.map((id) => lookUp(dataset.regionById, id)),
    placing: PLACING_LABELS[project.placing],
    status: latest?.event.status,
    stateOf:
      latest === undefined
        ? ''
        : `${formatPeriod(latest.event.asOf)} · ${nameStatement(latest.isResult)}`,
    mention: describeMention(word).text,
    timeline: events.map((event) => toEntry(dataset, event, promises)),
    promises,
    regressions: findRegressions(events, dataset.documents),
    searched: nameDocuments(dataset),
    figures: dataset.figuresOf(projectId).map((figure) => ({
      id: figure.id,
      attribute: ATTRIBUTE_LABELS[figure.attribute] ?? figure.attribute,
      text: formatQuantity(figure, lookUp(dataset.unitById, figure.unitId)),
      period: formatPeriod(figure.asOf),
      printed: figure.printed,
      document: lookUp(dataset.documentById, figure.documentId).shortTitle,
    })),
    indicators: listIndicators(dataset, projectId),
    partOf:
      project.partOfId === undefined ? undefined : lookUp(dataset.projectById, project.partOfId),
    parts: dataset.partsOf(projectId).map((part) => {
      const latest = dataset.latestEventOf(part.id);
      return {
        project: part,
        status: latest === undefined ? '—' : PROJECT_STATUS_LABELS[latest.status],
      };
    }),
  };
}
