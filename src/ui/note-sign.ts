/** Stands after a figure of which something has to be known; the note itself is at hand beside it. */
export const NOTE_SIGN = '※';
