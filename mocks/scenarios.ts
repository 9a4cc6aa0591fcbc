import fixture from 'virtual:dataset/mocks/fixture';
import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { DATASET_SCHEMA_VERSION } from '@/domain/schema';

/**
 * Answers of the data file by name, the same in development (`?mock=truncated`) and in tests: the
 * real package, the small fixture that can be computed by hand, and everything that can go wrong.
 */
export const SCENARIOS = [
  'real',
  'fixture',
  'slow',
  'failing',
  'missing',
  'truncated',
  'foreign',
  'outdated',
  'broken',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

export function isScenario(name: string): name is Scenario {
  return (SCENARIOS as readonly string[]).includes(name);
}

const SLOW_MILLISECONDS = 300;

const ANSWERS: Record<Scenario, () => Response | Promise<Response>> = {
  real: async () => HttpResponse.json((await import('virtual:dataset/data')).default),
  fixture: () => HttpResponse.json(fixture),
  slow: async () => {
    await delay(SLOW_MILLISECONDS);
    return HttpResponse.json(fixture);
  },
  failing: () => new HttpResponse(null, { status: 503, statusText: 'Service Unavailable' }),
  missing: () => new HttpResponse(null, { status: 404, statusText: 'Not Found' }),
  truncated: () => new HttpResponse(JSON.stringify(fixture).slice(0, 2000)),
  foreign: () => HttpResponse.json({ format: 'something-else', rows: [] }),
  outdated: () =>
    HttpResponse.json({
      ...fixture,
      schemaVersion: DATASET_SCHEMA_VERSION - 1,
    }),
  broken: () =>
    HttpResponse.json({
      ...fixture,
      observations: {
        ...fixture.observations,
        value: fixture.observations.value?.map((value, row) => (row === 2 ? 'a lot' : value)),
      },
    }),
};

/** Texts that the `fixture` scenario has installed: file name → text. */
export type InstalledTexts = Readonly<Record<string, string>>;

/** The handlers of a scenario. */
export function handlersFor(scenario: Scenario, texts: InstalledTexts = {}): HttpHandler[] {
  return [
    http.get('*/dataset.json', () => ANSWERS[scenario]()),
    http.get('*/sources.json', () => HttpResponse.json(Object.keys(texts))),
    http.get('*/sources/:file', ({ params }) => new HttpResponse(texts[String(params.file)])),
  ];
}
