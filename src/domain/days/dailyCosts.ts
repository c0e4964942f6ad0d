import { apportion, minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import type { DayCost } from '../report/reportContext.js';

export interface DailyCost {
  /** Start of the UTC day. */
  date: Date;
  /** False: a part of the day is still to come, lies outside the period, or lacks a cluster that was there. */
  isComplete: boolean;
  /** By cluster, in the order of `DailyCosts.clusters`. Null: no figure came for this day, which is not a cost of zero. */
  costs: (number | null)[];
  /** Σ of the known costs; null: none is known. */
  total: number | null;
}

/** Kubernetes cost by UTC day and cluster, in billing currency. Source: `breakdown_expenses`, so never to be added to a report. */
export interface DailyCosts {
  /** Every day of the period up to today, oldest first. */
  days: DailyCost[];
  /** Most expensive first. */
  clusters: { id: string; name: string }[];
}

/** Kubernetes cost of each complete day, as notices want it. */
export function dailySeries({ days, clusters }: DailyCosts): DayCost[] {
  return days
    .filter(({ isComplete }) => isComplete)
    .map(({ date, total, costs }) => ({
      date,
      cost: total,
      clusters: Object.fromEntries(clusters.map(({ id }, index) => [id, costs[index] ?? null])),
    }));
}

/** The days as they are shown: each total rounded once to the currency's minor unit, and its clusters so that they add up to it; what only rounds to zero is a `TRACE`. */
export function roundDaily({ days, clusters }: DailyCosts, currency: string): DailyCosts {
  const digits = minorUnitDigits(currency);
  return {
    clusters,
    days: days.map((day) => {
      if (day.total === null) return day;
      const total = roundAmount(day.total, digits);
      const costs = apportion(total, day.costs, digits).map((cost, index) =>
        cost === null ? null : withTrace(cost, day.costs[index] ?? 0),
      );
      return { ...day, total: withTrace(total, day.total), costs };
    }),
  };
}
