/**
 * Hands a file to the browser to keep.
 * @throws what the browser throws where it forbids downloads
 */
export function downloadFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const url = URL.createObjectURL(blob);
  try {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  } finally {
    // After the browser has taken hold of it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
