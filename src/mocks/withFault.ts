import type { Ask, CostSeries, ExpensesSource } from './expensesSource.js';
import { followAnswer } from './followAnswer.js';
import { elapsedDays, previousWindow, type TimeWindow } from './timeWindow.js';
import type { WireCleanExpenses, WireCloudAccount, WireCluster, WireK8sCosts } from './wire.js';

/** What goes wrong between an organization and its answers: each part changes in place what it is given. */
export interface Fault {
  /** Changes what `clean_expenses` is made of. */
  expenses?: (answer: WireCleanExpenses, asked: Ask & { window: TimeWindow }) => void;
  /** Changes the list of data sources. */
  accounts?: (accounts: WireCloudAccount[], asked: Ask) => void;
  /** Changes the daily costs, which else are those of the changed answer. */
  series?: (series: CostSeries[], asked: Ask & { window: TimeWindow }) => void;
}

/** An organization whose answers have a fault; faults can be laid on one another. */
export function withFault(source: ExpensesSource, { expenses, accounts, series }: Fault): ExpensesSource {
  const answerTo = (window: TimeWindow, ask: Ask): WireCleanExpenses => {
    const answer = source.expenses(window, ask);
    expenses?.(answer, { ...ask, window });
    return answer;
  };
  return {
    ...source,
    expenses: answerTo,
    accounts(ask) {
      const all = source.accounts(ask);
      accounts?.(all, ask);
      return all;
    },
    series(window, ask) {
      const all = source.series(window, ask);
      for (const each of expenses === undefined ? [] : [window, previousWindow(window)]) {
        followAnswer(all, answerTo(each, ask), elapsedDays(each, ask.now));
      }
      series?.(all, { ...ask, window });
      return all;
    },
  };
}

/** A fault of the Kubernetes part alone; an answer without one stays as it is. */
export function kubernetesFault(change: (costs: WireK8sCosts, answer: WireCleanExpenses) => void): Fault {
  return {
    expenses(answer) {
      if (answer.k8s_costs !== undefined) change(answer.k8s_costs, answer);
    },
  };
}

/** A fault of every cluster alike. */
export function clusterFault(change: (cluster: WireCluster) => void): Fault {
  return kubernetesFault((costs) => {
    costs.k8s_cost_breakdown.forEach(change);
  });
}
