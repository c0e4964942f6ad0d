import type { Meta, StoryObj } from '@storybook/react-vite';
import { DailyChart } from '../../src/charts/DailyChart.js';
import { daily, manyClusters, organizationDaily, withOpenDays } from '../../test/charts/sampleDaily.js';

const meta = {
  component: DailyChart,
  args: { title: 'Kubernetes cost per day', state: 'ready', daily: organizationDaily(30) },
} satisfies Meta<typeof DailyChart>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The day in progress is hatched. */
export const ThirtyDays: Story = {};

/** Days for which no figure came are left open: that is not a cost of zero. */
export const DaysWithoutData: Story = { args: { daily: withOpenDays(organizationDaily(30), 0, 9, 10, 11, 21) } };

/** One current figure painted over history. */
export const Extrapolated: Story = {
  args: { isExtrapolated: true, daily: daily(['prod-eu', 'dev'], Array<number[]>(14).fill([31.5, 8.25])) },
};

/** Five have a colour of their own; the table has all. */
export const ManyClusters: Story = { args: { daily: manyClusters(23, 21) } };

/** A cluster did not report to the totals of the page, and has daily costs all the same. */
export const OutsideTotal: Story = {
  args: { daily: daily(['prod-eu', 'staging'], Array<number[]>(14).fill([31.5, 8.25])), outsideTotal: new Set(['id-staging']) },
};

/** Labelled by month; most clusters were connected in the course of it. */
export const AYear: Story = { args: { daily: organizationDaily(365) } };

export const AQuarter: Story = { args: { daily: withOpenDays(organizationDaily(92), 40) } };

export const TwoDays: Story = { args: { daily: organizationDaily(2) } };

/** Credits hang below zero. */
export const Credits: Story = {
  args: {
    daily: daily(
      ['prod-eu', 'dev'],
      [
        [31, 8],
        [30, -12],
        [33, 7],
        [12, 2],
      ],
      3,
    ),
  },
};

export const Loading: Story = { args: { state: 'loading', daily: null } };

/** Costs the chart, and nothing else. */
export const Failed: Story = { args: { state: 'failed', daily: null, onRetry: () => undefined } };

export const TooLong: Story = { args: { state: 'tooLong', daily: null } };

/** The deployment's breakdown leaves Kubernetes out. */
export const NoKubernetes: Story = { args: { daily: { clusters: [], days: [] } } };
