import { afterEach, expect, it, vi } from 'vitest';
import { withTimeLimit } from './time-limit';

afterEach(() => void vi.useRealTimers());

it('hands on what comes in time, a failure too', async () => {
  await expect(withTimeLimit(Promise.resolve('file'))).resolves.toBe('file');
  await expect(withTimeLimit(Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
});

it('says so where nothing comes, and drops what comes too late', async () => {
  vi.useFakeTimers();
  let finish: (file: string) => void = () => undefined;
  const work = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const limited = withTimeLimit(work);
  const outcome = expect(limited).rejects.toThrow('60 秒内没有完成');
  await vi.advanceTimersByTimeAsync(60_000);
  finish('file');
  await outcome;
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer behind', async () => {
  vi.useFakeTimers();
  await withTimeLimit(Promise.resolve('file'));
  expect(vi.getTimerCount()).toBe(0);
});
