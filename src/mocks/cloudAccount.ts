import { ORGANIZATION } from './organization/accounts.js';
import type { WireCloudAccount } from './wire.js';

/** An account as `cloud_accounts` lists it, in good health. Times are Unix seconds. */
export function cloudAccount(
  { id, name, type }: Pick<WireCloudAccount, 'id' | 'name' | 'type'>,
  createdAt: number,
  importedAt: number,
): WireCloudAccount {
  return {
    id,
    name,
    type,
    organization_id: ORGANIZATION.id,
    created_at: createdAt,
    deleted_at: 0,
    last_import_at: importedAt,
    last_import_attempt_at: importedAt,
    last_import_attempt_error: null,
    auto_import: true,
  };
}
