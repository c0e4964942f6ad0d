import { describe, expect, test } from 'vitest';
import type { CostReport, DataNotice } from '../../src/core.js';
import type { ScenarioName } from '../../src/testing.js';
import { codesOf, nameOf, shownFigures } from '../support/readReport.js';
import { reportOfScenario, viewOf } from '../support/scenarioReport.js';

/** The notices of a healthy organization: what everyone has, and what its one real cluster has. */
const isHealthy = ({ code, clusterName }: DataNotice): boolean =>
  code === 'overlaps-cloud' || (clusterName === 'cluster-one' && (code === 'over-used' || code === 'efficiency-recomputed'));
const faultsOf = ({ notices }: CostReport): string[] => notices.filter((notice) => !isHealthy(notice)).map(nameOf);
const healthyOf = ({ notices }: CostReport): string[] => notices.filter(isHealthy).map(nameOf);

/** A fault in one of six clusters: its notices, and nobody else's. */
const IN_ONE_CLUSTER: [scenario: ScenarioName, cluster: string, notices: string[]][] = [
  ['stale-data-in-organization', 'aks-prod-westeurope', ['stale-data · warning · aks-prod-westeurope']],
  ['conflicting-figures-in-organization', 'data-platform', ['conflicting-figures · error · data-platform']],
  ['conflicting-figures-child-in-organization', 'data-platform', ['conflicting-figures · error · data-platform · spark-jobs']],
  ['missing-cluster', 'aks-prod-westeurope', ['missing-cluster · error · aks-prod-westeurope']],
  ['missing-cluster-reported', 'aks-prod-westeurope', ['missing-cluster · error · aks-prod-westeurope']],
  ['phase-1-in-organization', 'aks-prod-westeurope', ['phase-1-fallback · warning · aks-prod-westeurope']],
  [
    'untrusted-network-cost-in-organization',
    'aks-dev',
    ['phase-1-fallback · warning · aks-dev', 'untrusted-network-cost · warning · aks-dev'],
  ],
  ['mode-changed-in-organization', 'data-platform', ['phase-1-fallback · warning · data-platform', 'mode-changed · info · data-platform']],
  ['split-unknown-in-organization', 'aks-prod-westeurope', ['split-unknown · info · aks-prod-westeurope']],
  ['suspicious-step-in-organization', 'data-platform', ['suspicious-step · warning · data-platform']],
  ['unit-mismatch-in-organization', 'data-platform', ['unit-mismatch · error · data-platform']],
  ['not-attributed-in-organization', 'data-platform', []],
  ['efficiency-recomputed-in-organization', 'aks-prod-westeurope', ['efficiency-recomputed · info · aks-prod-westeurope']],
  ['parts-differ-in-organization', 'data-platform', ['parts-differ · info · data-platform']],
  ['management-outside-total-in-organization', 'aks-prod-westeurope', ['management-outside-total · info · aks-prod-westeurope']],
  ['no-usage-metrics-in-organization', 'data-platform', ['no-usage-metrics · warning · data-platform']],
  ['request-zero-in-organization', 'prod-eu-central-1', []],
  ['adjustments-in-organization', 'prod-eu-central-1', []],
  [
    'unreadable-value-in-organization',
    'aks-prod-westeurope',
    Array.from({ length: 4 }, () => 'unreadable-value · warning · aks-prod-westeurope'),
  ],
  ['duplicate-ids-in-organization', 'aks-dev', []],
];

/** A fault of the whole answer: no cluster is to blame, and none is changed. */
const IN_THE_ANSWER: [scenario: ScenarioName, notices: string[]][] = [
  ['extrapolated-trend-in-organization', ['extrapolated-trend · info']],
  ['counted-twice', ['counted-twice · warning']],
  ['not-filtered-in-organization', ['not-filtered · warning']],
  ['totals-disagree-in-organization', ['totals-disagree · warning']],
  ['totals-disagree-above-total-in-organization', ['totals-disagree · error']],
];

