import type { Testimony } from './testimony';

/** Words that say of a whole that nothing of it is left out. */
const OF_ALL = /全线|全部|全面/;

/**
 * A later phase or a stretch beyond the end: named with the whole, but none of what the whole was when
 * it was promised, and not finished with it.
 */
const BEYOND = /[二三四五六]期|[东南西北]延|延伸/;

export function isBeyond(name: string): boolean {
  return BEYOND.test(name);
}

/** Whether a statement says of all of a thing that it is in a state. */
export function saysOfAll({ event, isResult }: Testimony): boolean {
  return isResult && OF_ALL.test(event.printed);
}
