import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, ExpensesPage, type ChargePeriod, type ExpensesClient, type ExpensesPageProps } from '../../src/index.js';
import { days, NOW } from './support/openPage.js';
import { clusters } from './support/readPage.js';

const OCTOBER = days('2026-10-01', '2026-10-31');
const NOVEMBER = days('2026-11-01', '2026-11-23');

/** A backend that writes into every name whose it is: "alpha-oct-one", "alpha-oct-shop". */
function tellingClient(label = ''): ExpensesClient & { cleanExpenses: ReturnType<typeof vi.fn<ExpensesClient['cleanExpenses']>> } {
  const efficiency = { cpu_efficiency: 0.5, ram_efficiency: 0.5, total_efficiency: 0.5 };
  const costs = { total_cost: 50, cpu_cost: 30, ram_cost: 20 };
  return {
    cleanExpenses: vi.fn<ExpensesClient['cleanExpenses']>(({ organizationId, endDate }) => {
      const month = new Date(endDate * 1000).toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
      const name = (rest: string) => [label, organizationId, month, rest].filter(Boolean).join('-');
      const cluster = (id: string) => ({
        cloud_account_id: id,
        cloud_account_name: name(id),
        cost: 50,
        breakdown: { ...costs, ...efficiency },
        breakdown_by_namespace: [{ namespace: name('shop'), ...costs, ...efficiency }],
      });
      return Promise.resolve({
        total_count: 1,
        total_cost: 150,
        clean_expenses: [
          {
            resource_name: name('database'),
            cloud_resource_id: name('db'),
            cost: 50,
            cloud_account_name: name('cloud'),
            cloud_account_id: 'c',
          },
        ],
        k8s_costs: { k8s_total_cost: 100, k8s_cost_breakdown: [cluster('one'), cluster('two')] },
      });
    }),
    breakdownExpenses: () => Promise.resolve({ breakdown: {}, previous_total: 0, total: 0 }),
    cloudAccounts: () => Promise.resolve({ cloud_accounts: [] }),
  };
}

interface Host extends Partial<ExpensesPageProps> {
  /** What the host says stands below: the names of whatever else must not be there. */
  heading: string;
}

function openHost(first: Host) {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: NOW });
  const client = tellingClient();
  const host = ({ heading, ...props }: Host) => (
    <StrictMode>
      <h1>{heading}</h1>
      <ExpensesPage client={client} organizationId="alpha" currency="EUR" period={OCTOBER} {...props} />
    </StrictMode>
  );
  const view = render(host(first));
  return {
    client,
    user: userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) }),
    change: (next: Host) => view.rerender(host(next)),
    pass: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
  };
}

/** Looks at the document each time it changed, as often as a browser could paint it, for names that the heading denies. */
function watchFor(denied: Record<string, string>): { wrong: () => string[]; changes: () => string[] } {
  const wrong = new Set<string>();
  const changes: string[] = [];
  const look = (records: MutationRecord[]) => {
    changes.push(
      ...records.map(
        ({ type, target, attributeName }) => `${type} ${attributeName ?? ''} of ${target.nodeName}: ${target.textContent ?? ''}`,
      ),
    );
    const heading = document.querySelector('h1')?.textContent ?? '';
    const name = denied[heading];
    if (name !== undefined && document.body.innerHTML.includes(name)) wrong.add(`${name} below ${heading}`);
  };
  watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  return { wrong: () => [...wrong], changes: () => changes };
}

let watch: MutationObserver | undefined;

afterEach(() => {
  watch?.disconnect();
  vi.useRealTimers();
});

/** Waits until a cluster is there. */
const found = (name: string) => waitFor(() => within(clusters()).getByText(name));

describe('figures never stand below another name, not for a frame', () => {
  test('of an organization, whether the next one’s are fetched or there already', async () => {
    const { change } = openHost({ heading: 'alpha' });
    const { wrong, changes } = watchFor({ alpha: 'beta-', beta: 'alpha-' });
    await found('alpha-oct-one');
    change({ heading: 'beta', organizationId: 'beta' });
    await found('beta-oct-one');
    change({ heading: 'alpha' });
    await found('alpha-oct-one');
    change({ heading: 'beta', organizationId: 'beta' });
    await found('beta-oct-one');
    expect(wrong()).toEqual([]);
    expect(changes().length).toBeGreaterThan(4);
  });

  test('of a period', async () => {
    const { change } = openHost({ heading: 'October' });
    const { wrong } = watchFor({ October: '-nov-', November: '-oct-' });
    await found('alpha-oct-one');
    change({ heading: 'November', period: NOVEMBER });
    await found('alpha-nov-one');
    change({ heading: 'October' });
    await found('alpha-oct-one');
    expect(wrong()).toEqual([]);
  });

  test('of a client', async () => {
    const [red, blue] = [tellingClient('red'), tellingClient('blue')];
    const { change } = openHost({ heading: 'red', client: red });
    const { wrong } = watchFor({ red: 'blue-', blue: 'red-' });
    await found('red-alpha-oct-one');
    change({ heading: 'blue', client: blue });
    await found('blue-alpha-oct-one');
    change({ heading: 'red', client: red });
    await found('red-alpha-oct-one');
    expect(wrong()).toEqual([]);
  });
});

