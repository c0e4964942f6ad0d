import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import de from '../../src/i18n/messages/de.json';
import en from '../../src/i18n/messages/en.json';
import asked from '../../src/i18n/messages/en.asked.json';
import details from '../../src/i18n/messages/en.details.json';
import es from '../../src/i18n/messages/es.json';
import fr from '../../src/i18n/messages/fr.json';
import pl from '../../src/i18n/messages/pl.json';
import { DEFAULT_VIEW } from '../../src/index.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, clusters, components, figure, rowsOf, summary, treeRows } from './support/readPage.js';

startMockedBackend();

type Messages = Record<string, string>;

/** Everything a user reads or hears on the page. */
function texts(): string[] {
  const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const written: string[] = [];
  while (walker.nextNode()) written.push(walker.currentNode.textContent?.trim() ?? '');
  return [...written, ...said].filter((text) => text !== '');
}

/** English texts of the package that are said otherwise in a language. */
function englishOnly(messages: Messages): Set<string> {
  const own = new Set(Object.values(messages));
  return new Set(Object.values<string>({ ...en, ...details, ...asked }).filter((text) => !text.includes('{') && !own.has(text)));
}

describe('the language of the host', () => {
  const LANGUAGES: [string, Messages, string][] = [
    ['de', de, '250,50 €'],
    ['es', es, '250,50 €'],
    ['fr', fr, '250,50 €'],
    ['pl', pl, '250,50 €'],
  ];

  test.each(LANGUAGES)(
    '%s: words, amounts and names for assistive technology, switched while the page is open',
    async (locale, messages, total) => {
      const { rerender, asked, user } = openPage('plan');
      await screen.findByRole('treegrid');
      rerender({ locale });
      expect(await screen.findByRole('heading', { level: 1, name: messages['page.title'] })).toBeVisible();
      const region = within(screen.getByRole('region', { name: messages['summary.title'] }));
      expect(region.getByRole('group', { name: messages['summary.total'] })).toHaveTextContent(total);
      expect(region.getByRole('group', { name: messages['clusters.columnCpu'] })).toHaveTextContent(/65,0\s?%/);
      const english = englishOnly(messages);
      expect(english.size).toBeGreaterThan(200);
      expect(texts().filter((text) => english.has(text))).toEqual([]);
      await user.click(screen.getByRole('button', { name: messages['export.button'] }));
      expect(await screen.findByRole('menuitem', { name: messages['export.clustersCsv'] })).toBeVisible();
      expect(texts().filter((text) => english.has(text))).toEqual([]);
      await user.keyboard('{Escape}');
      expect(asked()).toHaveLength(1);

      rerender({ locale: 'en' });
      expect(screen.getByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
      expect(await amount('Total')).toBe('€250.50');
    },
  );

  test('is never mixed with another one, also while its words are on their way', async () => {
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      const heading = document.querySelector('h1')?.textContent;
      const total = /250[.,]50/.exec(document.body.textContent)?.[0];
      if (heading && total !== undefined) seen.add(`${heading} ${total}`);
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    openPage('plan', { locale: 'de' });
    expect(await screen.findByRole('region', { name: 'Übersicht' })).toBeVisible();
    watch.disconnect();
    expect([...seen]).toContain('Ausgaben 250,50');
    expect([...seen].filter((page) => page !== 'Ausgaben 250,50' && page !== 'Expenses 250.50')).toEqual([]);
  });

  test('a region decides the formats: Austria’s German writes the euro first', async () => {
    openPage('handover', { locale: 'de-AT' });
    const region = within(await screen.findByRole('region', { name: 'Übersicht' }));
    expect(region.getByRole('group', { name: 'Gesamt' })).toHaveTextContent(/^Gesamt€\s5\.580,79/);
  });

  test('a language without words of ours has English ones and its own formats', async () => {
    openPage('handover', { locale: 'nl-NL' });
    expect(await figure('Total')).toMatch(/^€\s5\.580,79/);
  });

  test('what is no language at all is English', async () => {
    openPage('handover', { locale: 'not a locale' });
    expect(await amount('Total')).toBe('€5,580.79');
  });

  test('the names of the server stay as they are, and so does their order by cost', async () => {
    const { rerender } = openPage('organization');
    await summary();
    const names = treeRows()
      .slice(0, -1)
      .map(({ name }) => name);
    rerender({ locale: 'pl' });
    await screen.findByRole('heading', { level: 1, name: 'Wydatki' });
    expect(
      treeRows()
        .slice(0, -1)
        .map(({ name }) => name),
    ).toEqual(names);
    expect(treeRows().at(-1)?.name).toBe('Razem');
  });
});

describe('the currency', () => {
  test('is written as it is: nothing is converted, and nothing is asked again', async () => {
    const { rerender, asked } = openPage('plan');
    expect(await amount('Total')).toBe('€250.50');
    expect(screen.getByText('Amounts in EUR')).toBeVisible();
    rerender({ currency: 'USD' });
    expect(await amount('Total')).toBe('$250.50');
    expect(screen.getByText('Amounts in USD')).toBeVisible();
    expect(rowsOf(components()).map(([, cost]) => cost)).toEqual(['$50.00', '$30.00', '$10.00', '$6.80', '$5.00', '$3.20', '$105.00']);
    expect(document.body).not.toHaveTextContent('€');
    expect(asked()).toHaveLength(1);
  });

  test('may be one nobody knows', async () => {
    openPage('plan', { currency: 'Taler' });
    expect(await amount('Total')).toBe('250.50 Taler');
  });
});

describe('the words of the host', () => {
  test('stand in place of ours by their key; ours are everywhere else', async () => {
    const messages = {
      'page.title': 'What it costs us',
      'summary.kubernetes': 'Clusters of ours',
      'clusters.caption': '{clusters, number} of them',
    };
    openPage('plan', { messages });
    expect(screen.getByRole('heading', { level: 1, name: 'What it costs us' })).toBeVisible();
    expect(await amount('Clusters of ours')).toBe('€105.00');
    expect(screen.getByText('1 of them')).toBeVisible();
    expect(await amount('Total')).toBe('€250.50');
  });

  test('that are broken cost nothing: ours stand', async () => {
    openPage('plan', { messages: { 'page.title': '{oops', 'summary.total': '{nobody, plural, }' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
    expect(await amount('Total')).toBe('€250.50');
  });
});

describe('the host’s way to write money', () => {
  test('gets each amount as it is shown, rounded to the cent, with the currency', async () => {
    const formatMoney = vi.fn((cost: number, currency: string) => `${currency} ${cost.toFixed(2)}!`);
    openPage('eks', { formatMoney, view: { ...DEFAULT_VIEW, expandedIds: ['bc55eb8c-5db2-4c32-b976-2df0edb0619a'] } });
    expect(await amount('Total')).toBe('EUR 105.68!');
    expect(treeRows().at(-1)?.cell('cost')).toBe('EUR 12.22!');
    expect(formatMoney.mock.calls.length).toBeGreaterThan(20);
    for (const [cost, currency] of formatMoney.mock.calls) {
      expect(currency).toBe('EUR');
      expect(cost).toBe(Math.round(cost * 100) / 100);
      expect(Object.is(cost, -0)).toBe(false);
    }
    await waitFor(() => expect(clusters()).not.toHaveTextContent('€'));
  });

  test('that throws is stood in for', async () => {
    const formatMoney = () => {
      throw new Error('no');
    };
    openPage('plan', { formatMoney });
    expect(await amount('Total')).toBe('€250.50');
  });
});
