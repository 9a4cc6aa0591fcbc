import { formatInSentence } from '@/domain/number-format';
import { type Testimony, toTestimonies } from '@/domain/project-timeline/testimony';
import { describeDue, nameDue, nameStatement } from '@/domain/projects-view';
import {
  type Dataset,
  type Indicator,
  lookUp,
  type Observation,
  type Project,
} from '@/domain/statements/dataset';
import { toQuantity } from '@/domain/statements/figure-cell';
import { toLedgerCell } from '@/domain/statements/ledger-cell';
import { formatPeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS } from '@/domain/vocabularies';
import type { Change, ChangeSide, MarkLook } from './change';

type Place = Pick<Change, 'subject' | 'sector' | 'regions' | 'isHeadline'>;

/** An indicator in a region, as what a change is of. */
export function placeIndicator(dataset: Dataset, indicator: Indicator, regionId: string): Place {
  const { id, name, sectorId, headline } = indicator;
  return {
    subject: { kind: 'indicator', id, name },
    sector: lookUp(dataset.sectorById, sectorId),
    regions: [lookUp(dataset.regionById, regionId)],
    isHeadline: headline !== undefined,
  };
}

/** A project, as what a change is of. */
export function placeProject(dataset: Dataset, { id, name, sectorId, regionIds }: Project): Place {
  return {
    subject: { kind: 'project', id, name },
    sector: lookUp(dataset.sectorById, sectorId),
    regions: regionIds.map((regionId) => lookUp(dataset.regionById, regionId)),
    isHeadline: false,
  };
}

/** A figure as a side of a change. */
export function sideOfFigure(dataset: Dataset, observation: Observation): ChangeSide {
  const { sourceId, quantity, period, document, note } = toLedgerCell(dataset, observation);
  const of = observation.stage === 'estimate' ? `${period}预计` : period;
  const { unitId } = lookUp(dataset.indicatorById, observation.indicatorId);
  const unit = lookUp(dataset.unitById, unitId);
  const words = formatInSentence(toQuantity(dataset, observation), unit);
  return { sourceId, text: quantity, words, of, document, caveat: note };
}

/** What is said of a project as a side of a change: a state, or the promise where it says no more. */
export function sideOfTestimony({ event, document, isResult }: Testimony): ChangeSide {
  const due = describeDue(event);
  const isPromise = due !== undefined && !isResult && event.status === event.dueStatus;
  const text = isPromise ? nameDue(due) : PROJECT_STATUS_LABELS[event.status];
  return {
    ...{ sourceId: event.id, text, words: text },
    of: `${formatPeriod(event.asOf)} · ${nameStatement(isResult)}`,
    document: document.shortTitle,
  };
}

/** A side of which no more is known than how it is judged. */
export function sideOfMark(look: MarkLook): ChangeSide {
  return { sourceId: undefined, text: '', words: '', of: '', document: '', look };
}

/** {@link sideOfTestimony} of a statement by its id. */
export function sideOfEvent(dataset: Dataset, eventId: string): ChangeSide | undefined {
  const statement = lookUp(dataset.statementById, eventId);
  if (statement.kind !== 'event') return undefined;
  const [testimony] = toTestimonies([statement.event], dataset.documents);
  return testimony && sideOfTestimony(testimony);
}
