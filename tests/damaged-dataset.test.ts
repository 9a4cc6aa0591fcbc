import file from 'virtual:dataset/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError, parseDatasetFile } from '@/api/dataset-file';
import { sealText } from '@/domain/package/sealed-text';
import { SWEEP_TIMEOUT, sweepLength } from './sweep';

const text = sealText(JSON.stringify({ ...file, checksum: undefined }));
const bytes = new TextEncoder().encode(text);

/** What the app makes of these bytes: the data, or the problem of the gate's error page. */
function read(damaged: Uint8Array): string {
  try {
    parseDatasetFile(new TextDecoder().decode(damaged));
    return 'data';
  } catch (error) {
    // Anything else would get past the gate's error page.
    if (!(error instanceof DatasetError)) throw error;
    return error.problem;
  }
}

describe('parseDatasetFile', () => {
  it('reads what was compiled', () => {
    expect(read(bytes)).toBe('data');
  });

  it('reads it with a byte order mark and a line end, as editors and copies add them', () => {
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes, 0x0a]))).toBe('data');
  });

  it('refuses a file put together of two', () => {
    const other = sealText(JSON.stringify({ ...file, dataVersion: 'x', checksum: undefined }));
    const half = Math.floor(text.length / 2);
    const mixed = new TextEncoder().encode(other.slice(0, half) + text.slice(half));
    expect(read(mixed)).not.toBe('data');
  });

  it(
    'sweep: refuses every truncation and every changed byte, with a word for the gate',
    () => {
      const runs = { numRuns: sweepLength({ sample: 40, full: 300 }) };
      fc.assert(
        fc.property(fc.nat({ max: bytes.length - 1 }), (length) => {
          expect(['truncated', 'foreign']).toContain(read(bytes.slice(0, length)));
        }),
        runs,
      );
      fc.assert(
        fc.property(
          fc.nat({ max: bytes.length - 1 }),
          fc.integer({ min: 1, max: 255 }),
          (place, change) => {
            const damaged = bytes.slice();
            damaged[place] = (damaged[place] ?? 0) ^ change;
            expect(['damaged', 'truncated', 'foreign', 'outdated']).toContain(read(damaged));
          },
        ),
        runs,
      );
    },
    SWEEP_TIMEOUT,
  );
});
