import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigure } from '../../src/data/explainFigure.js';
import { anyPayload } from '../support/anyPayload.js';
import { formulaError } from '../support/evaluateFormula.js';
import { figuresOf } from '../support/figuresOf.js';
import { receiptSource } from '../support/receiptSource.js';

describe('for any payload of the contract’s shape, however odd', { timeout: 300_000 }, () => {
  test('every figure has a receipt whose formula gives the figure', () => {
    fc.assert(
      fc.property(anyPayload, fc.boolean(), (payload, areRowsKept) => {
        const source = receiptSource(payload);
        const { expenses } = source;
        const kept = areRowsKept ? expenses : { ...expenses, clean_expenses: null };
        for (const figure of figuresOf(source.exact)) {
          const receipt = explainFigure(figure, { ...source, expenses: kept });
          expect(formulaError(receipt), JSON.stringify(receipt)).toBeLessThan(1e-6);
        }
      }),
      {
        numRuns: 1_000,
        examples: [
          // Two clusters without an id, of which the rows contradict one; the rows are gone when the receipt is asked for.
          [
            {
              total_cost: 0,
              clean_expenses: [
                { cost: '12.5', cloud_account_type: 'kubernetes_cnr', resource_type: 'K8s Namespace', k8s_namespace: 'default' },
              ],
              k8s_costs: { k8s_cost_breakdown: [{ cost: 0 }, { source: 'exporter' }] },
            },
            false,
          ],
          // Neither the total nor the cost of Kubernetes is known: the cloud is.
          [
            {
              total_cost: 1e308,
              clean_expenses: [{ resource_type: 'K8s Pod' }],
              k8s_costs: {
                k8s_total_cost: 0,
                k8s_cost_breakdown: [
                  { breakdown: { mystery_cost: 0 }, breakdown_by_namespace: [{ namespace: 'default', cpu_cost: 0.01 }] },
                ],
              },
            },
            false,
          ],
        ],
      },
    );
  });

  test('what is stated as taken from the answer is among the listed values', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const source = receiptSource(payload);
        for (const figure of figuresOf(source.exact)) {
          const { formula, fields } = explainFigure(figure, source);
          if (formula.code !== 'field' && formula.code !== 'percentage') continue;
          const { field, value } = formula.values;
          expect(fields.filter(({ path }) => path.endsWith(String(field))).map((listed) => listed.value)).toContain(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('sums are those of the values they list', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const source = receiptSource(payload);
        const receipts = source.exact.cloudAccounts.map(({ id }) => explainFigure({ kind: 'cloudAccount', id }, source));
        for (const { exact, fields } of receipts.filter(({ fieldsLeftOut }) => fieldsLeftOut === 0)) {
          const sum = fields.reduce((total, { value }) => total + Number(value ?? 0), 0);
          expect(sum).toBeCloseTo(exact ?? 0, 6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
