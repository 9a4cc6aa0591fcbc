import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';

/** Messages on the error console fail the test that caused them. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});

// Only what shows the app asks for files: the tests of the domain start no server.
if (typeof window !== 'undefined') {
  const { server } = await import('@mocks/node');
  // Requests that no handler knows fail the test that caused them.
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
  const { usePreferences } = await import('@/store/preferences');
  afterEach(() => {
    cleanup();
    usePreferences.setState(usePreferences.getInitialState(), true);
    localStorage.clear();
  });
  // What jsdom lacks and the component library and the table's window of rows measure.
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.scrollTo = () => undefined;
  Object.defineProperty(Element.prototype, 'clientHeight', { value: 800 });
  Object.defineProperty(Element.prototype, 'clientWidth', { value: 1200 });
}
