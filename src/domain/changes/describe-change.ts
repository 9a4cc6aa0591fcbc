import { VERDICT_LABELS } from '@/domain/verdicts/verdict';
import { CHANGE_TYPE_LABELS, type Change, type ChangeSide } from './change';

/** `2025年14,210 亿元`; `在建（2025年 · 计划）` of a project. */
function say({ subject }: Change, side: ChangeSide): string {
  if (subject.kind === 'indicator') return `${side.of}${side.words}`;
  return side.of === '' ? side.words : `${side.words}（${side.of}）`;
}

/** `济南市地区生产总值`; a project's name says where it lies. */
function nameOf({ subject, regions }: Change): string {
  return subject.kind === 'project'
    ? subject.name
    : `${regions.map(({ name }) => name).join('、')}${subject.name}`;
}

/** `较目标低0.3个百分点`, `与目标持平`, `较目标多252列` */
function sayDistance(difference: string): string {
  if (difference === '持平') return '与目标持平';
  const size = difference.slice(1).replace(' ', '');
  const [more, less] = size.endsWith('百分点') ? ['高', '低'] : ['多', '少'];
  return `较目标${difference.startsWith('+') ? more : less}${size}`;
}

function describeFigure(change: Change): string {
  const { after, before } = change;
  if (after === undefined) return '';
  const earlier = before === undefined ? '' : `（此前为${say(change, before)}）`;
  return `${say(change, after)}${earlier}`;
}

function describeRevised({ before, after, type, difference }: Change): string {
  if (before === undefined || after === undefined) return '';
  const change = difference === undefined ? '' : `，${difference}`;
  const label = CHANGE_TYPE_LABELS[type];
  return `${after.of}由${before.words}（${before.document}）改为${after.words}，${label}${change}`;
}

function describeVerdict(change: Change): string {
  const { target, before, after, difference } = change;
  const from = before?.look?.label ?? VERDICT_LABELS.undisclosed;
  const wanted = target === undefined ? '' : `目标${target.words}（${target.document}）`;
  const result = after?.sourceId === undefined ? '' : `${say(change, after)}`;
  const distance = difference === undefined ? '' : sayDistance(difference);
  const turn = `评价由“${from}”转为“${after?.look?.label ?? ''}”`;
  return [wanted, result, distance, turn].filter(Boolean).join('，');
}

function describeTarget(change: Change): string {
  const { before, after, type, difference, reason } = change;
  const label = CHANGE_TYPE_LABELS[type];
  if (after === undefined) return `${before ? `${say(change, before)}，` : ''}${reason ?? label}`;
  if (before === undefined) return `${label}${say(change, after)}`;
  const size = difference === undefined ? '' : `，${difference}`;
  return `由${say(change, before)}调整为${say(change, after)}，${label}${size}`;
}

function describeProject(change: Change): string {
  const { before, after, type, reason } = change;
  const label = CHANGE_TYPE_LABELS[type];
  if (after === undefined) {
    return before === undefined ? label : `此前为${say(change, before)}，${reason ?? label}`;
  }
  if (before === undefined) return `${label}，${say(change, after)}`;
  return `由${say(change, before)}到${say(change, after)}，${label}`;
}

/** What is due: of a target its distance and what is missing, of a promise the arithmetic. */
function describeAged(change: Change): string {
  const { target, before, difference, reason } = change;
  if (target === undefined) return reason ?? '';
  const last = before?.sourceId === undefined ? '' : `最近为${say(change, before)}`;
  const distance = difference === undefined || last === '' ? '' : sayDistance(difference);
  const wanted = `${target.of}目标${target.words}（${target.document}）`;
  return [wanted, last, distance, reason].filter(Boolean).join('，');
}

function sayChange(change: Change): string {
  switch (change.kind) {
    case 'figures':
      return describeFigure(change);
    case 'revised':
      return describeRevised(change);
    case 'verdicts':
      return describeVerdict(change);
    case 'targets':
      return describeTarget(change);
    case 'projects':
    case 'unmentioned':
      return describeProject(change);
    case 'promises':
      return change.reason ?? '';
    case 'aged':
      return describeAged(change);
  }
}

/** A change as a sentence for a briefing: `济南市地区生产总值：2025年14,210 亿元（此前为…）〔2026年计划〕`. */
export function describeChange(change: Change): string {
  // A promise's arithmetic and a silence name their documents themselves.
  const says = ['promises', 'unmentioned', 'aged'].includes(change.kind);
  const source = says || change.after === undefined ? '' : `〔${change.after.document}〕`;
  return `${nameOf(change)}：${sayChange(change)}${source}`;
}
