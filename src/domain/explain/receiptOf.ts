import { sumKnown } from '../money/sumAmounts.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import { MOST_FIELDS } from './mostFields.js';
import { atLeastIn, doubtsIn } from './doubtsIn.js';
import { noticesOf } from './noticesOf.js';
import type { ClusterPlace, FigureRef, NamespacePlace } from '../figures/figureRef.js';
import type { Receipt, ReceiptCorrection, ReceiptField } from './receipt.js';
import { derived, notDerived, type Derivation } from './derivation.js';
import * as costs from './explainCosts.js';
import { explainComputeUse, explainEfficiency, explainOverall } from './explainEfficiency.js';
import { explainComponent, explainNotAttributedPart, explainPart } from './explainParts.js';
import { figureAmount, figureNames, isRatio, whyUnknown, type FigureOf } from './figureKinds.js';
import type { DecidedReport } from '../report/decidedReport.js';
import { subjectAt, type ExplainedReport, type Subject } from './subjects.js';

/**
 * Where a figure comes from: its formula with exact operands, the values of the payload behind it, what was left out or put right, and the
 * notices that touch it. Read from the report's decisions when asked. Never throws: a figure the report does not have is unknown.
 */
export function receiptOf(figure: FigureRef, report: ExplainedReport): Receipt {
  const { formula, fields, corrections } = derive(report, figure);
  const listed = uniqueFields(fields);
  const shown = figureAmount(report.shown, figure);
  const exact = figureAmount(report.exact, figure);
  const reason = whyUnknown(report.exact, figure);
  const unit = isRatio(figure) ? 'ratio' : 'money';
  return {
    figure,
    names: figureNames(report.shown, figure),
    period: report.shown.period,
    unit,
    shown,
    doubt: shown === null ? null : doubtsIn({ ...report.shown, decisions: report.exact.decisions })(figure),
    exact,
    formula: reason === null ? formula : { code: 'unknown', values: { reason } },
    fields: listed.slice(0, MOST_FIELDS),
    fieldsLeftOut: Math.max(0, listed.length - MOST_FIELDS),
    corrections: [
      ...unique(corrections),
      ...atLeast(figure, report.exact),
      ...(unit === 'money' ? rounding(exact, shown, report.shown.billingCurrency) : []),
    ],
    notices: noticesOf(figure, report.shown, report.exact.decisions.unreadable),
  };
}

type Explain<Figure> = (report: ExplainedReport, figure: Figure) => Derivation;

/** How each kind of figure is derived; what else is known of the kinds stands in `figureKinds`. */
const EXPLAIN: { [Kind in FigureRef['kind']]: Explain<FigureOf<Kind>> } = {
  total: costs.explainTotal,
  cloud: costs.explainCloud,
  kubernetes: costs.explainKubernetes,
  cloudRemainder: costs.explainCloudRemainder,
  clusterRemainder: costs.explainClusterRemainder,
  otherResources: (report, { listed }) => costs.explainOtherResources(report, listed),
  component: (report, { key }) => explainComponent(report, key),
  efficiency: (report, { metric }) => explainOverall(report, metric),
  computeUse: (report, { part, clusterId }) => explainComputeUse(report, part, clusterId),
  cloudAccount: (report, { id }) => costs.explainAccount(report, id),
  resource: costs.explainResource,
  missingCluster: ({ answer }, { id }) => notDerived(answer.failures(id)),
  cluster: at(costs.explainCost),
  namespace: at(costs.explainCost),
  notAttributed: at(costs.explainNotAttributed),
  notAttributedComponent: at((report, subject, { key }) => explainNotAttributedPart(report, subject, key)),
  clusterComponent: at((report, subject, { key }) => explainPart(report, subject, key)),
  namespaceComponent: at((report, subject, { key }) => explainPart(report, subject, key)),
  clusterEfficiency: at((report, subject, { metric }) => explainEfficiency(report, subject, metric)),
  namespaceEfficiency: at((report, subject, { metric }) => explainEfficiency(report, subject, metric)),
  selection: explainSelection,
  share: explainShare,
};

function derive(report: ExplainedReport, figure: FigureRef): Derivation {
  return (EXPLAIN[figure.kind] as Explain<FigureRef>)(report, figure);
}

/** Of the cluster or namespace at the place of the figure. */
function at<Place extends ClusterPlace | NamespacePlace>(
  explain: (report: ExplainedReport, subject: Subject, figure: Place) => Derivation,
): Explain<Place> {
  return (report, figure) => {
    const subject = subjectAt(report, figure);
    return subject === undefined ? notDerived() : explain(report, subject, figure);
  };
}

function explainSelection(report: ExplainedReport, { parts }: FigureOf<'selection'>): Derivation {
  const amounts = parts.map((part) => figureAmount(report.exact, part)).filter((amount) => amount !== null);
  const fields = parts.slice(0, MOST_FIELDS).flatMap((part) => derive(report, part).fields);
  return derived('sumOfSelection', { sum: sumKnown(amounts), count: amounts.length }, fields);
}

function explainShare(report: ExplainedReport, figure: FigureOf<'share'>): Derivation {
  const { part, whole } = figure;
  const fields = [...derive(report, part).fields, ...derive(report, whole).fields];
  return derived('share', { part: figureAmount(report.exact, part), whole: figureAmount(report.exact, whole) }, fields);
}

function atLeast(figure: FigureRef, report: DecidedReport): ReceiptCorrection[] {
  return atLeastIn(report)(figure) ? [{ code: 'atLeast', values: {} }] : [];
}

/** What stands under one total is rounded so that it adds up to it, which may be a unit off the figure's own rounding: only that is news. */
function rounding(exact: number | null, shown: number | null, currency: string): ReceiptCorrection[] {
  if (exact === null || shown === null) return [];
  const alone = roundAmount(exact, minorUnitDigits(currency));
  return Math.abs(alone - shown) < 1e-9 ? [] : [{ code: 'rounded', values: { exact, shown } }];
}

/** A field that went in twice is listed once; rows without an id of their own are different rows. */
function uniqueFields(fields: readonly ReceiptField[]): ReceiptField[] {
  const keyOf = ({ path, value }: ReceiptField) => `${path} ${value}`;
  const left = new Set(fields.map(keyOf));
  return fields.filter((field) => field.path.startsWith('clean_expenses') || left.delete(keyOf(field)));
}

function unique(corrections: readonly ReceiptCorrection[]): ReceiptCorrection[] {
  return [...new Map(corrections.map((correction) => [JSON.stringify(correction), correction])).values()];
}
