/** How long a file may take to be made before the reader is told, in milliseconds. */
const PATIENCE = 60_000;

/**
 * The result of work that may never end: a library that waits for what the page's policy forbids, a
 * server that does not answer. What comes too late is dropped.
 * @throws Error that says so once the patience (in milliseconds) has run out
 */
export function withTimeLimit<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${Math.round(patience / 1000)} 秒内没有完成`)),
      patience,
    );
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
