/**
 * What a dataset makes of itself, computed when it is first asked for and kept as long as the dataset:
 * it is read-only, so the answer never changes.
 */
export function perDataset<Source extends object, Answer extends object>(
  compute: (dataset: Source) => Answer,
): (dataset: Source) => Answer {
  const answers = new WeakMap<Source, Answer>();
  return (dataset) => {
    const known = answers.get(dataset);
    if (known !== undefined) return known;
    const answer = compute(dataset);
    answers.set(dataset, answer);
    return answer;
  };
}
