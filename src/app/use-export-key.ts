import { useEffect } from 'react';

/** Whether keys mean text where the focus is. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

/** `d` opens the export menu of the view's first chart, or of its first table. */
export function useExportKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'd' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('[aria-modal="true"]')) return;
      const button =
        document.querySelector<HTMLElement>('[data-export="chart"]') ??
        document.querySelector<HTMLElement>('[data-export="table"]');
      if (button === null) return;
      event.preventDefault();
      button.focus();
      button.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
