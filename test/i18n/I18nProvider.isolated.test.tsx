// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as ProviderModule from '../../src/i18n/I18nProvider.js';
import type { Messages } from '../../src/i18n/messages.js';

const GERMAN: Messages = { 'component.pv': 'Persistente Volumes' };

vi.mock('../../src/i18n/messages/pl.json', () => ({ default: { 'component.pv': 'Wolumeny trwałe' } }));

/** A fresh module each time: messages once loaded are kept. */
async function load(german: () => Messages = () => GERMAN): Promise<typeof ProviderModule> {
  vi.resetModules();
  vi.doMock('../../src/i18n/messages/de.json', () => ({ default: german() }));
  return import('../../src/i18n/I18nProvider.js');
}

function page({ I18nProvider, useI18n }: typeof ProviderModule) {
  function Words() {
    const { t, money } = useI18n();
    return (
      <p>
        {t('component.pv')}: {money(1234.5)}
      </p>
    );
  }
  return (props: Partial<ProviderModule.I18nProviderProps>) => (
    <I18nProvider locale="en" currency="EUR" {...props}>
      <Words />
    </I18nProvider>
  );
}

afterEach(cleanup);

describe('a language of the page', () => {
  test('English is there at once', async () => {
    const at = page(await load());
    render(at({}));
    expect(screen.getByText('Persistent volumes: €1,234.50')).toBeVisible();
  });

  test('English stays whole, words and figures, until German has come, then all is German', async () => {
    const at = page(await load());
    render(at({ locale: 'de-DE', messages: { 'component.cpu': 'Kerne' } }));
    expect(screen.getByText('Persistent volumes: €1,234.50')).toBeVisible();
    expect(await screen.findByText('Persistente Volumes: 1.234,50 €')).toBeVisible();
  });

  test('the former language stays while the next is fetched, and a language seen before comes at once', async () => {
    const at = page(await load());
    const { rerender } = render(at({ locale: 'de' }));
    await screen.findByText('Persistente Volumes: 1.234,50 €');
    rerender(at({ locale: 'pl' }));
    expect(screen.getByText('Persistente Volumes: 1.234,50 €')).toBeVisible();
    expect(await screen.findByText('Wolumeny trwałe: 1234,50 €')).toBeVisible();
    rerender(at({ locale: 'de' }));
    expect(screen.getByText('Persistente Volumes: 1.234,50 €')).toBeVisible();
    rerender(at({ locale: 'en' }));
    expect(screen.getByText('Persistent volumes: €1,234.50')).toBeVisible();
  });

  test('words stay English where the messages cannot be fetched; figures still follow the locale', async () => {
    const at = page(
      await load(() => {
        throw new Error('chunk not found');
      }),
    );
    render(at({ locale: 'de' }));
    expect(await screen.findByText('Persistent volumes: 1.234,50 €')).toBeVisible();
  });

  test("a language without messages of its own takes the host's", async () => {
    const at = page(await load());
    render(at({ locale: 'nl', messages: { 'component.pv': 'Volumes' } }));
    expect(screen.getByText('Volumes: € 1.234,50')).toBeVisible();
  });
});

test('words and formats stay the same object while the host writes the same texts anew', async () => {
  const { I18nProvider, useI18n } = await load();
  const seen: unknown[] = [];
  function Witness() {
    seen.push(useI18n());
    return null;
  }
  const host = (title: string) => (
    <I18nProvider locale="en" currency="EUR" messages={{ 'page.title': title }}>
      <Witness />
    </I18nProvider>
  );
  const { rerender } = render(host('Costs'));
  rerender(host('Costs'));
  expect(new Set(seen).size).toBe(1);
  rerender(host('Spending'));
  expect(new Set(seen).size).toBe(2);
});

test('says what to do outside a provider', async () => {
  const { useI18n } = await load();
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  // React throws into the window first while developing; jsdom would print it.
  const silence = (event: Event) => {
    event.preventDefault();
  };
  window.addEventListener('error', silence);
  function Lost() {
    return <p>{useI18n().locale}</p>;
  }
  expect(() => render(<Lost />)).toThrow('Wrap the component in <I18nProvider');
  window.removeEventListener('error', silence);
  quiet.mockRestore();
});
