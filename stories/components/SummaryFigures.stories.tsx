import type { Meta, StoryObj } from '@storybook/react-vite';
import { SummaryFigures } from '../../src/components/SummaryFigures.js';
import { I18nProvider } from '../../src/i18n/I18nProvider.js';
import { cluster, namespace, realisticReport, report } from '../../test/components/sampleReport.js';

const real = realisticReport();
const kubernetes = real.kubernetes ?? 0;
const withCloud = { ...real, cloud: 6210.55, total: Math.round((kubernetes + 6210.55) * 100) / 100 };
const ordinary = { ...withCloud, reportedTotal: withCloud.total, missingClusters: [], clusters: withCloud.clusters.slice(0, 5) };

const meta = {
  component: SummaryFigures,
  args: { report: ordinary },
} satisfies Meta<typeof SummaryFigures>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ordinary: Story = {};

/** Inside a host's Expenses page, which shows the other totals itself. */
export const Compact: Story = { args: { compact: true } };

/** One cluster is missing, another has no efficiency. */
export const PartlyKnown: Story = { args: { report: { ...withCloud, reportedTotal: withCloud.total } } };

/** Kubernetes was in the total twice. */
export const Corrected: Story = { args: { report: { ...ordinary, reportedTotal: ordinary.total + kubernetes } } };

export const Phase1Fallback: Story = {
  args: {
    report: report({
      clusters: [
        cluster({
          id: 'lab',
          namespaces: null,
          total: 96.4,
          source: 'infrastructure',
          efficiency: { cpu: null, ram: null, total: null },
        }),
      ],
      total: 507.15,
      cloud: 410.75,
      reportedTotal: 507.15,
    }),
  },
};

export const NoKubernetes: Story = { args: { report: report({ total: 410.75, cloud: 410.75, reportedTotal: 410.75 }) } };

export const NothingReported: Story = {
  args: {
    report: report({
      total: 410.75,
      reportedTotal: 410.75,
      missingClusters: ['production', 'staging', 'tools'].map((name) => ({ id: name, name, reason: null, lastImportAt: null })),
    }),
  },
};

export const KubernetesExceedsTotal: Story = {
  args: { report: { ...ordinary, total: 100, reportedTotal: 100, cloud: null } },
};

/** The longest amounts there are, in a currency with three decimals. */
export const LongAmounts: Story = {
  args: {
    report: report({
      clusters: [
        cluster({
          id: 'all',
          namespaces: [namespace({ name: 'web', total: 1_234_567.89, efficiency: { cpu: 13.96, ram: 0.99, total: 1.6 } })],
        }),
      ],
      total: 9_876_543.21,
      cloud: 8_641_975.32,
      reportedTotal: 9_876_543.21,
    }),
  },
  decorators: [
    (Story) => (
      <I18nProvider locale="en" currency="KWD">
        <Story />
      </I18nProvider>
    ),
  ],
};
