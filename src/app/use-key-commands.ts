import { useEffect } from 'react';
import { usePreferences } from '@/store/preferences';
import { useStableCallback } from '@/ui/use-stable-callback';

/** Inputs that no text is typed into. */
const TEXTLESS_INPUTS = [
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'range',
  'color',
  'file',
];

/** Whether keys mean text where the focus is, or choose from a list. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS_INPUTS.includes(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('textarea, select, [role="menu"], [role="listbox"]') !== null)
  );
}

/**
 * Commands of a single key, for the whole page: not while text is typed, not behind a dialog, and not
 * for a reader who switched them off.
 */
export function useKeyCommands(commands: Readonly<Record<string, () => void>>): void {
  const isOn = usePreferences((state) => state.hasKeyCommands);
  const run = useStableCallback((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    if (command === undefined || isTyping(event.target)) return;
    if (document.querySelector('[aria-modal="true"], dialog[open]')) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    document.addEventListener('keydown', run);
    return () => document.removeEventListener('keydown', run);
  }, [isOn, run]);
}

/** Opens the export menu of the view's first chart, or of its first table. */
export function openFirstExport(): void {
  const button =
    document.querySelector<HTMLElement>('[data-export="chart"]') ??
    document.querySelector<HTMLElement>('[data-export="table"]');
  button?.focus();
  button?.click();
}
