import type { PlanDocument } from '@/domain/statements/dataset';

/** Classes of last words to filter by; `after-<document>` holds the works that are no more heard of. */
const MENTION_LABELS = {
  current: '最新文件提及',
  ended: '已完成，后未提及',
  named: '未说明状态，后未提及',
} as const;

const SILENT_AFTER = 'after-';

/** The class of the works that are no more heard of after a document. */
export function silentAfter({ id }: Pick<PlanDocument, 'id'>): string {
  return `${SILENT_AFTER}${id}`;
}

/** Whether the works of a class are unfinished and no more heard of. */
export function isUnfinishedMention(mention: string): boolean {
  return mention.startsWith(SILENT_AFTER);
}

/** Every class in the panel's order: the works that are no more heard of by the age of the last word. */
export function listMentions(
  documents: readonly PlanDocument[],
): readonly { readonly value: string; readonly label: string }[] {
  const silent = documents.map((document) => ({
    value: silentAfter(document),
    label: `${document.shortTitle}后未再提及`,
  }));
  const { current, ended, named } = MENTION_LABELS;
  return [
    { value: 'current', label: current },
    ...silent,
    { value: 'ended', label: ended },
    { value: 'named', label: named },
  ];
}
