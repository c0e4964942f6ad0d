import { expect, test } from 'vitest';
import { parseCloudAccounts } from '../../src/api/parseCloudAccounts.js';
import { noCostsCause } from '../../src/data/noCostsCause.js';

const period = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };
const scope = { organizationId: 'o', period };
const seconds = (text: string) => Date.parse(text) / 1000;
const accounts = (...cloud_accounts: object[]) =>
  parseCloudAccounts({ cloud_accounts: cloud_accounts.map((each, id) => ({ id: `${id}`, ...each })) });
const IMPORTED = { created_at: seconds('2026-01-01T00:00:00Z'), last_import_at: seconds('2026-11-23T00:00:00Z') };
const LATER = { created_at: seconds('2026-11-05T09:00:00Z'), last_import_at: 0 };

test('the first account was connected after the period', () => {
  const later = { ...LATER, created_at: seconds('2026-11-20T00:00:00Z') };
  expect(noCostsCause(accounts(later, LATER), scope)).toEqual({ why: 'notConnected', connectedAt: new Date('2026-11-05T09:00:00Z') });
});

test('no account was imported so far', () => {
  expect(noCostsCause(accounts({ ...IMPORTED, last_import_at: 0 }), scope)).toEqual({ why: 'notImported' });
});

test('nothing is claimed of accounts that were connected and imported, or of which it is not known', () => {
  expect(noCostsCause(accounts(IMPORTED, LATER), scope)).toBeNull();
  expect(noCostsCause(accounts({ last_import_at: IMPORTED.last_import_at }), scope)).toBeNull();
  expect(noCostsCause(null, scope)).toBeNull();
  expect(noCostsCause([], scope)).toBeNull();
});

test('where something is filtered, that may be why', () => {
  expect(noCostsCause(accounts(LATER), { ...scope, filters: { regions: ['eu'] } })).toEqual({ why: 'filtered' });
  expect(noCostsCause(accounts(IMPORTED), { ...scope, filters: { regions: [] } })).toBeNull();
});
