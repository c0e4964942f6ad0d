import type { DecidedReport } from './decidedReport.js';

/** The report of a period that was over before the first figures of any cluster: none of them is missing in it. */
export function beforeFirstFigures(report: DecidedReport): DecidedReport {
  return {
    ...report,
    missingClusters: [],
    notices: report.notices.filter(({ code }) => code !== 'missing-cluster'),
    decisions: { ...report.decisions, kubernetes: 'noKubernetes', noCluster: 'noKubernetes' },
    ...(report.exact && { exact: { ...report.exact, missingClusters: [] } }),
  };
}
