import { formatPeriod } from '@/domain/time/period';
import { PROJECT_STATUS_LABELS, PROJECT_STATUSES, type ProjectStatus } from '@/domain/vocabularies';
import { LEAVE_OUT, type Place, type RowContext } from './intake';
import {
  type Asked,
  matchIndicator,
  matchProject,
  matchRegion,
  type NameMatch,
  toName,
} from './match-name';
import type { Cell } from './sheet';
import { textOf } from './sheet';
import { readTypedPeriod } from './typed-period';

/** What a name or a time is for certain, or by an answer; undefined where it is asked or left out. */

type Kind = 'indicator' | 'region' | 'project';

function labelOf({ dataset }: RowContext, kind: Kind, id: string): string | undefined {
  const { indicatorById, regionById, projectById } = dataset;
  const maps = { indicator: indicatorById, region: regionById, project: projectById };
  return maps[kind].get(id)?.name;
}

function settle(
  context: RowContext,
  asked: { kind: Kind; key: string; text: string; place: Place },
  match: () => NameMatch,
): string | undefined {
  const { kind, key, text, place } = asked;
  const answer = context.answers[key];
  if (answer === LEAVE_OUT) return undefined;
  if (answer !== undefined && labelOf(context, kind, answer) !== undefined) return answer;
  const found = match();
  if (found.kind === 'certain') return found.id;
  const options = found.candidates.map((id) => ({ id, label: labelOf(context, kind, id) ?? id }));
  context.ask({ key, kind, text, options }, place);
  return undefined;
}

export function settleIndicator(context: RowContext, label: string, asked: Asked, place: Place) {
  const text = toName(label);
  const what = { kind: 'indicator' as const, key: `indicator:${asked}:${text}`, place };
  const shown = asked === 'growth' ? `${text}（同比）` : text;
  return settle(context, { ...what, text: shown }, () =>
    matchIndicator(context.dataset, text, asked),
  );
}

export function settleRegion(context: RowContext, label: string, place: Place) {
  const text = toName(label);
  return settle(context, { kind: 'region', key: `region:${text}`, text, place }, () =>
    matchRegion(context.dataset, text),
  );
}

export function settleProject(context: RowContext, label: string, place: Place) {
  const text = toName(label);
  return settle(context, { kind: 'project', key: `project:${text}`, text, place }, () =>
    matchProject(context.dataset, text),
  );
}

/** The period of a cell that names one; several are asked, none is refused. */
export function settlePeriod(context: RowContext, cell: Cell, place: Place): string | undefined {
  const text = textOf(cell);
  const key = `period:${context.name}:${text}`;
  const answer = context.answers[key];
  if (answer !== undefined) return answer === LEAVE_OUT ? undefined : answer;
  const { candidates } = readTypedPeriod(cell, context.year);
  const [only, ...others] = candidates;
  if (only === undefined) {
    const expected = '期间，如2026年1—10月、前三季度、上半年、10月末';
    context.refuse({ place, found: text, expected });
    return undefined;
  }
  if (others.length === 0) return only;
  const options = candidates.map((id) => ({ id, label: formatPeriod(id) }));
  context.ask({ key, kind: 'period', text, options }, place);
  return undefined;
}

/** Words that say a state beside its own label. */
const STATUS_WORDS: Readonly<Record<string, ProjectStatus>> = {
  前期工作: 'preparing',
  前期阶段: 'preparing',
  未开工: 'preparing',
  新开工: 'starting',
  开工: 'starting',
  已开工: 'starting',
  在建: 'under-construction',
  建设中: 'under-construction',
  施工中: 'under-construction',
  正在施工: 'under-construction',
  续建: 'under-construction',
  主体封顶: 'structure-complete',
  封顶: 'structure-complete',
  试运营: 'trial',
  完工: 'completed',
  竣工: 'completed',
  已建成: 'completed',
  已完工: 'completed',
  已竣工: 'completed',
  已投用: 'in-operation',
  投入使用: 'in-operation',
  投产: 'in-operation',
  通车: 'in-operation',
  已通车: 'in-operation',
  运营: 'in-operation',
};

/** The state that a cell names, by its label or a word for it; any other is asked. */
export function settleStatus(
  context: RowContext,
  text: string,
  place: Place,
): ProjectStatus | undefined {
  const isStatus = (id: string): id is ProjectStatus =>
    PROJECT_STATUSES.some((each) => each === id);
  const key = `status:${text}`;
  const answer = context.answers[key];
  if (answer !== undefined) return isStatus(answer) ? answer : undefined;
  const own = PROJECT_STATUSES.find((id) => id === text || PROJECT_STATUS_LABELS[id] === text);
  const status = own ?? STATUS_WORDS[text];
  if (status !== undefined) return status;
  const options = PROJECT_STATUSES.map((id) => ({ id, label: PROJECT_STATUS_LABELS[id] }));
  context.ask({ key, kind: 'status', text, options }, place);
  return undefined;
}
