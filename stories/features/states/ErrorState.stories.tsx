import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorState } from '../../../src/features/states/ErrorState.js';

const meta = {
  component: ErrorState,
  args: { kind: 'unavailable' },
  argTypes: {
    kind: { description: 'What kept the figures away' },
    status: { control: 'number' },
    reason: { control: 'text' },
    detail: { control: 'text' },
    cameBytes: { description: 'How much came of an answer that was cut off', control: 'number' },
    nextTryInMs: { control: 'number' },
    pauseMs: { control: 'number' },
    isRetrying: { description: 'Another try is on its way' },
  },
} satisfies Meta<typeof ErrorState>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Unauthorized: Story = { args: { kind: 'unauthorized', status: 401 } };

/** The host knows the way to its sign-in. */
export const UnauthorizedWithSignIn: Story = { args: { kind: 'unauthorized', status: 401, onSignIn: () => {}, onRetry: () => {} } };

export const Forbidden: Story = { args: { kind: 'forbidden', status: 403 } };

export const NotFound: Story = { args: { kind: 'notFound', status: 404 } };

export const Rejected: Story = { args: { kind: 'rejected', status: 400, reason: 'end_date should be greater than start_date' } };

export const Unavailable: Story = { args: { status: 503, onRetry: () => {}, nextTryInMs: 8_000 } };

export const NoAnswer: Story = { args: { status: null, onRetry: () => {} } };

export const TooManyRequests: Story = { args: { status: 429, reason: 'Too Many Requests', onRetry: () => {}, nextTryInMs: 30_000 } };

export const Retrying: Story = { args: { status: 503, onRetry: () => {}, isRetrying: true } };

export const NotExpensesData: Story = {
  args: {
    kind: 'notExpensesData',
    status: 200,
    detail: '<!doctype html><html lang="en"><head><title>Sign in to continue</title><link rel="stylesheet" href="/assets/index.css">',
    onRetry: () => {},
  },
};

/** A lost connection, or the time limit of a proxy. */
export const CutOff: Story = { args: { kind: 'cutOff', status: 200, cameBytes: 71_234, onRetry: () => {} } };

export const InsideAPanel: Story = { args: { kind: 'unavailable', status: 500, onRetry: () => {}, compact: true } };
