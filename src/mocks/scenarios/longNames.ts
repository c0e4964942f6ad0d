import { namespaceRows } from '../editAnswer.js';
import { isWorkload } from '../workloadEfficiency.js';
import { organization } from '../organization.js';
import { defineScenario } from '../scenario.js';
import { withFault } from '../withFault.js';

/** What users and their tools do call things; the formula-like ones matter in an exported table. */
const NAMES = [
  'customer-facing-recommendations-and-personalisation-service-for-the-european-market-blue-green-deployment-candidate-2026-11',
  'متجر-الإنترنت',
  'שירות-תשלומים',
  '🛒 checkout 👩‍👩‍👧‍👦',
  '<b>bold</b><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://example.com","open")',
  '+1+cmd|calc',
  '@SUM(A1:A9)',
  '-2+3',
  'comma, "quote" and\ttab',
  'two\nlines',
  'Größe-µ-naïve-Łódź',
  'constructor',
  '日本語の名前空間',
];

export const longNamesScenario = defineScenario({
  name: 'long-names',
  title: 'Names that are hard to show',
  description: 'Very long ones, right-to-left scripts, emoji, markup, and what a spreadsheet would take for a formula.',
  source: withFault(organization, {
    accounts(accounts) {
      for (const account of accounts) account.name = rename(account.id, account.name);
    },
    expenses(answer) {
      answer.clean_expenses?.forEach((row, i) => {
        row.resource_name = NAMES[i] ?? row.resource_name;
        row.cloud_account_name = rename(row.cloud_account_id, row.cloud_account_name);
      });
      for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
        cluster.cloud_account_name = rename(cluster.cloud_account_id ?? '', cluster.cloud_account_name ?? '');
        namespaceRows(cluster)
          .filter(isWorkload)
          .forEach((row, i) => {
            row.namespace = NAMES[i] ?? row.namespace;
          });
      }
    },
  }),
});

/** The same new name for an account wherever it appears. */
function rename(id: string, name: string): string {
  const prefix = NAMES[parseInt(id.slice(0, 2), 16) % NAMES.length];
  return `${prefix} ${name}`;
}
