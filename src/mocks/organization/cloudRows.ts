import { dailyFactor, type Rhythm } from '../dailyRhythm.js';
import { expenseRow } from '../expenseRow.js';
import type { CostSeries } from '../expensesSource.js';
import { type Micros, toAmount, toMicros } from '../micros.js';
import { hexOf, seedOf, uuidOf } from '../random.js';
import { DAY_SECONDS, type ElapsedDay, type TimeWindow } from '../timeWindow.js';
import type { WireRow } from '../wire.js';
import type { AccountSpec } from './accounts.js';
import { CLOUD_CATALOGUE, type ResourceGroup } from './cloudCatalogue.js';
import { connectionDay } from './organizationCluster.js';
import { OWNERS, POOLS } from './people.js';

/** One cloud resource of the organization, before it is known for which days it is asked. */
export interface CloudResource {
  account: AccountSpec;
  id: string;
  perDay: number;
  seed: number;
  fields: Pick<
    WireRow,
    'cloud_resource_id' | 'resource_name' | 'resource_type' | 'service_name' | 'region' | 'pool' | 'owner' | 'tags' | 'meta'
  >;
}

const MACHINES: Rhythm = { weekend: 0.94, growth: 0.16, noise: 0.06 };
const STORES: Rhythm = { weekend: 1, growth: 0.28, noise: 0.03 };

export const CLOUD_RESOURCES: readonly CloudResource[] = CLOUD_CATALOGUE.flatMap(([account, groups]) =>
  groups.flatMap((group) => Array.from({ length: group[4] }, (_, i) => resourceOf(account, group, i))),
);

export function resourceCost({ account, perDay, seed, fields }: CloudResource, { day, share }: ElapsedDay): Micros {
  if (day < connectionDay(account)) return 0;
  const rhythm = fields.resource_type === 'Instance' ? MACHINES : STORES;
  return Math.round(perDay * dailyFactor(seed, day, rhythm) * share * 1e6);
}

/** The rows of a window, most expensive first; a resource without any day in it has none. */
export function cloudRows(window: TimeWindow, days: readonly ElapsedDay[]): WireRow[] {
  const rows = CLOUD_RESOURCES.flatMap((resource) => {
    const first = connectionDay(resource.account);
    const known = days.filter(({ day }) => day >= first);
    const cost = known.reduce<Micros>((sum, day) => sum + resourceCost(resource, day), 0);
    return known.length === 0 ? [] : [rowOf(resource, cost, first * DAY_SECONDS, window.end_date)];
  });
  return rows.sort((a, b) => toMicros(b.cost) - toMicros(a.cost));
}

export function resourceSeries(resource: CloudResource, elapsed: ReadonlyMap<number, number>): CostSeries {
  const { account, fields } = resource;
  return {
    keys: {
      cloud_account_id: account.id,
      service_name: fields.service_name,
      resource_type: fields.resource_type,
      region: fields.region,
      pool_id: fields.pool?.id ?? null,
      employee_id: fields.owner?.id ?? null,
    },
    costOn(day) {
      const share = elapsed.get(day);
      return share === undefined ? 0 : resourceCost(resource, { day, share });
    },
  };
}

function rowOf({ account, id, fields }: CloudResource, cost: Micros, firstSeen: number, lastSeen: number): WireRow {
  return expenseRow(account, { resource_id: id, ...fields, cost: toAmount(cost), first_seen: firstSeen, last_seen: lastSeen });
}

function resourceOf(account: AccountSpec, group: ResourceGroup, index: number): CloudResource {
  const [stem, service, type, region, count, perDay, decay, pool, owner] = group;
  const name = count === 1 ? stem : `${stem}-${index + 1}`;
  const path = `${account.id}/${service}/${type}/${name}`;
  return {
    account,
    id: uuidOf(path),
    perDay: perDay * decay ** index,
    seed: seedOf(path),
    fields: {
      cloud_resource_id: cloudId(account, service, type, name, path),
      resource_name: name,
      resource_type: type,
      service_name: service,
      region,
      pool: pool === null ? null : POOLS[pool],
      owner: owner === null ? null : OWNERS[owner],
      tags: pool === null ? {} : { team: POOLS[pool].name.toLowerCase() },
      meta: type === 'Instance' ? { os: 'Linux', spotted: false } : {},
    },
  };
}

/** The id the cloud itself gives: each has a form of its own. */
function cloudId(account: AccountSpec, service: string, type: string, name: string, path: string): string {
  if (account.type === 'azure_cnr') return `/subscriptions/${account.id}/resourcegroups/main/providers/${service}/${name}`;
  if (account.type === 'gcp_cnr') return `projects/nordhafen-analytics/${type.toLowerCase()}/${name}`;
  if (type === 'Instance') return `i-0${hexOf(path, 16)}`;
  if (type === 'Volume') return `vol-0${hexOf(path, 16)}`;
  if (type === 'Snapshot') return `snap-0${hexOf(path, 16)}`;
  return name;
}
