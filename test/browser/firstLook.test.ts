import { expect, test } from 'vitest';
import { violationsOf } from './axe.js';
import { allDrawn, layoutShift, openDemo, scrollsSideways } from './support.js';

// What `npm test` looks at in a browser: the page as most people meet it. That nothing is said on the console is part of every test here.
test.each([1440, 390])(
  'the page stands whole at %i px: nothing moves, nothing is wider than the window, axe finds nothing',
  async (width) => {
    const { page } = await openDemo({ scenario: 'organization', width, now: '2026-11-23T12:20:00Z' });
    await allDrawn(page);
    const said = (await page.getByRole('main').innerText()).replace(/\s/g, ' ');
    for (const part of ['Kubernetes', 'Kubernetes cost by day', 'CPU efficiency', 'Most expensive cloud resources', 'prod-eu-central-1']) {
      expect(said).toContain(part);
    }
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
  },
);
