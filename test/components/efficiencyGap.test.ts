import { expect, test } from 'vitest';
import { efficiencyGaps, type EfficiencySubject } from '../../src/components/efficiencyGap.js';
import type { DataNotice } from '../../src/domain/types.js';
import { cluster, parts } from './sampleReport.js';

const SUBJECT: EfficiencySubject = { clusterId: 'a', kind: 'namespace', source: 'exporter', components: parts({ cpu: 4, ram: 0 }) };

function notice(code: DataNotice['code'], clusterId?: string): DataNotice {
  return { code, severity: 'warning', clusterId, evidence: {} };
}

function reason(subject: Partial<EfficiencySubject>, notices: DataNotice[] = [], metric: 'cpu' | 'ram' | 'total' = 'total'): string {
  const clusters = [cluster({ id: 'a', source: subject.source ?? 'exporter' })];
  return efficiencyGaps({ clusters, notices })({ ...SUBJECT, ...subject }, metric);
}

test('idle capacity has nothing to be efficient with', () => {
  expect(reason({ kind: 'idle' })).toBe('clusters.gapSpecial');
});

test('infrastructure costs come without measured usage, for one cluster and for all together', () => {
  expect(reason({ source: 'infrastructure' })).toBe('clusters.gapInfrastructure');
  const clusters = [cluster({ id: 'a', source: 'infrastructure' })];
  expect(efficiencyGaps({ clusters, notices: [] })({ ...SUBJECT, clusterId: null, source: null }, 'total')).toBe(
    'clusters.gapInfrastructure',
  );
});

test('an unclear unit is said for every row', () => {
  expect(reason({}, [notice('efficiency-unit-unknown')])).toBe('clusters.gapUnit');
});

test('missing usage metrics are said for the cluster that lacks them, not for another', () => {
  expect(reason({}, [notice('no-usage-metrics', 'a')])).toBe('clusters.gapNoMetrics');
  expect(reason({ clusterId: 'b' }, [notice('no-usage-metrics', 'a')])).toBe('clusters.gapNotReported');
});

test('without cost there is no denominator', () => {
  expect(reason({}, [], 'ram')).toBe('clusters.gapNoCost');
  expect(reason({}, [], 'cpu')).toBe('clusters.gapNotReported');
  expect(reason({ components: [] })).toBe('clusters.gapNoCost');
});
