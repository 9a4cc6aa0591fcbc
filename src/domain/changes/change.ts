import type { Sector } from '@/domain/package/catalogue-rows';
import type { VerdictGlyphName, VerdictTone } from '@/domain/verdicts/verdict';

/** What changed between two readings of the dataset, in the order of the view. */
export const CHANGE_KINDS = [
  'figures',
  'revised',
  'verdicts',
  'targets',
  'projects',
  'promises',
  'unmentioned',
  'aged',
] as const;
/**
 * - `figures` results of periods of which there was none;
 * - `revised` results that stand otherwise than they did;
 * - `verdicts` targets that are judged, or judged otherwise, because of new figures;
 * - `targets` targets that are new, or that a new document set otherwise than an earlier one;
 * - `projects` works of which a new document speaks;
 * - `promises` promises of works that are new, kept or broken;
 * - `unmentioned` unfinished works of which the new documents could have spoken and do not;
 * - `aged` what fell due without a word that settles it: time has passed, little was learned.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_KIND_LABELS: Record<ChangeKind, string> = {
  figures: '新披露数据',
  revised: '数据修订',
  verdicts: '评价变化',
  targets: '目标调整',
  projects: '项目进展',
  promises: '项目承诺',
  unmentioned: '未再提及',
  aged: '到期未说明',
};

/** How something changed, by kind; within a kind in the order in which it is read. */
export const CHANGE_TYPES = {
  figures: ['disclosed'],
  revised: ['restated', 'confirmed', 'refined'],
  verdicts: ['reclassified', 'judged', 'left-open'],
  targets: [
    'lowered',
    'loosened',
    'in-words',
    'dropped',
    'fewer-tasks',
    'raised',
    'tightened',
    'in-figures',
    'set',
  ],
  projects: ['back', 'cancelled', 'forward', 'stated', 'named', 'reaffirmed', 'mentioned'],
  promises: ['late', 'fell-short', 'given-up', 'kept', 'reached', 'promised'],
  unmentioned: ['silent'],
  aged: ['due', 'unanswered'],
} as const satisfies Record<ChangeKind, readonly string[]>;
/**
 * - `restated` another figure; `confirmed` a result for an estimate; `refined` a figure for a bound or a rounding;
 * - `reclassified` judged then and now; `judged` now first; `left-open` a new figure, and no verdict on it;
 * - of targets as in {@link REVISION_KIND_LABELS}; `in-figures` words became a figure; `set` there was none;
 * - `stated` the first word on a state; `named` a work of which no document spoke; `reaffirmed` the same state
 *   said anew; `mentioned` no state said;
 * - `due` a target whose time is over; `unanswered` a promise that fell due.
 */
export type ChangeType = (typeof CHANGE_TYPES)[ChangeKind][number];

export const CHANGE_TYPE_LABELS: Record<ChangeType, string> = {
  disclosed: '新披露',
  restated: '数值修订',
  confirmed: '预计转实绩',
  refined: '界限转确数',
  reclassified: '评价变化',
  judged: '新评价',
  'left-open': '尚难评价',
  lowered: '下调',
  loosened: '放宽',
  'in-words': '改为文字',
  dropped: '不再提出数值',
  'fewer-tasks': '任务量减少',
  raised: '上调',
  tightened: '收紧',
  'in-figures': '文字改为数值',
  set: '新提出',
  back: '表述回退',
  cancelled: '取消',
  forward: '推进',
  stated: '首次说明状态',
  named: '首次提及',
  reaffirmed: '状态未变',
  mentioned: '仅提及',
  late: '延后',
  'fell-short': '未达力争时点',
  'given-up': '取消',
  kept: '按期兑现',
  reached: '已实现',
  promised: '新承诺',
  silent: '未再提及',
  due: '目标到期',
  unanswered: '承诺到期',
};

/** A verdict as a mark. */
export interface MarkLook {
  readonly glyph: VerdictGlyphName;
  readonly tone: VerdictTone;
  readonly label: string;
  /** Whether it rests on a result that is not printed: hatched. */
  readonly isDerived?: boolean;
}

/** One side of a change, as a document says it, or as it was judged by what it says. */
export interface ChangeSide {
  /** The statement that it rests on; undefined where nothing was stated yet. */
  readonly sourceId: string | undefined;
  readonly text: string;
  /** The same in a sentence: `超过600亿元`. */
  readonly words: string;
  /** Of when: `2025年`, `2025年 · 结果`. */
  readonly of: string;
  readonly document: string;
  /** What was judged by it. */
  readonly look?: MarkLook | undefined;
  /** What has to be known of the figure. */
  readonly caveat?: string | undefined;
}

/** One thing that is known otherwise than before. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly type: ChangeType;
  /** What changed is of. */
  readonly subject: {
    readonly kind: 'indicator' | 'project';
    readonly id: string;
    readonly name: string;
  };
  readonly sector: Sector;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** Of a figure, a target, a state or a promise. */
  readonly period: string;
  /** What brought it; of what nobody speaks of any more, what spoke of it last. */
  readonly documentId: string;
  readonly before: ChangeSide | undefined;
  readonly after: ChangeSide | undefined;
  /** The target that a verdict is on. */
  readonly target?: ChangeSide | undefined;
  /** Now minus then; of a verdict result minus target. With its unit. */
  readonly difference?: string | undefined;
  /** Why, in words. */
  readonly reason?: string | undefined;
  /** Whether it is one of the headlines of 总览. */
  readonly isHeadline: boolean;
}
