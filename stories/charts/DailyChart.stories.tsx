import type { Meta, StoryObj } from '@storybook/react-vite';
import { DailyChart } from '../../src/charts/daily/DailyChart.js';
import { expect, userEvent, within } from 'storybook/test';
import { DailyMissing } from '../../src/charts/daily/DailyMissing.js';
import { previousOf } from '../../test/charts/previousOf.js';
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

/** Each has a hue of its own. */
export const EightClusters: Story = { args: { daily: manyClusters(8, 30) } };

/** Eight have a colour of their own; the table has all. */
export const ManyClusters: Story = { args: { daily: manyClusters(23, 21) } };

export const HundredClusters: Story = { args: { daily: manyClusters(100, 30) } };

const month = organizationDaily(30);
const wave = (day: number) => 0.86 + 0.1 * Math.sin(day / 3);

/** The same clusters a month earlier: a line of their totals, in the place of the days on the screen. */
export const WithPrevious: Story = { args: { daily: month, previous: previousOf(month, wave) } };

/** What was taken out of the drawing is struck out in the legend; the axis, and the line of the previous period, follow. */
export const SeriesHidden: Story = {
  args: { daily: month, previous: previousOf(month, wave) },
  play: async ({ canvasElement, args: { daily: costs } }) => {
    const canvas = within(canvasElement);
    const [first, second] = costs?.clusters ?? [];
    await userEvent.click(canvas.getByRole('button', { name: first?.name }));
    await userEvent.click(canvas.getByRole('button', { name: second?.name }));
    await expect(canvas.getByRole('button', { name: 'Show all' })).toBeVisible();
  },
};

/** What a day cost, read by key. */
export const DayRead: Story = {
  args: { daily: month, previous: previousOf(month, wave) },
  play: async ({ canvasElement }) => {
    const slider = await within(canvasElement).findByRole('slider');
    slider.focus();
    await userEvent.keyboard('{PageDown}{PageDown}');
  },
};

/** Its code could not be fetched. */
export const ChunkFailed: Story = { render: () => <DailyMissing why="drawingFailed" onRetry={() => undefined} /> };

/** A cluster did not report to the totals of the page, and has daily costs all the same. */
export const OutsideTotal: Story = {
  args: { daily: daily(['prod-eu', 'staging'], Array<number[]>(14).fill([31.5, 8.25])), outsideTotal: new Set(['id-staging']) },
};

/** Labelled by month; most clusters were connected in the course of it. */
export const AYear: Story = { args: { daily: organizationDaily(365) } };

export const AQuarter: Story = { args: { daily: withOpenDays(organizationDaily(92), 40) } };

/** Of eight clusters. */
export const AYearOfEight: Story = { args: { daily: manyClusters(8, 365) } };

export const OneDay: Story = { args: { daily: daily(['prod-eu', 'dev'], [[31.5, 8.25]]) } };

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
