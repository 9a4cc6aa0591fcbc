import type { ChangesView } from '@/domain/changes-view';
import { describeFilters } from '@/domain/chosen-values';
import type { Filters } from '@/domain/filters';
import { groupBy } from '@/domain/group-by';
import { formatCount, formatCounted, formatNumeral } from '@/domain/number-format';
import { formatDay, formatDocument } from '@/domain/source-view';
import type { Dataset } from '@/domain/statements/dataset';
import { DISCLAIMER } from '@/domain/verdicts/verdict';
import {
  CHANGE_KIND_LABELS,
  CHANGE_KINDS,
  CHANGE_TYPE_LABELS,
  type Change,
  type ChangeKind,
} from './change';
import { describeChange } from './describe-change';

/** What is counted of each kind: 数据 in 项, works in 个. */
const KIND_PHRASES: Record<ChangeKind, (count: string) => string> = {
  figures: (count) => `新披露数据${count}项`,
  revised: (count) => `修订数据${count}项`,
  verdicts: (count) => `目标评价变化${count}项`,
  targets: (count) => `新提出和调整目标${count}项`,
  projects: (count) => `有新表述的项目${count}个`,
  promises: (count) => `项目承诺变化${count}项`,
  unmentioned: (count) => `未完成而未再提及的项目${count}个`,
  aged: (count) => `到期而无新结果或未说明的目标和承诺${count}项`,
};

/** `推进 29、首次提及 200`: how the changes of a kind are made up, in the order of the view. */
export function describeTypes(changes: readonly Change[]): string {
  return [...groupBy(changes, ({ type }) => type)]
    .map(([type, own]) => `${CHANGE_TYPE_LABELS[type]} ${formatCount(own.length)}`)
    .join('、');
}

/** `与截至2025年4月4日掌握的情况（3份文件）相比，其间新增《…》（…）。` */
export function describeComparison({ since, known, issued }: ChangesView): string {
  const documents = issued.map(formatDocument).join('、');
  const base = `与截至${formatDay(since)}掌握的情况（${formatCounted(known, '份文件')}）相比`;
  return issued.length === 0
    ? `${base}，其后没有新的文件。`
    : `${base}，其后新增${formatCounted(issued.length, '份文件')}：${documents}。`;
}

/** `本期新披露数据522项，目标评价变化35项，…。` */
export function describeCounts({ totals }: ChangesView): string {
  const phrases = CHANGE_KINDS.filter((kind) => totals[kind] > 0).map((kind) =>
    KIND_PHRASES[kind](formatCount(totals[kind])),
  );
  return phrases.length === 0 ? '本期没有变化。' : `本期${phrases.join('，')}。`;
}

/** By type; where there is but one, by sector. */
function groupForText(changes: readonly Change[]) {
  const byType = groupBy(changes, ({ type }) => CHANGE_TYPE_LABELS[type]);
  if (byType.size > 1) return byType;
  const inOrder = [...changes].sort((a, b) => a.sector.order - b.sector.order);
  return groupBy(inOrder, ({ sector }) => sector.name);
}

function toSection(kind: ChangeKind, changes: readonly Change[], ordinal: number): string[] {
  const groups = [...groupForText(changes)].flatMap(([label, own]) => [
    `### ${label}（${own.length}）`,
    '',
    ...own.map((change) => `- ${describeChange(change)}`),
    '',
  ]);
  const title = `${formatNumeral(ordinal)}、${CHANGE_KIND_LABELS[kind]}（${changes.length}）`;
  return [`## ${title}`, '', ...groups];
}

/**
 * The changes as a page of text, in Markdown that reads as plain text too: what is compared, how much
 * changed, then change by change.
 */
export function computeChangesText(dataset: Dataset, view: ChangesView, filters: Filters): string {
  const chosen = describeFilters(filters, dataset);
  const kinds = CHANGE_KINDS.map((kind) => ({
    kind,
    changes: view.rows.filter((change) => change.kind === kind),
  })).filter(({ changes }) => changes.length > 0);
  return [
    `# ${formatDay(view.since)}以来的变化${chosen.length === 0 ? '' : `（${chosen.join('、')}）`}`,
    '',
    `${describeComparison(view)}${describeCounts(view)}`,
    '',
    ...kinds.flatMap(({ kind, changes }, index) => toSection(kind, changes, index + 1)),
    `${DISCLAIMER}。数据版本 ${dataset.version}。`,
    '',
  ].join('\n');
}
