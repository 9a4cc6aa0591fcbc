import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { VERDICT_GLYPHS, VERDICTS } from '@/domain/verdicts/verdict';
import { VerdictGlyph } from './VerdictGlyph';

it('has a shape of its own for each verdict, printed or derived, in one colour', () => {
  const shapes = VERDICTS.flatMap((verdict) =>
    [false, true].map((isDerived) =>
      renderToStaticMarkup(
        <VerdictGlyph
          name={VERDICT_GLYPHS[verdict]}
          color="#000"
          surface="#fff"
          isDerived={isDerived}
        />,
      ),
    ),
  );
  expect(new Set(shapes).size).toBe(2 * VERDICTS.length);
});
