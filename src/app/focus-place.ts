/** Places that the focus is sent to when it has no other. */

/** The beginning of what the view is about: its heading, past the menu and the filter panel. */
export function focusContent(): void {
  focusHeading({});
}

/** The same without a frame around it, which nobody asked for, and without scrolling to it. */
export function focusArrival(): void {
  focusHeading({ isQuiet: true });
}

function focusHeading({ isQuiet = false }: { isQuiet?: boolean }): void {
  const place = document.querySelector<HTMLElement>('#main h1') ?? document.getElementById('main');
  if (place === null) return;
  // A heading is no stop on the way through the page, only a place to go on from.
  place.tabIndex = -1;
  place.toggleAttribute('data-quiet', isQuiet);
  place.focus({ preventScroll: isQuiet });
}

type Focusable = HTMLElement | SVGElement;

/** What opens the source of a figure in the view. */
function findFigure(sourceId: string): Focusable | undefined {
  const figures = document.querySelectorAll<Focusable>('#main [data-source]');
  return [...figures].find(({ dataset }) => dataset.source === sourceId);
}

/**
 * Back to what opened the source of a figure. A table may meanwhile show another row in its place, and a
 * link opens a source with nobody having pressed anything: then to the figure, or to the content.
 */
export function focusFigure(sourceId: string, opener: Element | null): void {
  const isStill =
    opener?.isConnected &&
    opener !== document.body &&
    (opener as Focusable).dataset.source === sourceId;
  const figure = isStill ? (opener as Focusable) : findFigure(sourceId);
  if (figure === undefined) focusContent();
  else figure.focus();
}

/** Whether the element that had the focus went with the view it stood in. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** To the link in a list that leads to the record one comes from, or to the content. */
export function focusRecordLink(path: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('#main a[href]');
  const link = [...links].find(
    (candidate) =>
      candidate.closest('nav') === null && candidate.hash.replace(/\?.*$/, '') === `#${path}`,
  );
  if (link === undefined) focusArrival();
  else link.focus({ preventScroll: true });
}
