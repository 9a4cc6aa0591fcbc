import { expect, it } from 'vitest';
import { CONFIDENCE_LABELS } from '@/domain/derivations/confidence';
import { GLOSSARY } from '@/domain/glossary';
import { UNJUDGED_REASONS, VERDICT_LABELS, type Verdict } from '@/domain/verdicts/verdict';
import { QUALIFIER_SIGNS } from '@/domain/vocabularies';

const terms = GLOSSARY.map(({ term }) => term).join(' ');

/** Words that say themselves what they mean. */
const PLAIN: readonly Verdict[] = [
  ...(['met', 'reached-early', 'nearly-met', 'missed', 'ongoing'] as const),
];

it.each((Object.keys(VERDICT_LABELS) as Verdict[]).filter((verdict) => !PLAIN.includes(verdict)))(
  'explains the verdict %s',
  (verdict) => {
    expect(terms).toContain(VERDICT_LABELS[verdict]);
  },
);

it('explains why nothing can be said, how results are derived, and the marks of figures', () => {
  for (const reason of UNJUDGED_REASONS) expect(terms).toContain(VERDICT_LABELS[reason]);
  for (const label of Object.values(CONFIDENCE_LABELS)) expect(terms).toContain(label);
  for (const sign of Object.values(QUALIFIER_SIGNS)) expect(terms).toContain(sign);
});
