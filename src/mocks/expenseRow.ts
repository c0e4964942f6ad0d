import type { WireCloudAccount, WireRow } from './wire.js';

type OwnFields = Pick<WireRow, 'resource_id' | 'cloud_resource_id' | 'resource_name' | 'resource_type' | 'service_name' | 'cost'>;

/** A row of `clean_expenses` with every field the REST API sends: what is not given belongs to nobody, nowhere. */
export function expenseRow({ id, name, type }: Pick<WireCloudAccount, 'id' | 'name' | 'type'>, own: OwnFields & Partial<WireRow>): WireRow {
  return {
    ...own,
    region: own.region ?? null,
    cloud_account_id: id,
    cloud_account_name: name,
    cloud_account_type: type,
    pool: own.pool ?? null,
    owner: own.owner ?? null,
    tags: own.tags ?? {},
    active: true,
    first_seen: own.first_seen ?? 0,
    last_seen: own.last_seen ?? 0,
    saving: 0,
    meta: own.meta ?? {},
  };
}
