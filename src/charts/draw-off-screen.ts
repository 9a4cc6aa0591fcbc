import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Frames without a change after which a drawing is at rest. The chart library tells its parts of each
 * other once a frame (the store of Recharts 3 batches by `requestAnimationFrame`), so a frame that
 * changes nothing has nothing to follow.
 */
const CALM_FRAMES = 2;
/** A drawing that still changes after so many frames never rests. */
const MOST_FRAMES = 300;

/**
 * Resolves once a place has stopped changing. Counts frames, not time: a slow machine has long ones, and a
 * page that is hidden, in which nothing is drawn, has none until it is seen again.
 * @throws Error if it never does
 */
function comeToRest(place: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    let frames = 0;
    let calm = 0;
    const observer = new MutationObserver(() => {
      calm = 0;
    });
    observer.observe(place, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    });
    const look = (): void => {
      frames += 1;
      calm += 1;
      if (calm <= CALM_FRAMES && frames <= MOST_FRAMES) {
        requestAnimationFrame(look);
        return;
      }
      observer.disconnect();
      if (calm > CALM_FRAMES) resolve();
      else reject(new Error('图表没有画完'));
    };
    requestAnimationFrame(look);
  });
}

/**
 * Draws into a place out of sight and hands over the `svg` once it has stopped changing.
 * @throws Error if it never does, or if nothing is drawn
 */
export async function drawOffScreen(content: ReactNode): Promise<SVGSVGElement> {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = 'position:fixed;left:-20000px;top:0;visibility:hidden;pointer-events:none';
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(content));
    await comeToRest(place);
    const svg = place.querySelector('svg');
    if (svg === null) throw new Error('图表是空的');
    return svg.cloneNode(true) as SVGSVGElement;
  } finally {
    root.unmount();
    place.remove();
  }
}
