import type { ChargePeriod } from '../../domain/index.js';

/** `k8s-costs-clusters-2026-11-01_2026-11-23.csv`: first and last day of the period, UTC. */
export function exportFileName(table: string, { start, end }: ChargePeriod): string {
  const lastDay = new Date(end.getTime() - 1);
  return `k8s-costs-${table}-${dayOf(start)}_${dayOf(lastDay)}.csv`;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
