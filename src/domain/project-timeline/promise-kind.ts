import type { ProjectEvent } from '@/domain/statements/dataset';

/** How firm a promise is: given, striven for (力争, 尽快, 推动), or near without a date (即将). */
export const PROMISE_KINDS = ['firm', 'hedged', 'imminent'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const PROMISE_KIND_LABELS: Record<PromiseKind, string> = {
  firm: '承诺',
  hedged: '力争',
  imminent: '即将',
};

/** The kind of what an event promises; undefined if it promises nothing. */
export function kindOfPromise({
  dueBy,
  dueStatus,
  hedge,
}: Pick<ProjectEvent, 'dueBy' | 'dueStatus' | 'hedge'>): PromiseKind | undefined {
  if (dueBy === undefined) return dueStatus === undefined ? undefined : 'imminent';
  return hedge === undefined ? 'firm' : 'hedged';
}
