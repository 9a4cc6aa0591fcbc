import type { Dataset } from '@/domain/statements/dataset';
import { perDataset } from '@/domain/statements/per-dataset';

/** The characters that the names and definitions of a dataset are written with. */
const charactersOf = perDataset<Dataset, ReadonlySet<string>>(
  (dataset) =>
    new Set([
      ...dataset.indicators.flatMap(({ name, definition = '' }) => [...name, ...definition]),
      ...dataset.projects.flatMap(({ name, aliases = [] }) => [...name, ...aliases.join('')]),
    ]),
);

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
