import { expect, test, vi } from 'vitest';
import { onDemand } from '../../src/page/onDemand.js';

test('is fetched once, however many need it', async () => {
  const fetch = vi.fn().mockResolvedValue('chunk');
  const part = onDemand<string>(fetch);
  expect(part.loaded()).toBeNull();
  part.preload();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['chunk', 'chunk']);
  expect(fetch).toHaveBeenCalledOnce();
  expect(part.loaded()).toBe('chunk');
});

test('what could not be had is asked for again by the next who needs it', async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('chunk');
  const part = onDemand<string>(fetch);
  await expect(part.load()).rejects.toThrow('Failed to fetch');
  expect(part.loaded()).toBeNull();
  expect(await part.load()).toBe('chunk');
});

test('ahead of time a failure is nobody’s', async () => {
  const part = onDemand<string>(vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
  const unhandled = vi.fn();
  process.once('unhandledRejection', unhandled);
  part.preload();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
