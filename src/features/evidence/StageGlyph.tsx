import type { Stage } from '@/domain/vocabularies';

/** A figure's stage by shape: a filled dot, a hollow dot, a diamond. */
export function StageGlyph({ stage }: { stage: Stage }) {
  return (
    <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden>
      {stage === 'target' ? (
        <path d="M6 1l5 5l-5 5l-5 -5z" fill="none" stroke="var(--target)" strokeWidth="1.8" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="4.2"
          fill={stage === 'actual' ? 'var(--region-city)' : 'none'}
          stroke="var(--region-city)"
          strokeWidth="1.8"
        />
      )}
    </svg>
  );
}
