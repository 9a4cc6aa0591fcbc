/** The reader's day as an ISO date: `2026-11-28`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
