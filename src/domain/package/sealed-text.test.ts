import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeal, sealText } from '@/domain/package/sealed-text';

const json = JSON.stringify({ name: '济南规划监测台', rows: [1, 2, 3] });

describe('sealText', () => {
  it('adds the checksum as the last field and leaves the rest alone', () => {
    const { checksum, ...rest } = JSON.parse(sealText(json));
    expect(checksum).toMatch(/^[0-9a-f]{16}$/);
    expect(rest).toEqual(JSON.parse(json));
  });
});

describe('readSeal', () => {
  it('finds the checksum that the text has, also with a line end behind it', () => {
    for (const text of [sealText(json), `${sealText(json)}\r\n`]) {
      const seal = readSeal(text);
      expect(seal?.carried).toBe(seal?.computed);
    }
  });

  it('finds none in a text that ends in another way', () => {
    expect(readSeal(json)).toBeUndefined();
    expect(readSeal(sealText(json).slice(0, -1))).toBeUndefined();
    expect(readSeal('')).toBeUndefined();
  });

  it('differs for two texts in which one character differs, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.nat(),
        fc.integer({ min: 1, max: 0xffff }),
        (text, place, change) => {
          const at = place % text.length;
          const changed = String.fromCharCode(text.charCodeAt(at) ^ change);
          const other = text.slice(0, at) + changed + text.slice(at + 1);
          const seals = [text, other].map((part) => readSeal(sealText(`{"a":"${part}"}`)));
          expect(seals[0]?.computed).not.toBe(seals[1]?.computed);
        },
      ),
    );
  });
});
