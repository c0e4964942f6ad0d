import { expect, test } from 'vitest';
import { whyNoEfficiency } from '../../../src/domain/explain/whyNoEfficiency.js';
import type { UnknownReason } from '../../../src/domain/report/decisions.js';
import type { NamespaceCost } from '../../../src/domain/types.js';
import { cluster, decisionsAbout, namespace, parts, report } from '../../support/sampleReport.js';

const UNKNOWN = { cpu: null, ram: null, total: null };
const WITHOUT_RAM = namespace({ name: 'web', total: 4, components: parts({ cpu: 4, ram: 0 }), efficiency: UNKNOWN });

/** Why of one namespace in one cluster. `decided`: what was decided about the whole cluster. */
function reason(row: Partial<NamespaceCost>, decided?: UnknownReason, metric: 'cpu' | 'ram' | 'total' = 'total'): string {
  const own = cluster({ id: 'a', namespaces: [{ ...WITHOUT_RAM, ...row }] });
  const [first] = own.namespaces ?? [];
  return whyNoEfficiency(report({ clusters: [own], decided: { clusters: [decisionsAbout(own, 0, decided)] } }))(metric, own, first);
}

test('idle capacity has nothing to be efficient with', () => {
  expect(reason({ kind: 'idle' }, 'notMeasured')).toBe('special');
});

test('infrastructure costs come without measured usage, for one cluster and for all together', () => {
  expect(reason({}, 'notMeasured')).toBe('notMeasured');
  const clusters = [cluster({ id: 'a', source: 'infrastructure', total: 5, namespaces: null })];
  expect(whyNoEfficiency(report({ clusters }))('total', null)).toBe('notMeasured');
});

test('an unclear unit is said for every row', () => {
  expect(reason({}, 'unitUnknown')).toBe('unitUnknown');
});

test('missing usage metrics are said for the cluster that lacks them, not for another, and of both together that they differ', () => {
  const [broken, whole] = ['a', 'b'].map((id) => cluster({ id, namespaces: null, total: 4, efficiency: UNKNOWN }));
  if (broken === undefined || whole === undefined) throw new Error('two clusters');
  const decided = { clusters: [decisionsAbout(broken, 0, 'noUsage'), decisionsAbout(whole, 1)] };
  const why = whyNoEfficiency(report({ clusters: [broken, whole], decided }));
  expect(why('total', broken)).toBe('noUsage');
  expect(why('total', whole)).toBe('notReported');
  expect(why('total', null)).toBe('several');
});

test('without cost there is no denominator', () => {
  expect(reason({}, undefined, 'ram')).toBe('noCost');
  expect(reason({}, undefined, 'cpu')).toBe('notReported');
  expect(reason({ components: [] })).toBe('noCost');
  expect(reason({ components: parts({ pv: 3, other: 1 }) })).toBe('noCost');
});

test('a cost that came as one amount is not said to be without CPU and RAM', () => {
  expect(reason({ components: parts({ other: 4 }) })).toBe('notReported');
});

test('a cluster without a cost has a reason of its own, which over all of them is one of several', () => {
  const idle = cluster({ id: 'a', namespaces: null, total: 0, components: [], efficiency: UNKNOWN });
  const unmeasured = cluster({ id: 'b', namespaces: null, total: 4, source: 'infrastructure', efficiency: UNKNOWN });
  expect(whyNoEfficiency(report({ clusters: [idle, unmeasured] }))('total', null)).toBe('several');
  expect(whyNoEfficiency(report({ clusters: [idle] }))('total', null)).toBe('noCost');
});

test('of no cluster it is not the cost that is missing, but all', () => {
  expect(whyNoEfficiency(report({ decided: { kubernetes: 'hour' } }))('cpu', null)).toBe('hour');
  expect(whyNoEfficiency(report())('cpu', null)).toBe('noKubernetes');
});
