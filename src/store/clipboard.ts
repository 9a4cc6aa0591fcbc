/** Copies through a selection: the older way, which pages of plain http have too. */
function copyBySelection(text: string): boolean {
  const carrier = document.createElement('span');
  carrier.textContent = text;
  document.body.append(carrier);
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', write, { capture: true });
  try {
    window.getSelection()?.selectAllChildren(carrier);
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
    window.getSelection()?.removeAllRanges();
    carrier.remove();
  }
}

/**
 * Puts a text into the clipboard.
 * @throws Error where the browser forbids it
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) throw new Error('浏览器不允许网页写入剪贴板');
  }
}
