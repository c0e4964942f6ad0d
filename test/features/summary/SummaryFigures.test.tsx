import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KubernetesSummary } from '../../../src/features/summary/KubernetesSummary.js';
import { SummaryFigures } from '../../../src/features/summary/SummaryFigures.js';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, namespace, report, type ReportArgs } from '../../support/sampleReport.js';

const UNKNOWN = { cpu: null, ram: null, total: null };

function workload(id: string, total: number, efficiency = { cpu: 0.65, ram: 0.35, total: 0.5 }) {
  return cluster({ id, namespaces: [namespace({ name: 'web', total, efficiency })] });
}

function withCloud(changes: ReportArgs = {}): DecidedReport {
  return report({ clusters: [workload('a', 60), workload('b', 45)], cloud: 145.5, total: 250.5, reportedTotal: 250.5, ...changes });
}

function figure(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}

describe('what is known', () => {
  test('reads as total = cloud + Kubernetes, each with its source', () => {
    renderWithI18n(<SummaryFigures report={withCloud()} />);
    expect(figure('Total')).toHaveTextContent('€250.50Cloud bills and Kubernetes together');
    expect(figure('Cloud')).toHaveTextContent('€145.50From the cloud accounts’ billing data');
    expect(figure('Kubernetes')).toHaveTextContent('€105.0041.9% of totalKubecost allocation of 2 clusters');
    expect(screen.getByRole('img', { name: 'Cloud 58.1%, Kubernetes 41.9% of total' })).toBeVisible();
  });

  test('says of each efficiency how good it is in a word', () => {
    renderWithI18n(<SummaryFigures report={withCloud()} />);
    expect(figure('CPU efficiency')).toHaveTextContent('65.0%Good');
    expect(figure('RAM efficiency')).toHaveTextContent('35.0%Low');
    expect(figure('Total efficiency')).toHaveTextContent(/%Fair/);
    expect(screen.getByText('Used ÷ requested, over 2 clusters')).toBeVisible();
  });

  test('follows the targets of the organization', () => {
    renderWithI18n(<SummaryFigures report={withCloud()} targets={{ good: 0.7, warning: 0.3 }} />);
    expect(figure('CPU efficiency')).toHaveTextContent('65.0%Fair');
    expect(figure('RAM efficiency')).toHaveTextContent('35.0%Fair');
  });

  test('says over how many clusters an efficiency is known', () => {
    const clusters = [
      workload('a', 60),
      cluster({ id: 'lab', namespaces: null, total: 40, source: 'infrastructure', efficiency: UNKNOWN }),
    ];
    renderWithI18n(<SummaryFigures report={withCloud({ clusters, kubernetes: 100, total: 245.5, reportedTotal: 245.5 })} />);
    expect(screen.getByText('Used ÷ requested, over 1 of 2 clusters')).toBeVisible();
  });

  test('shows the reported total beside a corrected one', () => {
    renderWithI18n(<SummaryFigures report={withCloud({ reportedTotal: 355.5 })} />);
    expect(figure('Total')).toHaveTextContent('€250.50');
    expect(figure('Total')).toHaveTextContent('Corrected; reported as €355.50');
  });

  test('counts the clusters that did not report', () => {
    const missingClusters = [{ id: 'c', name: 'c', reason: null, lastImportAt: null }];
    renderWithI18n(<SummaryFigures report={withCloud({ missingClusters })} />);
    expect(figure('Kubernetes')).toHaveTextContent('Kubecost allocation of 2 of 3 clusters');
  });

  test('says of when the oldest figures are, and how many clusters do not tell', () => {
    const aged = (...times: (string | null)[]) =>
      times.map((time, index) => ({ ...workload(`c${index}`, 50), asOf: time === null ? null : new Date(time) }));
    const { rerender } = renderWithI18n(
      <SummaryFigures report={withCloud({ clusters: aged('2026-11-23T11:41:00Z', '2026-11-20T06:00:00Z') })} />,
    );
    expect(figure('Kubernetes')).toHaveTextContent('Figures of Nov 20, 2026, 06:00 UTCKubecost');
    const partly = aged(null, '2026-11-23T11:41:00Z', '2026-11-20T06:00:00Z', null);
    rerender(<SummaryFigures report={withCloud({ clusters: partly })} />);
    expect(figure('Kubernetes')).toHaveTextContent('Figures of Nov 20, 2026, 06:00 UTC, 2 clusters undatedKubecost');
    rerender(<SummaryFigures report={withCloud({ clusters: aged(null, null) })} />);
    expect(figure('Kubernetes')).not.toHaveTextContent(/Figures of|undated/);
  });

  test('says the same of Kubernetes as a part of the cloud bill', () => {
    const clusters = [{ ...workload('a', 60), asOf: new Date('2026-11-20T06:00:00Z') }, workload('b', 45)];
    const missingClusters = [{ id: 'c', name: 'c', reason: null, lastImportAt: null }];
    renderWithI18n(<SummaryFigures report={withCloud({ clusters, missingClusters })} overlap="partOfCloud" />);
    expect(figure('Of which Kubernetes')).toHaveTextContent(
      '72.2% of the cloud billFigures of Nov 20, 2026, 06:00 UTC, 1 cluster undatedKubecost allocation of 2 of 3 clusters',
    );
  });

  test('says of how many clusters the amount is: not of one whose cost is not known', () => {
    const clusters = [workload('a', 60), { ...workload('b', 45), total: null }];
    renderWithI18n(<SummaryFigures report={withCloud({ clusters, kubernetes: 60 })} />);
    expect(figure('Kubernetes')).toHaveTextContent('Kubecost allocation of 1 of 2 clusters');
  });

  test('calls no Kubernetes that exceeds the cloud bill a part of it, and says why', () => {
    renderWithI18n(<SummaryFigures report={withCloud({ cloud: 50, total: 155 })} overlap="partOfCloud" />);
    expect(screen.queryByText('Of which Kubernetes')).not.toBeInTheDocument();
    expect(figure('Kubernetes')).toHaveTextContent('€105.00More than the cloud bill, so it cannot all be a part of it');
  });

  test('a Kubernetes cost that is not known is not above a bill of credits', () => {
    const unknown = withCloud({ cloud: -50, total: -50, kubernetes: null, decided: { kubernetes: 'hour' } });
    renderWithI18n(<SummaryFigures report={unknown} overlap="partOfCloud" />);
    expect(figure('Of which Kubernetes')).toHaveTextContent('—This hour is still being computed');
  });

  test('still calls one that is just the cloud bill a part of it', () => {
    renderWithI18n(<SummaryFigures report={withCloud({ cloud: 105, total: 210 })} overlap="partOfCloud" />);
    expect(figure('Of which Kubernetes')).toHaveTextContent('100.0% of the cloud bill');
    expect(screen.queryByText(/More than the cloud bill/)).not.toBeInTheDocument();
  });

  test('leaves the totals to the host where it has its own', () => {
    renderWithI18n(<KubernetesSummary report={withCloud()} />);
    expect(screen.queryByRole('group', { name: 'Total' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Cloud' })).not.toBeInTheDocument();
    expect(figure('Kubernetes')).toHaveTextContent('€105.00Kubecost allocation of 2 clusters');
    expect(figure('CPU efficiency')).toHaveTextContent('65.0%');
  });

  test('has three decimals where the currency has', () => {
    renderWithI18n(<SummaryFigures report={withCloud()} />, 'KWD');
    expect(figure('Total')).toHaveTextContent(/KWD.250\.500/);
  });
});

describe('what is not known is a dash with its reason, never a zero', () => {
  test('no Kubernetes cost was reported', () => {
    renderWithI18n(<SummaryFigures report={report({ total: 410.75, cloud: 410.75, reportedTotal: 410.75 })} />);
    expect(figure('Kubernetes')).toHaveTextContent('—No Kubernetes cost was reported for this period');
    expect(figure('Total')).toHaveTextContent('€410.75Cloud bills only: no Kubernetes cost was reported');
    expect(figure('CPU efficiency')).toHaveTextContent('—');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.queryByText(/0\.00|0\.0%|NaN/)).not.toBeInTheDocument();
  });

  test('what was reported and is not believed is not called unreported', () => {
    const contradicted = report({ total: 410.75, cloud: 410.75, reportedTotal: 410.75, decided: { kubernetes: 'contradiction' } });
    renderWithI18n(<SummaryFigures report={contradicted} />);
    expect(figure('Kubernetes')).toHaveTextContent('—Cluster totals contradict their namespaces');
    expect(figure('Total')).toHaveTextContent('€410.75As the server reported it');
  });

  test('the clusters did not report', () => {
    const missingClusters = ['a', 'b', 'c'].map((id) => ({ id, name: id, reason: null, lastImportAt: null }));
    renderWithI18n(
      <SummaryFigures report={report({ total: 410.75, missingClusters, decided: { kubernetes: 'noneReported', cloud: 'mixed' } })} />,
    );
    expect(figure('Kubernetes')).toHaveTextContent('—None of 3 connected clusters reported');
    expect(figure('Cloud')).toHaveTextContent('—Not known: the total may hold Kubernetes costs');
    expect(figure('Total')).toHaveTextContent('As the server reported it');
  });

  test('the cost of one cluster did not come, nor the sum of all', () => {
    const unknown = { ...workload('b', 45), total: null };
    const clusters = [workload('a', 60), unknown];
    renderWithI18n(
      <SummaryFigures report={withCloud({ clusters, kubernetes: null, cloud: null, decided: { kubernetes: 'clusterUnknown' } })} />,
    );
    expect(figure('Kubernetes')).toHaveTextContent('—The cost of a cluster is not known');
    expect(screen.queryByText(/No Kubernetes cost/)).not.toBeInTheDocument();
  });

  test('the hour is still being computed', () => {
    renderWithI18n(<SummaryFigures report={report({ decided: { kubernetes: 'hour' } })} />);
    expect(figure('Kubernetes')).toHaveTextContent('—This hour is still being computed');
  });

  test('the answer had no total', () => {
    renderWithI18n(
      <SummaryFigures
        report={withCloud({ total: null, cloud: null, reportedTotal: null, decided: { total: 'noTotal', cloud: 'noTotal' } })}
      />,
    );
    expect(figure('Total')).toHaveTextContent('—The response contains no total');
    expect(figure('Cloud')).toHaveTextContent('—Not known without the total');
    expect(figure('Kubernetes')).not.toHaveTextContent('of total');
  });

  test('Kubernetes exceeds the total', () => {
    renderWithI18n(
      <SummaryFigures report={withCloud({ total: 100, cloud: null, reportedTotal: 100, decided: { cloud: 'kubernetesAboveTotal' } })} />,
    );
    expect(figure('Cloud')).toHaveTextContent('—Not known: Kubernetes costs more than the total');
    expect(figure('Kubernetes')).not.toHaveTextContent('of total');
  });

  test('all clusters have infrastructure costs only', () => {
    const clusters = [cluster({ id: 'lab', namespaces: null, total: 96.4, source: 'infrastructure', efficiency: UNKNOWN })];
    renderWithI18n(<SummaryFigures report={withCloud({ clusters })} />);
    expect(figure('Total efficiency')).toHaveTextContent('—');
    expect(screen.getByText('Not measured: only infrastructure costs were reported')).toBeVisible();
    expect(figure('Kubernetes')).toHaveTextContent('Infrastructure cost by Kubecost of 1 cluster');
  });

  test('one metric alone has no efficiency', () => {
    const clusters = [cluster({ id: 'a', namespaces: null, total: 60, efficiency: { cpu: 0.5, ram: null, total: null } })];
    const efficiency = { cpu: 0.5, ram: null, total: null };
    renderWithI18n(<SummaryFigures report={withCloud({ clusters, efficiency })} />);
    expect(figure('CPU efficiency')).toHaveTextContent('50.0%FairUsed ÷ requested, over 1 cluster');
    expect(figure('RAM efficiency')).toHaveTextContent('—Not reported');
  });
});

test('a credit above the cloud cost draws no proportion', () => {
  renderWithI18n(<SummaryFigures report={withCloud({ cloud: -20, total: 85, reportedTotal: 85 })} />);
  expect(figure('Cloud')).toHaveTextContent('-€20.00');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(figure('Kubernetes')).not.toHaveTextContent('of total');
});
