import { type Period, unixSeconds } from './period.js';
import { selector } from './promQuery.js';
import { below } from './readAddress.js';
import type { Settings } from './doctorSettings.js';

/** Commands to run next, as they can be copied. Credentials stand in them by their names in the environment. */

export function curlRestApi({ urls: { restapi } }: Settings, path: string): string {
  return `curl -s -H "Authorization: Bearer $RESTAPI_TOKEN" ${address(restapi, path)}`;
}

export function curlMetroculus({ urls: { metroculus }, account }: Settings, period: Period): string {
  const { start, end } = unixSeconds(period);
  const query = `cloud_account_id=${encodeURIComponent(account ?? '')}&start_date=${start}&end_date=${end}`;
  return `curl -s -H "Secret: $METROCULUS_SECRET" ${quoted(`${metroculus?.origin ?? '…'}/metroculus/v2/kubecost_cluster_costs?${query}`)}`;
}

export function curlQuery(url: URL | null, query: string): string {
  return `curl -sG ${address(url, 'api/v1/query')} --data-urlencode ${quoted(`query=${query}`)}`;
}

/** A metric of the tenant. */
export function ofTenant(metric: string, { account }: Settings): string {
  return `${metric}${selector({ tenant_id: account })}`;
}

/** As one word of a shell, whatever is in it: a server may have chosen it, and a person is to run it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

export function address(url: URL | null, path: string): string {
  return quoted(url === null ? `…/${path}` : below(url, path).href);
}
