import fixture from 'virtual:dataset/mocks/fixture';
import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { DATASET_SCHEMA_VERSION, type DatasetFile } from '@/domain/package/compiled-file';
import { sealText } from '@/domain/package/sealed-text';
import { packDataset, unpackDataset } from '@/domain/packing/packed-dataset';

/**
 * Answers of the data file by name, the same in development (`?mock=truncated`) and in tests: the
 * real package, the small fixture that can be computed by hand, and everything that can go wrong.
 */
export const SCENARIOS = [
  'real',
  'fixture',
  'slow',
  'stalled',
  'failing',
  'missing',
  'truncated',
  'foreign',
  'outdated',
  'damaged',
  'broken',
  'dangling',
  'empty',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export function isScenario(name: string): name is Scenario {
  return (SCENARIOS as readonly string[]).includes(name);
}

const SLOW_MILLISECONDS = 300;

/** The fixture with other fields, sealed as if the compiler had made it so. */
function answerWith(fields: Record<string, unknown> = {}): Response {
  const text = sealText(JSON.stringify({ ...fixture, ...fields, checksum: undefined }));
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}

/** The fixture's observations with another value in the third row. */
function observationsWith(field: string, value: unknown): unknown {
  const { checksum: _checksum, ...packed } = fixture;
  const file = unpackDataset(packed) as unknown as DatasetFile;
  const observations = file.observations.map((row, index) =>
    index === 2 ? { ...row, [field]: value } : row,
  );
  return packDataset({ ...file, observations }).observations;
}

const ANSWERS: Record<Scenario, () => Response | Promise<Response>> = {
  real: async () => HttpResponse.json((await import('virtual:dataset/data')).default),
  fixture: () => answerWith(),
  slow: async () => {
    await delay(SLOW_MILLISECONDS);
    return answerWith();
  },
  stalled: async () => {
    await delay('infinite');
    return answerWith();
  },
  failing: () => new HttpResponse(null, { status: 503, statusText: 'Service Unavailable' }),
  missing: () => new HttpResponse(null, { status: 404, statusText: 'Not Found' }),
  truncated: () => new HttpResponse(JSON.stringify(fixture).slice(0, 2000)),
  foreign: () => HttpResponse.json({ format: 'something-else', rows: [] }),
  outdated: () => answerWith({ schemaVersion: DATASET_SCHEMA_VERSION - 1 }),
  damaged: () => HttpResponse.json({ ...fixture, dataVersion: 'another' }),
  broken: () => answerWith({ observations: observationsWith('value', 'a lot') }),
  dangling: () => answerWith({ observations: observationsWith('regionId', 'atlantis') }),
  empty: () => answerWith({ projectEvents: {} }),
};

/** Texts that the `fixture` scenario has installed: file name → text. */
export type InstalledTexts = Readonly<Record<string, string>>;

/** A list of the installed texts that cannot be had: the server fails, or answers with its own page. */
export const UNREADABLE_LISTS: Readonly<Record<string, HttpHandler>> = {
  failing: http.get('*/sources.json', () => new HttpResponse(null, { status: 502 })),
  foreign: http.get('*/sources.json', () => HttpResponse.html('<!doctype html><p>welcome</p>')),
  unreachable: http.get('*/sources.json', () => HttpResponse.error()),
};

/** The handlers of a scenario. */
export function handlersFor(scenario: Scenario, texts: InstalledTexts = {}): HttpHandler[] {
  return [
    http.get('*/dataset.json', () => ANSWERS[scenario]()),
    // The page itself, of which a failing part asks whether it is still the same.
    http.get('/', () => HttpResponse.html('<!doctype html>')),
    http.get('*/updates/index.json', () => HttpResponse.json([])),
    http.get('*/sources.json', () => HttpResponse.json(Object.keys(texts))),
    http.get('*/sources/:file', ({ params }) => new HttpResponse(texts[String(params.file)])),
  ];
}
