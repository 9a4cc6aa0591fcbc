import { queryOptions } from '@tanstack/react-query';
import { type DocumentText, listTokens, parseDocumentText, type Token } from '@/domain/passage';
import type { DocumentTextFile } from '@/domain/statements/dataset';

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

/** A file beside the page as the server has it now; an answer that is none is an error. */
async function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(path, { signal, cache: 'no-cache' }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error(`${path} 没有取到：网络不通或服务器没有应答`);
  });
  if (!response.ok) throw new Error(`${path} 无法读取（HTTP ${response.status}）`);
  return response;
}

/** Names of the installed texts: the build writes the list, also where it is empty. */
async function fetchInstalled(signal: AbortSignal): Promise<readonly unknown[]> {
  const response = await fetchFile('sources.json', signal);
  const list: unknown = await response.json().catch(() => undefined);
  if (!Array.isArray(list)) throw new Error('原文清单 sources.json 不是本系统的文件');
  return list;
}

/**
 * The text of a document, null where nobody has installed it.
 * @throws Error if that cannot be known, or the text cannot be read, or is another edition than the
 * tables were read from
 */
async function fetchText(
  { file, sha256: wanted }: DocumentTextFile,
  signal: AbortSignal,
): Promise<InstalledText | null> {
  const installed = await fetchInstalled(signal);
  if (!installed.includes(file)) return null;
  const response = await fetchFile(`sources/${file}`, signal);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const found = await sha256(bytes);
  if (found !== undefined && found !== wanted) {
    throw new Error(`原文文件 sources/${file} 与数据所依据的版本不同（SHA-256 不符）`);
  }
  const text = parseDocumentText(new TextDecoder().decode(bytes));
  return { text, tokens: listTokens(text), isChecked: found !== undefined };
}

export function documentTextQuery(text: DocumentTextFile) {
  return queryOptions({
    queryKey: ['document-text', text.file],
    queryFn: ({ signal }) => fetchText(text, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
