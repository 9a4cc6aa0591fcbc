import { queryOptions } from '@tanstack/react-query';
import type { PlanDocument } from '@/domain/dataset';
import { type DocumentText, listTokens, parseDocumentText, type Token } from '@/domain/passage';

/** A document's installed text, prepared for finding figures in it. */
export interface InstalledText {
  readonly text: DocumentText;
  readonly tokens: readonly Token[];
  /** Whether it was compared with the edition that the tables were read from. */
  readonly isChecked: boolean;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // Absent on plain http:// outside localhost; the panel says that nothing was compared.
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The text of a document, null where nobody has installed it.
 * @throws Error if it is listed but cannot be read, or is another edition than the tables were read from
 */
async function fetchText(
  { file, sha256: wanted }: PlanDocument,
  signal: AbortSignal,
): Promise<InstalledText | null> {
  const list = await fetch('sources.json', { signal });
  const installed: unknown = list.ok ? await list.json().catch(() => []) : [];
  if (!Array.isArray(installed) || !installed.includes(file)) return null;
  const response = await fetch(`sources/${file}`, { signal });
  if (!response.ok) throw new Error(`原文文件 sources/${file} 无法读取（HTTP ${response.status}）`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const found = await sha256(bytes);
  if (found !== undefined && found !== wanted) {
    throw new Error(`原文文件 sources/${file} 与数据所依据的版本不同（SHA-256 不符）`);
  }
  const text = parseDocumentText(new TextDecoder().decode(bytes));
  return { text, tokens: listTokens(text), isChecked: found !== undefined };
}

export function documentTextQuery(document: PlanDocument) {
  return queryOptions({
    queryKey: ['document-text', document.id],
    queryFn: ({ signal }) => fetchText(document, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
