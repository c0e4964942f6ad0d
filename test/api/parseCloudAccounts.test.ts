import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/api/errors.js';
import { parseCloudAccounts } from '../../src/api/parseCloudAccounts.js';

describe('parseCloudAccounts', () => {
  test('reads accounts, 0 as "never" or "not known"', () => {
    const body = {
      cloud_accounts: [
        { id: 'c1', name: 'prod', type: 'kubernetes_cnr', created_at: 1759276800, deleted_at: 0, last_import_at: 1760486000, config: {} },
        { id: 'c2', name: null, created_at: 0, deleted_at: 1760486000, last_import_at: null },
      ],
    };
    expect(parseCloudAccounts(JSON.stringify(body))).toEqual([
      { id: 'c1', name: 'prod', type: 'kubernetes_cnr', created_at: 1759276800, deleted_at: null, last_import_at: 1760486000 },
      { id: 'c2', name: 'c2', type: null, created_at: null, deleted_at: 1760486000, last_import_at: null },
    ]);
  });

  test('leaves out what has no id', () => {
    expect(parseCloudAccounts({ cloud_accounts: [null, {}, { id: '' }, 'c3', { id: 7 }] }).map(({ id }) => id)).toEqual(['7']);
  });

  test.each([
    [{ total_cost: 1 }, 'cloud_accounts', 'nothing'],
    [{ cloud_accounts: {} }, 'cloud_accounts', 'an object'],
    [[], '', 'a list of 0'],
    ['', '', 'an empty body'],
  ])('refuses %j, naming what is wrong', (body, path, found) => {
    expect(() => parseCloudAccounts(body)).toThrow(ContractError);
    expect(() => parseCloudAccounts(body)).toThrow(expect.objectContaining({ path, found }));
  });
});
