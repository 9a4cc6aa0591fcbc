import type { PlanDocument } from '@/domain/statements/dataset';
import type { Relatives } from './relatives';
import type { Testimony } from './testimony';

/** What is said of a project after a promise, and of its family. */
export interface Said {
  readonly evidence: readonly Testimony[];
  readonly relatives: Relatives;
}

/**
 * How far the documents after one are silent on a project: they name it, a part of it, only what it is part
 * of, or nothing.
 * @param documents what they are called: 后续文件, 其后文件
 */
export function saySilence(
  since: PlanDocument,
  { evidence, relatives: { wholes, parts } }: Said,
  documents: string,
): string {
  if (evidence.some(({ document }) => document.issuedOn > since.issuedOn)) {
    return `${documents}提及而未说明状态`;
  }
  const isNamed = ({ lastNamedOn }: { readonly lastNamedOn: string }) =>
    lastNamedOn > since.issuedOn;
  const named = parts.filter(isNamed);
  if (named.length > 0) return `${documents}只提及${named.map(({ name }) => name).join('、')}`;
  const whole = wholes.find(isNamed);
  return whole === undefined ? `${documents}未提及` : `${documents}只提及所属的${whole.name}`;
}
