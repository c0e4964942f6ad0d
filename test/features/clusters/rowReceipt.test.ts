import { describe, expect, test } from 'vitest';
import { rowReceipt, totalReceipt } from '../../../src/features/clusters/rowReceipt.js';
import { figureAmount } from '../../../src/domain/explain/figureKinds.js';
import { clusterRows } from '../../../src/domain/tables/clusterRows.js';
import { specialNames } from '../../../src/i18n/words/specialNames.js';
import type { CostReport } from '../../../src/domain/types.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });

const REPORT = report({
  clusters: [
    cluster({
      id: 'prod',
      name: 'Production',
      namespaces: [namespace({ name: 'shop', total: 70 }), namespace({ name: '__idle__', kind: 'idle', total: 30 })],
      notAttributed: -2.5,
    }),
    cluster({ id: 'dev', name: 'Development', namespaces: [namespace({ name: 'shop', total: 12.25 })] }),
  ],
  clusterRemainder: 1.5,
  missingClusters: [{ id: 'edge', name: 'Edge', reason: null, lastImportAt: null }],
});

function modelOf(given: CostReport, search = '') {
  const sort = { column: 'cost', direction: 'desc' } as const;
  return clusterRows(given, { sort, search, expandedIds: 'all', locale: 'en', specialNames: specialNames(i18n) });
}

describe('a row of the cluster table', () => {
  test('can be asked for what it costs first, under the name it has on the screen', () => {
    const asked = modelOf(REPORT).rows.map((row) => rowReceipt(row, i18n));
    expect(asked.map(({ label, figures: [first] }) => [label, first === undefined ? null : figureAmount(REPORT, first)])).toEqual([
      ['Production', 97.5],
      ['shop in Production', 70],
      ['Idle in Production', 30],
      ['Not attributed in Production', -2.5],
      ['Development', 12.25],
      ['shop in Development', 12.25],
      ['Edge', null],
      ['Not assigned to a cluster', 1.5],
    ]);
  });

  test('then for its share, its components and its efficiencies', () => {
    const [row] = modelOf(REPORT).rows;
    if (row === undefined) throw new Error('No row');
    const kinds = rowReceipt(row, i18n).figures.map((figure) =>
      'key' in figure ? figure.key : 'metric' in figure ? figure.metric : figure.kind,
    );
    expect(kinds).toEqual(['cluster', 'share', 'cpu', 'ram', 'pv', 'network', 'loadBalancer', 'cpu', 'ram', 'total']);
  });

  test('of what is not attributed too for the components that it has', () => {
    const namespaces = [namespace({ name: 'shop', total: 70 })];
    const given = report({ clusters: [cluster({ id: 'a', namespaces, notAttributed: 5 })] });
    const row = modelOf(given).rows.find(({ type }) => type === 'not-attributed');
    if (row === undefined) throw new Error('No row');
    const parts = rowReceipt(row, i18n).figures.filter((figure) => 'key' in figure);
    expect(parts.map(({ key }) => key)).toEqual(row.components.map(({ key }) => key));
    const amounts = parts.map((figure) => figureAmount(given, figure));
    expect(amounts).toEqual(row.components.map(({ amount }) => expect.closeTo(amount ?? Number.NaN, 9) as number));
    expect(parts).not.toEqual([]);
  });

  test('without namespace figures has nothing to be asked', () => {
    const mute = report({ clusters: [cluster({ id: 'old', total: 9, namespaces: null })] });
    const row = modelOf(mute).rows.find(({ type }) => type === 'no-namespaces');
    if (row === undefined) throw new Error('No row');
    expect(rowReceipt(row, i18n).figures).toEqual([]);
  });
});

describe('the last row', () => {
  test('is all of Kubernetes', () => {
    const { figures, label } = totalReceipt(modelOf(REPORT).total, i18n);
    expect(label).toBe('All clusters');
    expect(figures[0]).toEqual({ kind: 'kubernetes' });
  });

  test('is the sum of what a search has found: clusters whole, of others their namespaces', () => {
    const found = (search: string) => {
      const [first] = totalReceipt(modelOf(REPORT, search).total, i18n).figures;
      return first === undefined ? null : figureAmount(REPORT, first);
    };
    expect(found('shop')).toBe(82.25);
    expect(found('production')).toBe(97.5);
    expect(found('idle')).toBe(30);
  });
});
