import type { CostReport } from './types.js';

/**
 * The same figures with Kubernetes as a part of the cloud bill: the total is the cloud's cost alone, and nothing says that the two
 * overlap, since nothing adds them. Without a cloud cost there is no such view, and the report stays as it is.
 */
export function partOfCloudBill(report: CostReport): CostReport {
  if (report.cloud === null) return report;
  return { ...report, total: report.cloud, notices: report.notices.filter(({ code }) => code !== 'overlaps-cloud') };
}
