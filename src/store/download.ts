/**
 * Hands a text to the browser as a file to keep.
 * @throws what the browser throws where it forbids downloads
 */
export function downloadText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  try {
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
  } finally {
    // After the browser has taken hold of it.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
