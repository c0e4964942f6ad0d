import { describe, expect, test } from 'vitest';
import { explainFigure } from '../../../src/data/explainFigure.js';
import type { FigureRef } from '../../../src/domain/figures/figureRef.js';
import type { CorrectionCode, FormulaCode, Receipt } from '../../../src/domain/explain/receipt.js';
import type { UnknownReason } from '../../../src/domain/report/decisions.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import { ENGLISH } from '../../../src/i18n/messages.js';
import { receiptAsPlainText, receiptText } from '../../../src/i18n/words/receiptText.js';
import { receiptSource } from '../../support/receiptSource.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });
const CLUSTER = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';

function receiptOf(payload: string, figure: FigureRef): Receipt {
  return explainFigure(figure, receiptSource(`clean-expenses-${payload}`));
}

const PLAIN: Receipt = receiptOf('plan', { kind: 'total' });

describe('the formula in words, and with its numbers', () => {
  test.each<[string, FigureRef, string, string | null]>([
    ['plan', { kind: 'kubernetes' }, 'Kubernetes cost = “k8s_total_cost” of the answer', null],
    ['plan', { kind: 'cloud' }, 'Cloud cost = total − Kubernetes', '250.50 − 105.00 = 145.50'],
    ['plan', { kind: 'component', key: 'loadBalancer' }, 'Load balancers = “load_balancer_cost” of the cluster in the answer', null],
    [
      'plan',
      { kind: 'efficiency', metric: 'total' },
      'Total efficiency = (CPU efficiency × CPU cost + RAM efficiency × RAM cost) ÷ (CPU cost + RAM cost)',
      '(0.65 × 50.00 + 0.58 × 30.00) ÷ (50.00 + 30.00) = 62.4%',
    ],
    [
      'eks',
      { kind: 'efficiency', metric: 'cpu' },
      'CPU efficiency = Σ CPU used ÷ Σ CPU requested, in money, by the workloads of 15 namespaces; idle left out',
      '1.0391 ÷ 7.225453 = 14.4%',
    ],
    [
      'eks',
      { kind: 'notAttributed', clusterId: CLUSTER },
      'Not attributed to a namespace = cost of the cluster − 20 namespace rows',
      '12.222644 − 9.822644 = 2.40',
    ],
    [
      'eks',
      { kind: 'notAttributedComponent', key: 'management', clusterId: CLUSTER },
      'Management, not attributed = Management of the cluster − Management of 20 namespace rows',
      '2.40 − 0.00 = 2.40',
    ],
    [
      'handover',
      { kind: 'clusterComponent', key: 'other', clusterId: CLUSTER },
      'Management outside the total = cost of the cluster − 6 components with a name',
      '330.79 − 353.29 = -22.50',
    ],
    ['plan', { kind: 'cloudAccount', id: '8c63e980-6572-4b36-be82-a2bc59705888' }, 'Cost = sum of 2 rows of “clean_expenses”', '= 145.50'],
    [
      'plan',
      { kind: 'share', part: { kind: 'kubernetes' }, whole: { kind: 'total' } },
      'Share of total cost = Kubernetes cost ÷ Total cost',
      '105.00 ÷ 250.50 = 41.9%',
    ],
    [
      'phase-1',
      { kind: 'efficiency', metric: 'ram' },
      'RAM efficiency: not known, since only infrastructure costs were reported, so it was not measured',
      null,
    ],
  ])('%s, %j: %s', (payload, figure, formula, calculation) => {
    expect(receiptText(receiptOf(payload, figure), i18n)).toMatchObject({ formula, calculation });
  });

  test('an amount below zero is taken off in brackets', () => {
    const receipt: Receipt = { ...PLAIN, formula: { code: 'restOfClusters', values: { whole: 5, parts: -2, count: 1 } }, exact: 7 };
    expect(receiptText(receipt, i18n).calculation).toBe('5.00 − (-2.00) = 7.00');
  });

  test('a side without cost is not in the calculation', () => {
    const values = { cpu: 0.5, cpuCost: 4, ram: null, ramCost: 0 };
    const receipt: Receipt = { ...PLAIN, unit: 'ratio', formula: { code: 'twoSides', values }, exact: 0.5 };
    expect(receiptText(receipt, i18n).calculation).toBe('0.5 × 4.00 ÷ 4.00 = 50.0%');
  });
});

