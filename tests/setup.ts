import { server } from '@mocks/node';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';

/** Requests that no handler knows and messages on the error console fail the test that caused them. */
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
});

if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
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
