import type { Row } from './packed-table';

/**
 * Pinyin initials as they travel: a line of characters for each initial, which comes first in it; and
 * with the rows only those initials that their names read by these lines would not have, because a
 * character is read in two ways. A fifth of the initials themselves after compression.
 */
export type Readings = readonly string[];

/** The characters of a row's names that have an initial: the names apart, no marks, in lower case. */
function spell({ name, aliases }: Row): string[] {
  const names = [name, aliases ?? []].flat().map((each) => String(each).normalize('NFKC'));
  const apart = names.map((each) => each.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()).join('|');
  return [...apart];
}

function countReadings(rows: readonly Row[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const characters = spell(row);
    const initials = [...String(row.initials)];
    if (characters.length !== initials.length) continue;
    for (const [index, character] of characters.entries()) {
      const initial = initials[index] ?? '';
      if (character === initial) continue;
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      counts.set(character, ofCharacter.set(initial, (ofCharacter.get(initial) ?? 0) + 1));
    }
  }
  return counts;
}

/** The reading of each character that most names of the rows have. */
export function listReadings(rows: readonly Row[]): Readings {
  const lines = new Map<string, string>();
  for (const [character, counts] of [...countReadings(rows)].sort(byFirst)) {
    const [[initial] = ['']] = [...counts].sort(([, one], [, other]) => other - one);
    lines.set(initial, (lines.get(initial) ?? initial) + character);
  }
  return [...lines.values()].sort();
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function toReader(readings: Readings): (row: Row) => string {
  const initialOf = new Map(
    readings.flatMap((line) => {
      const [initial = '', ...characters] = line;
      return characters.map((character) => [character, initial] as const);
    }),
  );
  return (row) =>
    spell(row)
      .map((character) => initialOf.get(character) ?? character)
      .join('');
}

/** Takes out of the rows the initials that their names have by the readings. */
export function withoutInitials(rows: readonly Row[], readings: Readings): Row[] {
  const read = toReader(readings);
  return rows.map((row) => {
    if (row.initials !== read(row)) return row;
    const { initials: _, ...rest } = row;
    return rest;
  });
}

/** Gives the rows that have none the initials that their names have by the readings. */
export function withInitials(rows: readonly Row[], readings: Readings): Row[] {
  const read = toReader(readings);
  return rows.map((row) => (row.initials === undefined ? { ...row, initials: read(row) } : row));
}
