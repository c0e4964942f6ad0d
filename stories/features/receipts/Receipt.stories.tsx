import { Paper } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { ReceiptButton } from '../../../src/ui/ReceiptButton.js';
import { ReceiptCard } from '../../../src/features/receipts/ReceiptCard.js';
import { ReceiptProvider } from '../../../src/features/receipts/ReceiptProvider.js';
import { parseCleanExpenses } from '../../../src/core.js';
import { decideCostReport } from '../../../src/data/decideCostReport.js';
import { explainFigure } from '../../../src/data/explainFigure.js';
import type { FigureRef } from '../../../src/domain/figures/figureRef.js';
import type { Receipt } from '../../../src/domain/explain/receipt.js';
import { shownReport } from '../../../src/domain/report/roundReport.js';
import eks from '../../../src/mocks/payloads/clean-expenses-eks.json';
import handover from '../../../src/mocks/payloads/clean-expenses-handover.json';
import phase1 from '../../../src/mocks/payloads/clean-expenses-phase-1.json';
import plan from '../../../src/mocks/payloads/clean-expenses-plan.json';

function explainIn(payload: object): (figure: FigureRef) => Receipt {
  const expenses = parseCleanExpenses(payload);
  const exact = decideCostReport(expenses, { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' });
  const shown = shownReport(exact);
  return (figure) => explainFigure(figure, { expenses, exact, shown });
}

/** As the servers of the hand-over write a total that has Kubernetes in it twice. */
const twice = {
  ...plan,
  total_cost: 355.5,
  total_count: 3,
  clean_expenses: [
    ...plan.clean_expenses,
    { resource_id: 'k1', cost: 105, cloud_account_type: 'kubernetes_cnr', resource_type: 'K8s Cluster' },
  ],
};

const CLUSTER = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';

const meta = {
  component: ReceiptCard,
  args: { figures: [{ kind: 'cloud' }], explain: explainIn(plan), titleId: 'receipt', onClose: () => {} },
  decorators: [
    (Story) => (
      <Paper elevation={8} sx={{ width: 440, maxWidth: '100%' }}>
        <Story />
      </Paper>
    ),
  ],
} satisfies Meta<typeof ReceiptCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Cloud: Story = {};

export const OneField: Story = { args: { figures: [{ kind: 'kubernetes' }] } };

/** Nineteen namespaces: a dozen values are listed. */
export const Efficiency: Story = { args: { figures: [{ kind: 'efficiency', metric: 'total' }], explain: explainIn(eks) } };

export const Remainder: Story = {
  args: { figures: [{ kind: 'clusterComponent', key: 'other', clusterId: CLUSTER }], explain: explainIn(handover) },
};

/** Kubernetes was in the total twice. */
export const Corrected: Story = { args: { figures: [{ kind: 'total' }], explain: explainIn(twice) } };

/** Unknown, and why. */
export const NotMeasured: Story = { args: { figures: [{ kind: 'component', key: 'cpu' }], explain: explainIn(phase1) } };

/** A row of a table: all its figures, one at a time. */
export const OfARow: Story = {
  args: {
    label: 'sentry',
    explain: explainIn(eks),
    figures: [
      { kind: 'namespace', clusterId: CLUSTER, name: 'sentry' },
      { kind: 'share', part: { kind: 'namespace', clusterId: CLUSTER, name: 'sentry' }, whole: { kind: 'kubernetes' } },
      { kind: 'namespaceEfficiency', metric: 'ram', clusterId: CLUSTER, name: 'sentry' },
    ],
  },
};

/** The button is seen when its surroundings are hovered, or when it has the focus. */
export const Asked: Story = {
  decorators: [
    (_Story, { args }) => (
      <ReceiptProvider renderReceipt={(asked) => <ReceiptCard explain={args.explain} {...asked} />}>
        <span>
          €145.50 <ReceiptButton figure={{ kind: 'cloud' }} />
        </span>
      </ReceiptProvider>
    ),
  ],
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Where does Cloud cost come from?' }));
  },
};