describe('another organization', () => {
  const openAll = async ({ user, pass }: Pick<ReturnType<typeof openHost>, 'user' | 'pass'>) => {
    await found('alpha-oct-one');
    await pass(0);
    await user.click(within(clusters()).getByRole('button', { name: 'Show namespaces of alpha-oct-one' }));
    await user.click(within(clusters()).getByText('alpha-oct-two'));
    await user.click(within(clusters()).getByRole('button', { name: 'Name' }));
    await user.click(screen.getByRole('searchbox'));
    await user.paste('alpha');
  };

  test('opens as a page does: nothing of the former is searched for, unfolded, chosen or asked; the order of rows stays', async () => {
    // Its figures are there already when it comes: nothing else would fold anything.
    const host = openHost({ heading: 'beta', organizationId: 'beta' });
    await found('beta-oct-one');
    await host.pass(0);
    host.change({ heading: 'alpha' });
    const { wrong } = watchFor({ beta: 'alpha-' });
    await openAll(host);
    const summary = within(screen.getByRole('region', { name: 'Summary' }));
    await host.user.click(summary.getByRole('button', { name: 'Where does Total cost come from?' }));
    expect(await screen.findByRole('dialog', { name: 'Total cost' })).toBeVisible();

    host.change({ heading: 'beta', organizationId: 'beta' });
    expect(within(clusters()).getByText('beta-oct-one')).toBeVisible();
    await host.pass(500);

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(within(clusters()).queryByText('beta-oct-shop')).not.toBeInTheDocument();
    expect(within(clusters()).queryByRole('row', { selected: true })).not.toBeInTheDocument();
    expect(within(clusters()).getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    expect(wrong()).toEqual([]);
  });

  test('back in the former one, what was searched for, unfolded and chosen there is so again', async () => {
    const host = openHost({ heading: 'alpha' });
    await openAll(host);
    host.change({ heading: 'beta', organizationId: 'beta' });
    await found('beta-oct-one');
    host.change({ heading: 'alpha' });
    expect(screen.getByRole('searchbox')).toHaveValue('alpha');
    expect(within(clusters()).getByRole('row', { selected: true })).toHaveTextContent('alpha-oct-two');
  });

  test('leaves the view of a host that keeps it to the host', async () => {
    const onViewChange = vi.fn();
    const view = { ...DEFAULT_VIEW, search: 'one' };
    const { change } = openHost({ heading: 'alpha', view, onViewChange });
    expect(await screen.findByRole('searchbox')).toHaveValue('one');
    change({ heading: 'beta', organizationId: 'beta', view, onViewChange });
    expect(await screen.findByRole('searchbox')).toHaveValue('one');
    expect(onViewChange).not.toHaveBeenCalled();
  });
});

describe('a host that renders again with everything written anew', () => {
  const anew = (): Partial<ExpensesPageProps> & { period: ChargePeriod } => ({
    period: { start: new Date(OCTOBER.start), end: new Date(OCTOBER.end) },
    filters: { pools: ['a'] },
    efficiencyTargets: { good: 0.6, warning: 0.4 },
    messages: { 'page.title': 'What it costs' },
    formatMoney: (cost, currency) => `${cost.toFixed(2)} ${currency}`,
    onUnauthorized: () => {},
    onError: () => {},
    onNavigate: () => {},
    onPeriodChange: () => {},
  });

  test('asks nothing again, changes nothing on the page and comes to rest', async () => {
    const { change, pass, client } = openHost({ heading: 'alpha', ...anew() });
    await found('alpha-oct-one');
    await pass(1_000);
    const asked = client.cleanExpenses.mock.calls.length;
    const { changes } = watchFor({});
    for (let renders = 0; renders < 5; renders++) change({ heading: 'alpha', ...anew() });
    await pass(1_000);
    expect(client.cleanExpenses).toHaveBeenCalledTimes(asked);
    expect(changes()).toEqual([]);
  });

  test('because of what it was told is told each failure once: no loop', async () => {
    const told = vi.fn();
    const failing: ExpensesClient = { ...tellingClient(), cleanExpenses: () => Promise.reject(new Error('offline')) };
    function RestlessHost() {
      const [count, setCount] = useState(0);
      return (
        <>
          <p>Told {count} times</p>
          <ExpensesPage
            client={failing}
            organizationId="alpha"
            currency="EUR"
            {...anew()}
            onError={(error) => {
              told(error);
              setCount(count + 1);
            }}
          />
        </>
      );
    }
    vi.useFakeTimers({ shouldAdvanceTime: true, now: NOW });
    render(<RestlessHost />, { wrapper: StrictMode });
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(told).toHaveBeenCalledOnce();
    expect(screen.getByText('Told 1 times')).toBeVisible();
  });
});
