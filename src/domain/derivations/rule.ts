import type { Dataset } from '@/domain/statements/dataset';
import type { Conclusion, Known } from './known';
import type { ResultKey } from './printed-result';

/** What a rule is asked: a result that is not printed. */
export interface Question {
  readonly dataset: Dataset;
  readonly key: ResultKey;
  /** The printed figure of another quantity, or else what is derived of it: the firmest first. */
  readonly know: (key: ResultKey) => readonly Known[];
}

/** What follows for a result, in the base unit of its dimension; nothing if the rule says nothing of it. */
export type Rule = (question: Question) => readonly Conclusion[];
