import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import type * as EfficiencyPanelModule from '../../src/features/efficiency/EfficiencyPanel.js';
import { KubernetesCosts, type ExpensesClient, type ExpensesPageProps } from '../../src/index.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount } from './support/readPage.js';

const fault = vi.hoisted(() => ({ isOn: false }));

vi.mock('../../src/features/efficiency/EfficiencyPanel.js', async (importOriginal) => {
  const { EfficiencyPanel } = await importOriginal<typeof EfficiencyPanelModule>();
  return {
    EfficiencyPanel: (props: EfficiencyPanelModule.EfficiencyPanelProps) => {
      if (fault.isOn) throw new Error('Cannot draw');
      return <EfficiencyPanel {...props} />;
    },
  };
});

startMockedBackend();

/** What a host in JavaScript, or one that is still loading its own data, may give. */
const careless = (props: object): Partial<ExpensesPageProps> => props;

describe('a fault of ours', () => {
  let reported: MockInstance;

  beforeEach(() => {
    // React itself reports what a boundary has caught; that is not ours to prevent, and `test/setup.ts` must not see it.
    reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    reported.mockClear();
    fault.isOn = false;
  });

  test('in one panel stays there: the panel says what to do, everything else stands, and another try brings it back', async () => {
    fault.isOn = true;
    const { user } = openPage('plan');
    expect(await amount('Total')).toBe('€250.50');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This part of the page could not be shown');
    expect(alert).toHaveTextContent('Try again');
    expect(await screen.findByRole('treegrid')).toHaveTextContent('€105.00');
    expect(screen.queryByRole('region', { name: 'Efficiency' })).not.toBeInTheDocument();

    fault.isOn = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('region', { name: 'Efficiency' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('in what holds everything leaves the page of the host standing, and is over once the host gives what was missing', async () => {
    const working: ExpensesClient = {
      cleanExpenses: () => new Promise(() => {}),
      breakdownExpenses: () => new Promise(() => {}),
      cloudAccounts: () => new Promise(() => {}),
    };
    const host = (client: unknown) => (
      <main>
        <h1>The host</h1>
        <KubernetesCosts client={client as ExpensesClient} organizationId="a" currency="EUR" />
      </main>
    );
    const { rerender } = render(host(undefined));
    expect(screen.getByRole('heading', { name: 'The host' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page could not be shown');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeVisible();
    rerender(host(working));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('Loading costs…')).toBeInTheDocument();
  });
});

describe('what a host gives carelessly costs nothing but itself', () => {
  test.each(['xx_YY', '', 'de_', 'i-klingon', 'POSIX', null, 7])('the locale %j: English', async (locale) => {
    openPage('plan', careless({ locale }));
    expect(await amount('Total')).toBe('€250.50');
  });

  const CURRENCIES: [unknown, string, string][] = [
    ['EURO', '250.50 EURO', 'Amounts in EURO'],
    ['', '250.50', 'Amounts in the organization’s currency'],
    [undefined, '250.50', 'Amounts in the organization’s currency'],
    [null, '250.50', 'Amounts in the organization’s currency'],
    ['€', '250.50 €', 'Amounts in €'],
    ['eur', '€250.50', 'Amounts in eur'],
  ];

  test.each(CURRENCIES)('the currency %j: amounts to the cent, and nothing made up', async (currency, total, said) => {
    openPage('plan', careless({ currency }));
    expect(await amount('Total')).toBe(total);
    expect(screen.getByText(said)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\b(undefined|null|NaN)\b/);
  });

  test('its own texts: those that are none, are broken or ask for what is not there give way to ours', async () => {
    const messages = {
      'page.title': '{',
      'summary.title': 7,
      'summary.total': null,
      'page.currency': 'In {coin}',
      'clusters.total': 'All',
    };
    const { rerender } = openPage('plan', careless({ messages }));
    expect(await amount('Total')).toBe('€250.50');
    expect(screen.getByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
    expect(screen.getByText('Amounts in EUR')).toBeVisible();
    expect(await screen.findByRole('treegrid')).toHaveTextContent('All€105.00');
    rerender(careless({ messages: null }));
    expect(await amount('Total')).toBe('€250.50');
  });

  const FORMATTERS: [string, unknown][] = [
    ['throws', () => { throw new Error('no'); }], // prettier-ignore
    ['gives nothing', () => undefined],
    ['gives an empty text', () => ''],
    ['gives an element', (cost: number) => <b>{cost}</b>],
    ['is no function', 'EUR'],
  ];

  test.each(FORMATTERS)('its way to write money where it %s: ours', async (_, formatMoney) => {
    openPage('plan', careless({ formatMoney }));
    expect(await amount('Total')).toBe('€250.50');
  });

  const PERIODS: [string, unknown][] = [
    ['no date', { start: new Date(NaN), end: new Date(NaN) }],
    ['an end before its start', { start: new Date('2026-11-02'), end: new Date('2026-11-01') }],
  ];

  test.each(PERIODS)('a period with %s: no figure of another one is shown', async (_, period) => {
    const { pass } = openPage('plan', careless({ period }));
    await pass(0);
    expect(screen.getByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\b(undefined|null|NaN|Invalid Date)\b/);
  });

  test('targets of efficiency that are none: the page stands', async () => {
    openPage('plan', careless({ efficiencyTargets: { good: NaN, warning: 2 } }));
    expect(await screen.findByRole('region', { name: 'Efficiency' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\b(undefined|null|NaN)\b/);
  });
});