describe('whose figure it is', () => {
  test.each<[string, FigureRef, string]>([
    ['plan', { kind: 'total' }, 'Total cost'],
    ['plan', { kind: 'component', key: 'cpu' }, 'CPU (All clusters)'],
    ['eks', { kind: 'cluster', clusterId: CLUSTER }, 'Cost (cluster-one)'],
    ['eks', { kind: 'namespaceEfficiency', metric: 'ram', clusterId: CLUSTER, name: 'sentry' }, 'RAM efficiency (sentry in cluster-one)'],
    ['eks', { kind: 'namespace', clusterId: CLUSTER, name: '__idle__' }, 'Cost (Idle in cluster-one)'],
    ['eks', { kind: 'computeUse', part: 'unused' }, 'CPU and RAM money: requested, not used (All clusters)'],
    [
      'eks',
      { kind: 'share', part: { kind: 'namespace', clusterId: CLUSTER, name: 'sentry' }, whole: { kind: 'kubernetes' } },
      'Share of Kubernetes cost (sentry in cluster-one)',
    ],
    ['plan', { kind: 'share', part: { kind: 'kubernetes' }, whole: { kind: 'total' } }, 'Share of total cost (Kubernetes cost)'],
  ])('%s, %j: %s', (payload, figure, title) => {
    expect(receiptText(receiptOf(payload, figure), i18n).title).toBe(title);
  });
});

test('what was corrected says so with its amounts', () => {
  const corrections: Receipt['corrections'] = [
    { code: 'rounded', values: { exact: 3.333333, shown: 3.34 } },
    { code: 'countedTwice', values: { reported: 500, corrected: 400, kubernetes: 100, kubernetesRows: 100, surplus: 100 } },
    { code: 'specialRowsLeftOut', values: { count: 1, cost: 0.3 } },
    { code: 'rowsCut', values: { sent: 5000, all: 12000 } },
  ];
  expect(receiptText({ ...PLAIN, corrections }, i18n).corrections).toEqual([
    'Rounded so that what stands under one total adds up to it: 3.333333 → €3.34.',
    'Reported as 500.00. The Kubernetes rows (100.00) hold what “k8s_total_cost” (100.00) already is: 100.00 was taken off.',
    'Idle and other special rows left out: 1 row with 0.30 for this.',
    'Only 5,000 of 12,000 rows were sent, the most expensive.',
  ]);
});

test('an efficiency that was recomputed is said in percent', () => {
  const receipt: Receipt = { ...PLAIN, unit: 'ratio', corrections: [{ code: 'recomputed', values: { reported: 0.333, weighted: 0.5 } }] };
  expect(receiptText(receipt, i18n).corrections).toEqual(['The cluster itself reported 33.3%; that of its workloads together is shown.']);
});

test('one cause is one notice, with the places where it was found', () => {
  const { notices } = receiptText(receiptOf('eks', { kind: 'efficiency', metric: 'total' }), i18n);
  expect(notices).toHaveLength(2);
  expect(notices[1]).toMatch(/^Note: Usage far above request in 2 places \(monitoring in cluster-one, plural in cluster-one\)\. /);
});

test('a value that did not come is no zero', () => {
  const receipt: Receipt = { ...PLAIN, fields: [{ path: 'total_cost', value: null }] };
  expect(receiptText(receipt, i18n).fields).toEqual([{ label: 'total_cost', value: 'no value' }]);
});

test('costs have the decimals of the currency, efficiencies have theirs, and either as many as came', () => {
  const fields = ['a.cpu_cost', 'a.cpu_efficiency'].flatMap((path) => [5, 0.000000001, 12.345678].map((value) => ({ path, value })));
  expect(receiptText({ ...PLAIN, fields }, createI18n({ locale: 'de', currency: 'KWD' })).fields.map(({ value }) => value)).toEqual([
    '5,000',
    '0,000000001',
    '12,345678',
    '5',
    '0,000000001',
    '12,345678',
  ]);
});

test('copied, it is a text that says all by itself', () => {
  const receipt = receiptOf('handover', { kind: 'clusterComponent', key: 'other', clusterId: CLUSTER });
  expect(receiptAsPlainText(receipt, i18n)).toBe(
    [
      'Management outside the total (k8s-kubecost): -€22.50',
      `${i18n.dateRange(receipt.period)} (UTC)`,
      '',
      'Management outside the total = cost of the cluster − 6 components with a name',
      '330.79 − 353.29 = -22.50',
      '',
      'From the answer',
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].cost: 330.79`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.cpu_cost: 201.16`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.ram_cost: 104.69`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.pv_cost: 11.50`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.network_cost: 0.00`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.load_balancer_cost: 13.44`,
      `- k8s_costs.k8s_cost_breakdown[${CLUSTER}].breakdown.management_cost: 22.50`,
      '',
      'Left out or corrected',
      '- The components exceed the cost by the management fee, which the cost leaves out: -22.50.',
      '',
      'What to know before relying on it',
      '- Note: The management fee is outside the total of 1 cluster (k8s-kubecost). Parts €353.29 − management €22.50 = total €330.79. The provider bills the fee although the total leaves it out.',
    ].join('\n'),
  );
});

