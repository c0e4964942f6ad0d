import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withDeadline } from '../../src/api/withDeadline.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A signal that keeps count of its listeners. */
function watchedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  return { controller, signal, listeners: () => added.mock.calls.length - removed.mock.calls.length };
}

describe('withDeadline', () => {
  test.each([
    ['done', () => Promise.resolve(1)],
    ['failed', () => Promise.reject(new Error('No.'))],
  ])('leaves no timer and no listener once the work is %s', async (_, work) => {
    const { signal, listeners } = watchedSignal();
    await withDeadline(signal, 1000, work).catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test('ends with a TimeoutError at its limit, and tells the work', async () => {
    const { signal, listeners } = watchedSignal();
    let told: AbortSignal | undefined;
    const pending = withDeadline(signal, 1000, (deadline) => {
      told = deadline;
      return new Promise(() => {});
    });
    const ended = pending.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(told?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toMatchObject({ name: 'TimeoutError' });
    expect(told?.aborted).toBe(true);
    expect(listeners()).toBe(0);
  });

  test('ends with the reason of the outer signal', async () => {
    const { controller, signal } = watchedSignal();
    const pending = withDeadline(signal, 1000, () => new Promise(() => {}));
    controller.abort('gone');
    await expect(pending).rejects.toBe('gone');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, Infinity, 2 ** 31])('sets no limit for %d', (timeoutMs) => {
    void withDeadline(undefined, timeoutMs, () => new Promise(() => {}));
    expect(vi.getTimerCount()).toBe(0);
  });
});
