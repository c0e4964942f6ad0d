import { sumKnown } from '../../domain/amounts.js';
import { figureAmount } from '../../domain/figureAmount.js';
import type { FigureRef } from '../../domain/receipt.js';
import { derived, unknown, type Derivation } from './derivation.js';
import { explainClusterEfficiency, explainEfficiency, explainNamespaceEfficiency } from './efficiencies.js';
import { explainClusterPart, explainComponent, explainNamespacePart } from './parts.js';
import type { ReadSource } from './readSource.js';
import { explainCloudRemainder, explainClusterRemainder, explainNamespace, explainNotAttributed, explainOtherResources } from './rests.js';
import { explainAccount, explainResource } from './rows.js';
import { explainCloud, explainCluster, explainKubernetes, explainMissing, explainTotal } from './totals.js';
import { explainUse } from './use.js';

/** Of so many amounts the fields are looked up: a receipt lists no more. */
const LOOKED_UP = 12;

/** How a figure of the exact report came about. */
export function explain(figure: FigureRef, read: ReadSource): Derivation {
  switch (figure.kind) {
    case 'total':
      return explainTotal(read);
    case 'cloud':
      return explainCloud(read);
    case 'kubernetes':
      return explainKubernetes(read);
    case 'component':
      return explainComponent(read, figure.key);
    case 'efficiency':
      return explainEfficiency(read, figure.metric);
    case 'cloudAccount':
      return explainAccount(read, figure.id);
    case 'cloudRemainder':
      return explainCloudRemainder(read);
    case 'resource':
      return explainResource(read, figure);
    case 'otherResources':
      return explainOtherResources(read, figure.listed);
    case 'cluster':
      return explainCluster(read, figure);
    case 'clusterComponent':
      return explainClusterPart(read, figure);
    case 'clusterEfficiency':
      return explainClusterEfficiency(read, figure);
    case 'clusterRemainder':
      return explainClusterRemainder(read);
    case 'namespace':
      return explainNamespace(read, figure);
    case 'namespaceComponent':
      return explainNamespacePart(read, figure);
    case 'namespaceEfficiency':
      return explainNamespaceEfficiency(read, figure);
    case 'notAttributed':
      return explainNotAttributed(read, figure);
    case 'missingCluster':
      return explainMissing(read, figure.id);
    case 'computeUse':
      return explainUse(read, figure.part, figure.clusterId);
    case 'selection':
      return explainSelection(read, figure);
    case 'share':
      return explainShare(read, figure);
  }
}

function explainSelection(read: ReadSource, { parts }: Extract<FigureRef, { kind: 'selection' }>): Derivation {
  const amounts = parts.map((part) => figureAmount(read.exact, part)).filter((amount) => amount !== null);
  const fields = parts.slice(0, LOOKED_UP).flatMap((part) => explain(part, read).fields);
  if (amounts.length === 0) return unknown('notReported', fields);
  return derived('sumOfSelection', { sum: sumKnown(amounts), count: amounts.length }, fields);
}

/** Of the amounts as they are shown, as the page has it: a share can be checked against what stands beside it. */
function explainShare(read: ReadSource, figure: Extract<FigureRef, { kind: 'share' }>): Derivation {
  const { part, whole } = figure;
  const fields = [...explain(part, read).fields, ...explain(whole, read).fields];
  if (figureAmount(read.shown, figure) === null) return unknown('wholeUnknown', fields);
  return derived('share', { part: figureAmount(read.shown, part), whole: figureAmount(read.shown, whole) }, fields);
}
