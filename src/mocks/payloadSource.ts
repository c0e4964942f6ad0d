import { cloudAccount } from './cloudAccount.js';
import type { ExpensesSource } from './expensesSource.js';
import { payloadSeries, spreadOver } from './payloadSeries.js';
import { elapsedDays, previousWindow, unixSeconds } from './timeWindow.js';
import type { WireCleanExpenses, WireCloudAccount } from './wire.js';

const CONNECTED_AT = Date.UTC(2021, 0, 4) / 1000;
const IMPORTED_SECONDS_AGO = 20 * 60;

/**
 * An organization of which one answer is known (made when it is first asked for). Its dates are moved into the period asked for; its
 * amounts stay what they are, also for the period before, and daily costs are those amounts spread over the days. Its accounts are
 * those that appear in the answer.
 */
export function payloadSource(build: () => WireCleanExpenses): ExpensesSource {
  let built: WireCleanExpenses | null = null;
  const payload = () => (built ??= build());
  return {
    directory: { pools: [], owners: [] },
    accounts: ({ now }) => accountsIn(payload(), now),
    expenses(window) {
      const answer = structuredClone(payload());
      for (const row of answer.clean_expenses ?? []) {
        row.first_seen = window.start_date;
        row.last_seen = window.end_date;
      }
      return { ...answer, ...window };
    },
    series(window, { now }) {
      return payloadSeries(payload(), spreadOver([previousWindow(window), window].map((each) => elapsedDays(each, now))));
    },
  };
}

function accountsIn({ clean_expenses: rows = [], k8s_costs: kubernetes }: WireCleanExpenses, now: Date): WireCloudAccount[] {
  const found = new Map<string, WireCloudAccount>();
  const importedAt = unixSeconds(now) - IMPORTED_SECONDS_AGO;
  for (const { cloud_account_id: id, cloud_account_name: name } of kubernetes?.k8s_cost_breakdown ?? []) {
    if (id !== null) found.set(id, cloudAccount({ id, name: name ?? id, type: 'kubernetes_cnr' }, CONNECTED_AT, importedAt));
  }
  for (const { cloud_account_id: id, cloud_account_name: name, cloud_account_type: type } of rows) {
    if (!found.has(id)) found.set(id, cloudAccount({ id, name, type }, CONNECTED_AT, importedAt));
  }
  return [...found.values()];
}
