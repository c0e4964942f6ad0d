import type { CostReport } from '../types.js';
import type { DecidedReport } from './decidedReport.js';

/**
 * Whether cloud and Kubernetes are costs of the same things. Where a filter reached the cloud alone, neither is a share of the other, nor
 * of what they come to together.
 */
export function isOfOneScope({ notices }: Pick<CostReport, 'notices'>): boolean {
  return notices.every(({ code }) => code !== 'not-filtered');
}

/** Whether there is a cloud bill that Kubernetes can be a part of. */
export function hasCloudBill(report: Pick<CostReport, 'cloud' | 'notices'>): boolean {
  return report.cloud !== null && isOfOneScope(report);
}

/**
 * The same figures with Kubernetes as a part of the cloud bill: the total is the cloud's cost alone, and nothing says that the two
 * overlap, since nothing adds them. Without a cloud bill there is no such view, and the report stays as it is.
 */
export function partOfCloudBill<Report extends CostReport & Pick<DecidedReport, 'exact'>>(report: Report): Report {
  if (!hasCloudBill(report)) return report;
  const exact = report.exact && { ...report.exact, total: report.exact.cloud };
  return {
    ...report,
    ...(exact && { exact }),
    total: report.cloud,
    notices: report.notices.filter(({ code }) => code !== 'overlaps-cloud'),
  };
}
