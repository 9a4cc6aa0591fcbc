import { useEffect, useState } from 'react';
import classes from './NoteBubble.module.css';
import { NOTE_SIGN } from './note-sign';

interface Bubble {
  readonly note: string;
  readonly left: number;
  readonly top: number;
}

/** Room that a note needs below its figure, in pixels. */
const ROOM = 120;

/** A note with its sign; a hint says how a number was computed and has none. */
function sayNote(data: DOMStringMap | undefined): string | undefined {
  return data?.note === undefined ? data?.hint : `${NOTE_SIGN} ${data.note}`;
}

function toBubble(target: EventTarget | null): Bubble | undefined {
  const figure =
    target instanceof Element ? target.closest<HTMLElement>('[data-note], [data-hint]') : null;
  const note = sayNote(figure?.dataset);
  if (figure === null || note === undefined || !figure.matches(':focus-visible')) return undefined;
  const { left, top, bottom } = figure.getBoundingClientRect();
  const isLow = bottom + ROOM > window.innerHeight;
  return { note, left: Math.min(left, window.innerWidth - 380), top: isLow ? top - ROOM : bottom };
}

/**
 * The note of the figure that the keyboard is on, beside it: a title shows on hover alone. One for the page,
 * since tables hold hundreds of figures; readers who hear the page have it in the figure's name.
 */
export function NoteBubble() {
  const [bubble, setBubble] = useState<Bubble>();
  useEffect(() => {
    const show = ({ target }: Event) => setBubble(toBubble(target));
    const hide = () => setBubble(undefined);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('focusin', show, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true });
    return () => listening.abort();
  }, []);
  if (bubble === undefined) return null;
  const { note, left, top } = bubble;
  return (
    <div className={classes.bubble} style={{ left, top }} aria-hidden>
      {note}
    </div>
  );
}
