import { expect, test } from 'vitest';
import { parseCloudAccounts } from '../../../src/api/parseCloudAccounts.js';
import { whyNoneExpected } from '../../../src/page/questions/expectedInScope.js';

const now = new Date('2026-11-23T12:20:00Z');
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const period = { start: at('2026-06-01'), end: at('2026-07-01') };
const scope = { organizationId: 'o', period };

/** Clusters by id, each from one day to another; null: still. */
const clusters = (lives: Record<string, [string, string | null]>) =>
  parseCloudAccounts({
    cloud_accounts: Object.entries(lives).map(([id, [created, deleted]]) => ({
      id,
      name: id,
      type: 'kubernetes_cnr',
      created_at: at(created).getTime() / 1000,
      deleted_at: deleted === null ? 0 : at(deleted).getTime() / 1000,
    })),
  });

test('none was connected yet: the first one, and its month', () => {
  expect(whyNoneExpected(clusters({ later: ['2026-09-01', null], first: ['2026-08-12', null] }), scope, now)).toEqual({
    why: 'then',
    removedAt: null,
    connectedAt: at('2026-08-12'),
    elsewhere: { start: at('2026-08-01'), end: at('2026-09-01') },
  });
});

test('the first one came this month: its days until today', () => {
  expect(whyNoneExpected(clusters({ first: ['2026-11-12', null] }), scope, now)).toMatchObject({
    elsewhere: { start: at('2026-11-01'), end: at('2026-11-24') },
  });
});

test('none was connected any more: the last one, and its last month', () => {
  expect(whyNoneExpected(clusters({ first: ['2026-01-01', '2026-03-01'], last: ['2026-01-01', '2026-05-01'] }), scope, now)).toEqual({
    why: 'then',
    removedAt: at('2026-05-01'),
    connectedAt: null,
    elsewhere: { start: at('2026-04-01'), end: at('2026-05-01') },
  });
});

test('there was one before and another after', () => {
  expect(whyNoneExpected(clusters({ before: ['2026-01-01', '2026-05-09'], after: ['2026-07-02', null] }), scope, now)).toMatchObject({
    removedAt: at('2026-05-09'),
    connectedAt: at('2026-07-02'),
    elsewhere: { start: at('2026-07-01'), end: at('2026-08-01') },
  });
});

test('some are connected, and none is in what is filtered', () => {
  const filtered = { ...scope, filters: { accounts: ['aws'] } };
  expect(whyNoneExpected(clusters({ one: ['2026-01-01', null] }), filtered, now)).toEqual({ why: 'filtered' });
  // The filter leaves out nothing that is there.
  expect(whyNoneExpected(clusters({ one: ['2026-01-01', '2026-05-01'] }), filtered, now)).toEqual({ why: 'connected' });
});

test('of clusters that are filtered, only those asked for count', () => {
  const filtered = { ...scope, filters: { accounts: ['second'] } };
  const accounts = clusters({ first: ['2026-08-12', null], second: ['2026-10-01', null] });
  expect(whyNoneExpected(accounts, filtered, now)).toMatchObject({ connectedAt: at('2026-10-01') });
});

test('none was ever connected', () => {
  expect(whyNoneExpected(clusters({}), scope, now)).toEqual({ why: 'connected' });
});
