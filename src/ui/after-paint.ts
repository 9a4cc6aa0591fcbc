/**
 * Runs a task once what is about to be drawn has been seen: behind the frame after the next, since a
 * task of the next one's callback may come before the screen shows it. At once where nothing is drawn.
 * @returns cancels it
 */
export function afterPaint(task: () => void): () => void {
  if (document.hidden) {
    task();
    return () => undefined;
  }
  let handle = requestAnimationFrame(() => {
    handle = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(handle);
}
