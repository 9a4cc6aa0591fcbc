import { findFault, type PartFault } from './part-fault';

const REASONS: Record<PartFault, string> = {
  unreachable: '网络不通或服务器没有应答',
  updated: '系统已更新，请刷新页面',
  unknown: '程序文件没有取到，可刷新页面再试',
};

/** Thrown where code that is fetched on demand does not come; the message is for the reader. */
export class PartError extends Error {
  override readonly name = 'PartError';
  readonly fault: PartFault;
  constructor(fault: PartFault, cause: unknown) {
    super(REASONS[fault], { cause });
    this.fault = fault;
  }
}

/**
 * The one way to code that is fetched on demand: `fetchPart(() => import('./workbook'))`.
 * @throws PartError saying why it did not come; calling again tries again
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    await restoreStyles();
    return await load();
  } catch (error) {
    throw new PartError(await findFault(), error);
  }
}

/**
 * The bundler asks for the style sheets of a part once in the life of a page: one that did not come
 * then is asked for here, or the part would be shown without.
 */
async function restoreStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all([...links].filter(isLost).map(fetchAgain));
}

/** No style sheet of the page is empty, except one that was answered with an error. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules.length === 0;
  } catch {
    return true;
  }
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = document.createElement('link');
    copy.rel = 'stylesheet';
    copy.crossOrigin = link.crossOrigin;
    copy.href = link.href;
    copy.addEventListener('load', () => resolve());
    copy.addEventListener('error', () => reject(new Error(`no style sheet ${link.href}`)));
    link.replaceWith(copy);
  });
}
