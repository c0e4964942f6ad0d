import { amountOf } from '../money/costParts.js';
import { sumKnown } from '../money/sumAmounts.js';
import { notAttributedPart } from '../tables/notAttributedParts.js';
import type { ReceiptField } from './receipt.js';
import { derived, notDerived, restOf, taken, type Corrections, type Derivation } from './derivation.js';
import { FROM_ROWS, kubernetesFields } from './explainCosts.js';
import { otherMeaningOf } from '../figures/otherMeaning.js';
import { figureAmount } from './figureKinds.js';
import { clustersOf, namespacesOf, type ExplainedReport, type Subject } from './subjects.js';

/** Over all clusters; `other` also has what no cluster accounts for. */
export function explainComponent(report: ExplainedReport, key: string): Derivation {
  const { components, kubernetes: whole } = report.exact;
  const exact = figureAmount(report.exact, { kind: 'component', key });
  const holders = clustersOf(report).filter(({ cost }) => cost.components.some((own) => own.key === key));
  const made = holders.map((cluster) => explainPart(report, cluster, key));
  const fields = made.flatMap((own) => own.fields);
  const amounts = holders.flatMap(({ cost }) => cost.components.flatMap((own) => (own.key === key ? [own.amount] : [])));
  const isLeft = holders.length === 0 || (exact ?? 0) !== (sumKnown(amounts) ?? 0);
  if (key === 'other' && whole !== null && isLeft) {
    return restOfParts('kubernetes', exact, { total: whole, components }, [...kubernetesFields(report), ...fields]);
  }
  const [only, ...others] = made;
  if (only === undefined || others.length === 0) return only ?? notDerived();
  const known = amounts.filter((amount) => amount !== null);
  const left = made.length - known.length;
  return derived('sumOfClusters', { sum: sumKnown(known), count: known.length }, fields, [
    ...made.flatMap(({ corrections }) => corrections),
    left > 0 && known.length > 0 && { code: 'clustersLeftOut', values: { count: left } },
  ]);
}

/** One part of a cluster or a namespace, as it came; `other` has what its total has beyond them. */
export function explainPart(_: ExplainedReport, subject: Subject, key: string): Derivation {
  const { of, cost, cluster, row, isOfRows } = subject;
  const part = cost.components.find((candidate) => candidate.key === key);
  const { used = [], corrections = [] } = row?.part(key) ?? {};
  if (key === 'other' && cost.total !== null && part?.amount !== sumOf(used)) return explainOther(subject, part?.amount ?? 0, used);
  if (part === undefined) return notDerived(used);
  if (part.amount === null) {
    const isZero = of === 'cluster' && cluster.source === 'infrastructure' && used.some(({ value }) => value === 0);
    return notDerived(used, [isOfRows && FROM_ROWS, isZero && { code: 'zeroNotMeasured', values: {} }]);
  }
  if (isOfRows) return derived('sumOfRows', { sum: part.amount, count: null }, used, [FROM_ROWS]);
  if (used.length !== 1) return derived('sumOfFields', { sum: part.amount, count: used.length }, used, corrections);
  return taken(of, used, corrections);
}

/** What a part of a cluster has beyond that of its namespaces. */
export function explainNotAttributedPart(report: ExplainedReport, cluster: Subject, key: string): Derivation {
  const amountIn = ({ cost }: Subject): number => amountOf(cost.components, key) ?? 0;
  const rows = namespacesOf(report, cluster);
  const made = [cluster, ...rows.filter((row) => amountIn(row) !== 0)].map((subject) => explainPart(report, subject, key));
  const exact = notAttributedPart(report.exact, cluster.cluster, key);
  const rest = restOf(
    'restOfNamespaces',
    { exact, whole: amountIn(cluster), parts: rows.map(amountIn) },
    made.flatMap(({ fields }) => fields),
    [cluster.decided.namespaces === 'rows' && FROM_ROWS],
  );
  return { ...rest, formula: { code: 'restOfNamespaceParts', values: { ...rest.formula.values, key } } };
}

function explainOther({ of, cost, cluster, row, total, isOfRows }: Subject, amount: number, own: ReceiptField[]): Derivation {
  const parts = cost.components.flatMap(({ key }) => (key === 'other' ? [] : (row?.part(key).used ?? [])));
  const values = { of, meaning: of === 'cluster' ? cluster.otherMeaning : otherMeaningOf(cost), residual: amount - (sumOf(own) ?? 0) };
  const named = amount !== 0 && !isOfRows && ({ code: 'otherNamed', values } as const);
  return restOfParts(of, amount, cost, [...total, ...parts, ...own], [isOfRows && FROM_ROWS, named]);
}

function restOfParts(
  of: string,
  exact: number | null,
  { total, components }: Pick<Subject['cost'], 'total' | 'components'>,
  fields: ReceiptField[],
  corrections: Corrections = [],
): Derivation {
  const parts = components.flatMap(({ key, amount }) => (key === 'other' || amount === null ? [] : [amount]));
  return restOf('restOfParts', { exact, whole: total, parts, of }, fields, corrections);
}

function sumOf(fields: readonly ReceiptField[]): number | null {
  return sumKnown(fields.map(({ value }) => (typeof value === 'number' ? value : null)));
}