test('every code has words', () => {
  const keys = Object.keys(ENGLISH).filter((key) => /^receipt\.(formula|correction|unknown)\./.test(key));
  expect(keys.sort()).toEqual(
    [
      ...FORMULAS.map((code) => `receipt.formula.${code}`),
      ...CORRECTIONS.map((code) => `receipt.correction.${code}`),
      ...REASONS.map((code) => `receipt.unknown.${code}`),
    ].sort(),
  );
});

/** All of a union, checked by the compiler. */
const allOf = <Code extends string>(codes: Record<Code, true>) => Object.keys(codes);

const FORMULAS = allOf<FormulaCode>({
  field: true,
  percentage: true,
  correctedTotal: true,
  totalPlusKubernetes: true,
  cloudPlusKubernetes: true,
  cloudAndKubernetes: true,
  kubernetesWithRows: true,
  totalMinusKubernetes: true,
  totalAlone: true,
  sumOfClusters: true,
  sumOfRows: true,
  sumOfFields: true,
  sumOfParts: true,
  sumOfSelection: true,
  restOfParts: true,
  restOfNamespaces: true,
  restOfNamespaceParts: true,
  restOfClusters: true,
  restOfAccounts: true,
  restOfResources: true,
  share: true,
  usedOfRequested: true,
  combinedSides: true,
  twoSides: true,
  use: true,
  unknown: true,
});

const CORRECTIONS = allOf<CorrectionCode>({
  rounded: true,
  atLeast: true,
  noise: true,
  countedTwice: true,
  otherNamed: true,
  specialRowsLeftOut: true,
  unknownLeftOut: true,
  clustersLeftOut: true,
  percentages: true,
  recomputed: true,
  ownKept: true,
  zeroNotMeasured: true,
  aliasUsed: true,
  fieldIgnored: true,
  networkSummed: true,
  kubernetesSummed: true,
  costFromBreakdown: true,
  namespacesFromRows: true,
  rowsCut: true,
});

const REASONS = allOf<UnknownReason>({
  absent: true,
  noTotal: true,
  kubernetesAboveTotal: true,
  mixed: true,
  noKubernetes: true,
  hour: true,
  gap: true,
  contradiction: true,
  clusterUnknown: true,
  missing: true,
  notReported: true,
  notMeasured: true,
  wholeUnknown: true,
  noWhole: true,
  special: true,
  unitUnknown: true,
  noUsage: true,
  noCost: true,
  unreadable: true,
  noneReported: true,
  several: true,
});

test('a figure in doubt has the sign of the screen and says why, also where it is copied; one that is not has neither', () => {
  const { clusters } = receiptSource('clean-expenses-plan').shown;
  const incomplete = {
    code: 'incomplete-period',
    severity: 'warning',
    evidence: { coverage: 0.4, missingHours: 101, tooLow: null },
  } as const;
  const source = receiptSource('clean-expenses-plan');
  const notices = clusters.map(({ id, name }) => ({ ...incomplete, clusterId: id, clusterName: name }));
  const doubted = { ...source, shown: { ...source.shown, notices } };
  const receiptIn = (from: typeof source, kind: 'kubernetes' | 'cloud') => explainFigure({ kind }, from);
  expect(receiptText(receiptIn(doubted, 'kubernetes'), i18n)).toMatchObject({
    value: '≈ €105.00',
    doubt: 'In doubt: Figures of 1 cluster cover a part of the period',
  });
  expect(receiptAsPlainText(receiptIn(doubted, 'kubernetes'), i18n)).toMatch(/^Kubernetes cost: ≈ €105.00\nIn doubt: /);
  for (const receipt of [receiptIn(doubted, 'cloud'), receiptIn(source, 'kubernetes')]) {
    expect(receiptText(receipt, i18n)).toMatchObject({ value: expect.stringMatching(/^€/) as string, doubt: null });
  }
});
