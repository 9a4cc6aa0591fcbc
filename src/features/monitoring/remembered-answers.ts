/** What was answered last month for the same name, kept in this browser: a convenience, so it may fail. */

const KEY = 'monitoring-answers';

export function readAnswers(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, answer]) => typeof answer === 'string'),
    );
  } catch {
    return {};
  }
}

/** Of a name, a state or a layout; a period is of one month and not kept. Leaving out is not kept either. */
export function rememberAnswer(key: string, id: string): void {
  if (id === '' || key.startsWith('period:')) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readAnswers(), [key]: id }));
  } catch {
    // Without storage it is asked again.
  }
}
