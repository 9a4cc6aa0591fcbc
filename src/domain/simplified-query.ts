import type { Dataset } from '@/domain/dataset';

const charactersByDataset = new WeakMap<Dataset, ReadonlySet<string>>();

/** The characters that the names and definitions of a dataset are written with. */
function charactersOf(dataset: Dataset): ReadonlySet<string> {
  const known = charactersByDataset.get(dataset);
  if (known) return known;
  const characters = new Set([
    ...dataset.indicators.flatMap(({ name, definition = '' }) => [...name, ...definition]),
    ...dataset.projects.flatMap(({ name, aliases = [] }) => [...name, ...aliases.join('')]),
  ]);
  charactersByDataset.set(dataset, characters);
  return characters;
}

/** Whether a query has a Chinese character that nothing in the dataset is written with. */
export function isWrittenOtherwise(q: string, dataset: Dataset): boolean {
  return [...q.normalize('NFKC')].some(
    (character) => /\p{Script=Han}/u.test(character) && !charactersOf(dataset).has(character),
  );
}

/** The query in the characters of the dataset: traditional ones that it does not use become simplified. */
export function simplifyQuery(
  q: string,
  dataset: Dataset,
  simplified: ReadonlyMap<string, string>,
): string {
  const known = charactersOf(dataset);
  return [...q.normalize('NFKC')]
    .map((character) =>
      known.has(character) ? character : (simplified.get(character) ?? character),
    )
    .join('');
}
