/**
 * A state of works as a ring that fills: empty when planned, full when done, crossed when given up,
 * dotted when nothing is known. It always stands beside its word.
 */
export function ProgressMark({ share }: { share: number | 'unknown' | 'stopped' }) {
  const length = 2 * Math.PI * 5;
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden style={{ flex: 'none' }}>
      <circle
        cx="7"
        cy="7"
        r="5"
        fill={share === 1 ? 'var(--region-city)' : 'none'}
        stroke="var(--rule-strong)"
        strokeWidth="2.5"
        strokeDasharray={share === 'unknown' ? '1.5 2' : undefined}
      />
      {typeof share === 'number' && share > 0 ? (
        <circle
          cx="7"
          cy="7"
          r="5"
          fill="none"
          stroke="var(--region-city)"
          strokeWidth="2.5"
          strokeDasharray={`${length * share} ${length}`}
          transform="rotate(-90 7 7)"
        />
      ) : null}
      {share === 'stopped' ? (
        <path d="M4.5 4.5l5 5m0 -5l-5 5" stroke="var(--poor)" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}
