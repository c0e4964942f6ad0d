import { expenseRow } from '../expenseRow.js';
import { sumAmounts } from '../micros.js';
import { payloadSource } from '../payloadSource.js';
import { uuidOf } from '../random.js';
import { defineScenario } from '../scenario.js';
import type { WireCleanExpenses, WireCluster, WireFigures, WireNamespace, WireRow } from '../wire.js';

export const inheritedNamesScenario = defineScenario({
  name: 'inherited-names',
  title: 'Names that every object has',
  description:
    'Parts, clusters, namespaces, accounts and resources are called `constructor`, `toString`, `__proto__`, …: code that looks them up in an object finds what nobody sent.',
  source: payloadSource(() => answerOf(INHERITED.map(inheritedCluster), INHERITED.map(inheritedRow))),
});

export const hiddenCharactersScenario = defineScenario({
  name: 'hidden-characters',
  title: 'Names with characters that nobody sees',
  description:
    'Marks that turn the direction of text, of no width, and control characters: what is read is not what stands there, and two names look alike.',
  source: payloadSource(() => answerOf(HIDDEN.map(hiddenCluster), HIDDEN.map(hiddenRow))),
});

export const blankNamesScenario = defineScenario({
  name: 'blank-names',
  title: 'Names that are empty or cannot be seen',
  description:
    'Spaces and characters of no width stand for the name of an account, a cluster or a namespace; one of each has no id either.',
  source: payloadSource(() => answerOf(BLANK.map(blankCluster), BLANK.map(blankRow))),
});

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];

function inheritedCluster(name: string, index: number): WireCluster {
  const [next = '', afterNext = ''] = [INHERITED[(index + 1) % INHERITED.length], INHERITED[(index + 2) % INHERITED.length]];
  const oddParts: WireFigures = Object.fromEntries(INHERITED.map((part, at) => [`${part}_cost`, 1 + at]));
  const snakeCase: WireFigures = { to_locale_string_cost: 0.5, property_is_enumerable_cost: 0.25 };
  return clusterOf(name, next, [
    namespaceOf(name, 40 + index, { ...oddParts, ...snakeCase }),
    namespaceOf(afterNext, 10 + index, oddParts),
    namespaceOf(`plain-${index}`, 5, {}),
  ]);
}

function inheritedRow(name: string, index: number): WireRow {
  const account = { id: `${name}-account`, name: INHERITED[(index + 3) % INHERITED.length] ?? '', type: 'aws_cnr' };
  return expenseRow(index === 0 ? { ...account, id: 'propertyIsEnumerable' } : account, {
    resource_id: name,
    cloud_resource_id: name,
    resource_name: name,
    resource_type: 'constructor',
    service_name: 'toString',
    region: '__proto__',
    cost: 30 + index,
  });
}

/** By what is hidden: the same word, as it is read. */
const HIDDEN = [
  'payments',
  'pay\u200bments',
  '\u202epayments',
  '\u2067payments',
  'pay\u00adments\ufeff',
  'pay\u0007ments\u0085',
  '\u{e0041}payments\u2060',
  // Of these each has to stay: they make one sign of several, and letters of others.
  '👩\u200d👩\u200d👧 family',
  'می\u200cخواهم',
];

function hiddenCluster(name: string, index: number): WireCluster {
  return clusterOf(uuidOf(`hidden/${index}`), name, [
    namespaceOf(HIDDEN[(index + 1) % HIDDEN.length] ?? '', 20 + index, {}),
    namespaceOf(`${name};=cmd|' /C calc'!A0`, 10, {}),
  ]);
}

function hiddenRow(name: string, index: number): WireRow {
  return expenseRow(
    { id: uuidOf(`hidden/account/${index}`), name: `${name}\u202e`, type: 'aws_cnr' },
    {
      resource_id: uuidOf(`hidden/row/${index}`),
      cloud_resource_id: `arn:${name}`,
      resource_name: `vol-${index} ${name},=1+1\t@sum`,
      resource_type: 'Volume',
      service_name: `${name};-2`,
      region: 'eu-central-1',
      cost: 60 - index,
    },
  );
}

const BLANK = ['', '   ', '\u200b', '\u202e\u2066', '\u3164', '\u00a0\ufeff\t'];

function blankCluster(name: string, index: number): WireCluster {
  // The last has nothing to be called by.
  const id = index === BLANK.length - 1 ? '\u200b' : uuidOf(`blank/${index}`);
  return clusterOf(id, name, [namespaceOf(name, 20 + index, {}), namespaceOf(`shop-${index}`, 10, {})]);
}

function blankRow(name: string, index: number): WireRow {
  const id = index === BLANK.length - 1 ? '' : uuidOf(`blank/account/${index}`);
  return expenseRow(
    { id, name, type: 'aws_cnr' },
    {
      resource_id: uuidOf(`blank/row/${index}`),
      cloud_resource_id: name,
      resource_name: name,
      resource_type: 'Volume',
      service_name: name,
      region: name,
      cost: 60 - index,
    },
  );
}

function clusterOf(id: string, name: string, namespaces: WireNamespace[]): WireCluster {
  const costs = namespaces.flatMap((row) => Object.entries(row)).filter(([key]) => key.endsWith('_cost'));
  const sums = new Map<string, number>();
  for (const [key, value] of costs) sums.set(key, sumAmounts([sums.get(key), value]));
  const breakdown: WireFigures = Object.fromEntries(sums);
  return {
    cloud_account_id: id,
    cloud_account_name: name,
    cost: breakdown.total_cost ?? 0,
    breakdown: { ...breakdown, cpu_efficiency: 0.5, ram_efficiency: 0.5, total_efficiency: 0.5 },
    breakdown_by_namespace: namespaces,
  };
}

/** CPU and RAM of a namespace, and what else it costs. */
function namespaceOf(namespace: string, compute: number, others: WireFigures): WireNamespace {
  const half = compute / 2;
  return {
    namespace,
    total_cost: sumAmounts([compute, ...Object.values(others)]),
    cpu_cost: half,
    ram_cost: half,
    ...others,
    cpu_efficiency: 0.5,
    ram_efficiency: 0.5,
    total_efficiency: 0.5,
  };
}

function answerOf(clusters: WireCluster[], rows: WireRow[]): WireCleanExpenses {
  const kubernetes = sumAmounts(clusters.map(({ cost }) => cost));
  return {
    start_date: 0,
    end_date: 0,
    total_count: rows.length,
    total_cost: sumAmounts([kubernetes, ...rows.map(({ cost }) => cost)]),
    clean_expenses: rows,
    k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: clusters },
  };
}
