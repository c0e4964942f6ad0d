import type { Meta, StoryObj } from '@storybook/react-vite';
import { KubernetesSummary } from '../../../src/features/summary/KubernetesSummary.js';
import { SummaryFigures } from '../../../src/features/summary/SummaryFigures.js';
import { compareReports } from '../../../src/domain/compare/compareReports.js';
import { changeText } from '../../../src/ui/changeText.js';
import { I18nProvider } from '../../../src/i18n/I18nProvider.js';
import { cluster, namespace, realisticReport, report } from '../../../test/support/sampleReport.js';

const real = realisticReport();
const kubernetes = real.kubernetes ?? 0;
const withCloud = { ...real, cloud: 6210.55, total: Math.round((kubernetes + 6210.55) * 100) / 100 };
const ordinary = { ...withCloud, reportedTotal: withCloud.total, missingClusters: [], clusters: withCloud.clusters.slice(0, 5) };

const before = { ...ordinary, kubernetes: 1650.2, cloud: 6400, total: 8050.2, efficiency: { cpu: 0.41, ram: 0.55, total: 0.47 } };
const PERIODS = {
  current: { start: new Date('2026-11-01'), end: new Date('2026-11-23') },
  previous: { start: new Date('2026-10-10'), end: new Date('2026-11-01') },
  isPartial: true,
  basis: 'weekdays' as const,
};

const meta = {
  component: SummaryFigures,
  args: { report: ordinary },
} satisfies Meta<typeof SummaryFigures>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ordinary: Story = {};

/** Inside a host's Expenses page, which shows the other totals itself. */
export const Compact: Story = { render: (args) => <KubernetesSummary {...args} /> };

/** Against the period before. */
export const WithChanges: Story = {
  args: { comparison: { changes: compareReports(ordinary, before, { extrapolated: [] }), periods: PERIODS, textOf: changeText } },
};

/** The period before is still being asked for. */
export const ChangesOnTheirWay: Story = { args: { comparison: { changes: null, periods: PERIODS, textOf: null } } };

/** Kubernetes as an "of which" of the cloud bill: the two are never added. */
export const PartOfTheCloudBill: Story = { args: { overlap: 'partOfCloud', onOverlapChange: () => {} } };

/** At list prices an allocation can exceed what was billed: then it is no share of it. */
export const MoreThanTheCloudBill: Story = {
  args: {
    overlap: 'partOfCloud',
    onOverlapChange: () => {},
    report: { ...ordinary, cloud: 90, total: Math.round((kubernetes + 90) * 100) / 100 },
  },
};

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
