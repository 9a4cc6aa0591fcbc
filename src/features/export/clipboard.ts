/**
 * Puts a picture into the clipboard.
 * @throws Error where the browser forbids it or does not know how: outside a secure context, or without
 *   the reader's permission
 * @see https://w3c.github.io/clipboard-apis/#async-clipboard-api
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  if (navigator.clipboard?.write === undefined || typeof ClipboardItem === 'undefined') {
    // The picture is not wanted any more; what became of it is nobody's business.
    png.catch(() => undefined);
    throw new Error(
      window.isSecureContext
        ? '浏览器不允许网页写入剪贴板'
        : '本系统以 http 打开，浏览器只允许 https 网页复制图片',
    );
  }
  // The item takes the promise, so that the click still counts when the picture is ready.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
