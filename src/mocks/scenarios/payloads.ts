import type { ExpensesSource } from '../expensesSource.js';
import { sumAmounts } from '../micros.js';
import eks from '../payloads/clean-expenses-eks.json';
import handover from '../payloads/clean-expenses-handover.json';
import hourBoundary from '../payloads/clean-expenses-hour-boundary.json';
import phase1 from '../payloads/clean-expenses-phase-1.json';
import plan from '../payloads/clean-expenses-plan.json';
import metroculus from '../payloads/metroculus-cluster-costs.json';
import { payloadSource } from '../payloadSource.js';
import { defineScenario, type Viewpoint } from '../scenario.js';
import { HOUR_SECONDS, type TimeWindow, unixSeconds } from '../timeWindow.js';
import type { WireCleanExpenses } from '../wire.js';
import { withFault } from '../withFault.js';

const HOUR_MS = HOUR_SECONDS * 1000;
/** The attempt at which the hour's figures are there. */
const CLEARS_AT = 3;

export const eksScenario = defineScenario({
  name: 'eks',
  title: 'A real EKS cluster',
  description: 'Published figures of one EKS cluster over 24 hours: idle cost, namespaces without cost, efficiencies up to 14.',
  source: payloadSource(() => eks),
});

export const planScenario = defineScenario({
  name: 'plan',
  title: 'The plan: 250.50 with 105.00 of Kubernetes',
  description: 'One cluster in six parts with efficiencies of 0.65, 0.58 and 0.62, no namespaces, two cloud resources.',
  source: payloadSource(() => plan),
});

export const handoverScenario = defineScenario({
  name: 'handover',
  title: 'The hand-over sample: management left out of the total',
  description:
    'The cluster is also a row of `clean_expenses`, and the total holds it once; its parts hold 22.50 of management which its own total does not.',
  source: payloadSource(() => handover),
});

export const phase1Scenario = defineScenario({
  name: 'phase-1',
  title: 'Infrastructure costs only',
  description: 'No exporter metrics: a load balancer and a management fee, while CPU, RAM, volumes and efficiency are 0 for not measured.',
  source: payloadSource(() => phase1),
});

export const metroculusScenario = defineScenario({
  name: 'metroculus',
  title: 'Figures as Metroculus names them',
  description: 'The load balancer arrives as `lb_cost`; there are no namespaces and no cloud resources.',
  source: payloadSource(metroculusAnswer),
});

export const hourBoundaryScenario = defineScenario({
  name: 'hour-boundary',
  title: 'The hour is still being computed, and stays so',
  description: 'A window of at most two hours that has just ended is answered without `k8s_costs`; older and longer ones have figures.',
  source: withFault(hourSource(), { expenses: dropUnfinishedHour }),
  viewpoint: justAfterTheHour,
});

export const hourBoundaryClearsScenario = defineScenario({
  name: 'hour-boundary-clears',
  title: 'The hour is still being computed, then its figures come',
  description: 'As `hour-boundary` for the first two times; from the third time on the same request is answered with figures.',
  source: withFault(hourSource(), {
    expenses(answer, asked) {
      if (asked.attempt < CLEARS_AT) dropUnfinishedHour(answer, asked);
    },
  }),
  viewpoint: justAfterTheHour,
});

function metroculusAnswer(): WireCleanExpenses {
  // The empty `breakdown` of Metroculus says nothing.
  const figures: Partial<typeof metroculus> = { ...metroculus };
  delete figures.breakdown;
  return {
    start_date: 0,
    end_date: 0,
    total_count: 0,
    total_cost: metroculus.total_cost,
    clean_expenses: [],
    k8s_costs: {
      k8s_total_cost: metroculus.total_cost,
      k8s_cost_breakdown: [
        {
          cloud_account_id: 'bc55eb8c-5db2-4c32-b976-2df0edb0619a',
          cloud_account_name: 'k8s-kubecost',
          cost: metroculus.total_cost,
          breakdown: figures,
        },
      ],
    },
  };
}

/** The hour of the plan's case with the figures it has once they are computed: those of the plan's cluster. */
function hourSource(): ExpensesSource {
  const k8s_costs = plan.k8s_costs;
  return payloadSource(() => ({
    ...hourBoundary,
    total_cost: sumAmounts([hourBoundary.total_cost, k8s_costs.k8s_total_cost]),
    k8s_costs,
  }));
}

/** What the producer does to a window of at most two hours that ends about now. */
function dropUnfinishedHour(answer: WireCleanExpenses, { window, now }: { window: TimeWindow; now: Date }): void {
  const isShort = window.end_date + 1 - window.start_date <= 2 * HOUR_SECONDS;
  const isRecent = unixSeconds(now) - (window.end_date + 1) < HOUR_SECONDS;
  if (!isShort || !isRecent) return;
  answer.total_cost = hourBoundary.total_cost;
  delete answer.k8s_costs;
}

/** Two minutes past the hour, looking at the hour that has just ended. */
function justAfterTheHour(now: Date): Viewpoint {
  const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  return { now: new Date(hour + 120_000), period: { start: new Date(hour - HOUR_MS), end: new Date(hour) } };
}
