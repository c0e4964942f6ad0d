import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';
import { ImmediateIntersectionObserver, FixedResizeObserver, matchNoMedia } from './layoutStandIns.js';

configure({ asyncUtilTimeout: 5_000 });

// jsdom has no layout: everything counts as seen, 800 × 400 pixels large, on a screen without preferences.
vi.stubGlobal('ResizeObserver', FixedResizeObserver);
vi.stubGlobal('IntersectionObserver', ImmediateIntersectionObserver);
vi.stubGlobal('matchMedia', matchNoMedia);

const noise: MockInstance[] = [];

beforeEach(() => {
  noise.push(vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'));
});

/** The package writes nothing to the console, and React and MUI have nothing to complain about. A test that expects a message replaces the spy. */
afterEach(() => {
  cleanup();
  const spoken = noise.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')));
  noise.splice(0).forEach((spy) => {
    spy.mockRestore();
  });
  expect(spoken, 'console output').toEqual([]);
});
