import { useEffect, useState } from 'react';
import classes from './WholeText.module.css';

interface Clipped {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly isBold: boolean;
}

/** How far up from what is pointed at a clipped element is looked for. */
const DEPTH = 4;

/** The text of an element if it ends in an ellipsis, being too long for it. */
function toClipped(element: HTMLElement): Clipped | undefined {
  if (element.scrollWidth <= element.clientWidth + 1) return undefined;
  const { textOverflow, fontWeight, paddingLeft } = getComputedStyle(element);
  if (textOverflow !== 'ellipsis') return undefined;
  const { left, top, height } = element.getBoundingClientRect();
  return {
    text: element.textContent.trim(),
    left: left + Number.parseFloat(paddingLeft),
    top: top + height / 2,
    isBold: Number(fontWeight) >= 600,
  };
}

/** The clipped text at or around what is pointed at; of what has the focus, in it or in its label, too. */
function findClipped({ target, type }: Event): Clipped | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const candidates: HTMLElement[] = [];
  for (let at: HTMLElement | null = target; at !== null && candidates.length < DEPTH; ) {
    candidates.push(at);
    at = at.parentElement;
  }
  if (type === 'focusin') {
    candidates.push(...(target.closest('label') ?? target).querySelectorAll<HTMLElement>('*'));
  }
  for (const candidate of candidates) {
    const clipped = toClipped(candidate);
    if (clipped !== undefined) return clipped;
  }
  return undefined;
}

/**
 * The whole of a text that is cut off, over it, while it is pointed at or has the focus; for the whole page,
 * since nobody knows beforehand which texts will not fit. It is there for readers who hear the page anyway.
 */
export function WholeText() {
  const [clipped, setClipped] = useState<Clipped>();
  useEffect(() => {
    const show = (event: Event): void => setClipped(findClipped(event));
    const hide = (): void => setClipped(undefined);
    const hideByKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('pointerover', show, { signal });
    document.addEventListener('focusin', show, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('pointerleave', hide, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true });
    document.addEventListener('keydown', hideByKey, { signal });
    return () => listening.abort();
  }, []);
  if (clipped === undefined) return null;
  const { text, left, top, isBold } = clipped;
  return (
    <div className={classes.place} style={{ left, top }} data-whole-text aria-hidden>
      <div className={classes.text} data-bold={isBold}>
        {text}
      </div>
    </div>
  );
}