describe('a fault among healthy neighbours', () => {
  const healthy = reportOfScenario('organization');
  const cloudOf = ({ cloud, cloudAccounts }: CostReport) => [cloud?.toFixed(6), cloudAccounts.map(({ name, total }) => [name, total])];
  const neighbours = (report: CostReport, cluster: string) => report.clusters.filter(({ name }) => !name.startsWith(cluster));

  test.each(IN_ONE_CLUSTER)('is found where it is, and no wider: %s', (scenario, cluster, notices) => {
    const report = reportOfScenario(scenario);
    expect(faultsOf(report)).toEqual(notices);
    expect(healthyOf(report)).toEqual(healthyOf(healthy));
    expect(neighbours(report, cluster)).toEqual(neighbours(healthy, cluster));
    expect(cloudOf(report)).toEqual(cloudOf(healthy));
  });

  test('days-disagree: is said of the cluster whose days are others, and every figure keeps the cost of the period', () => {
    const report = reportOfScenario('days-disagree-in-organization');
    expect(faultsOf(report)).toEqual(['days-disagree · warning · data-platform']);
    expect(report.clusters).toEqual(reportOfScenario('organization', viewOf('days-disagree-in-organization')).clusters);
  });

  test('implausible-amount: is named with its namespace, and the clusters beside it are what they were', () => {
    const report = reportOfScenario('implausible-amount-in-organization');
    expect(faultsOf(report)).toEqual(['implausible-amount · error · data-platform · canary']);
    expect(neighbours(report, 'data-platform')).toEqual(neighbours(healthy, 'data-platform'));
  });

  test('over-used: is named with the namespace that matters, and moves the figures of six clusters by no more than it used', () => {
    const report = reportOfScenario('over-used-in-organization');
    const found = report.notices.filter(({ code, clusterName }) => code === 'over-used' && clusterName !== 'cluster-one');
    expect(found.map(({ namespace, evidence }) => [namespace, evidence['efficiency']])).toEqual([['logging', 13.96]]);
    expect(faultsOf(report)).toEqual(['over-used · info · prod-eu-central-1 · logging']);
    expect(neighbours(report, 'prod-eu')).toEqual(neighbours(healthy, 'prod-eu'));
    expect(shownFigures(healthy).efficiency).toEqual([49.1, 61.4, 54.1]);
    expect(shownFigures(report).efficiency).toEqual([49.1, 63.8, 55.1]);
  });

  test('efficiency-unit-unknown: takes every efficiency, since one payload has one unit, and no cost', () => {
    const report = reportOfScenario('efficiency-unit-unknown-in-organization');
    expect(codesOf(report)).toEqual(['efficiency-unit-unknown', 'overlaps-cloud']);
    expect(shownFigures(report)).toEqual({ ...shownFigures(healthy), efficiency: [null, null, null] });
    expect(report.clusters.every(({ efficiency }) => Object.values(efficiency).every((value) => value === null))).toBe(true);
  });

  test.each(IN_THE_ANSWER)('of the whole answer leaves the clusters as they are: %s', (scenario, notices) => {
    const report = reportOfScenario(scenario);
    expect(faultsOf(report)).toEqual(notices);
    expect(report.clusters).toEqual(healthy.clusters);
  });

  test('levels-side-by-side: the total and every namespace are what they would be without it', () => {
    const report = reportOfScenario('levels-side-by-side-in-organization');
    expect(faultsOf(report)).toEqual(['counted-twice · warning']);
    const { total, cloud, kubernetes, parts } = shownFigures(report);
    expect(shownFigures(healthy)).toMatchObject({ total, cloud, kubernetes, parts });
    const namespaces = ({ clusters }: CostReport) =>
      clusters.map(({ name, namespaces: rows }) => [name, rows?.map((row) => [row.name, row.total])]);
    expect(namespaces(report)).toEqual(namespaces(healthy));
  });

  test.each<[ScenarioName, string]>([
    ['hour-boundary-in-organization', 'hour-boundary · warning'],
    ['extended-zero-in-organization', 'extended-zero · error'],
  ])('%s: the clouds stand, Kubernetes is unknown, and nobody is missing', (scenario, notice) => {
    const report = reportOfScenario(scenario);
    expect(report.notices.map(nameOf)).toEqual([notice]);
    expect(report).toMatchObject({ kubernetes: null, clusters: [], cloudRemainder: 0 });
    expect(report.cloud).toBe(report.total);
    expect(report.cloud).toBeGreaterThan(0);
  });
});
