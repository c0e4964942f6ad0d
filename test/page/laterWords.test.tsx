import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MessageKey } from '../../src/i18n/messages.js';

const MESSAGES = '../../src/i18n/messages';
/** The files that were fetched. */
const fetched: string[] = [];
/** Lets the later words of German come. */
let release: () => void;

/** Fresh modules: messages once loaded are kept. */
beforeEach(() => {
  vi.resetModules();
  fetched.splice(0);
  const laterGerman = new Promise<void>((resolve) => (release = resolve));
  const file = (name: string, messages: Record<string, string>) => () => {
    fetched.push(name);
    return { default: messages };
  };
  vi.doMock(`${MESSAGES}/en.later.json`, file('en.later', { 'table.later': 'Later' }));
  vi.doMock(`${MESSAGES}/de.json`, file('de', { 'table.atOnce': 'Zuerst' }));
  vi.doMock(`${MESSAGES}/de.later.json`, () => laterGerman.then(file('de.later', { 'table.later': 'Später' })));
});

/** A panel whose first figures say a word that comes at once, and whose table one that comes later. */
async function panel() {
  const { I18nProvider, useHasLanguage, useI18n } = await import('../../src/i18n/I18nProvider.js');
  const { Later } = await import('../../src/page/Later.js');
  const { onDemand } = await import('../../src/page/onDemand.js');
  const table = onDemand(() => Promise.resolve('table'));
  function Words({ of }: { of: string }) {
    const { t } = useI18n();
    return <p>{t(of as MessageKey)}</p>;
  }
  function Content() {
    if (!useHasLanguage()) return <p>waiting</p>;
    return (
      <>
        <Words of="table.atOnce" />
        <Later part={table} placeholder={<p>placeholder</p>}>
          {() => <Words of="table.later" />}
        </Later>
      </>
    );
  }
  return (locale: string) => (
    <I18nProvider locale={locale} currency="EUR">
      <Content />
    </I18nProvider>
  );
}

test('the first words stand without those that come later, and nothing of another language is fetched', async () => {
  const at = await panel();
  render(at('de'));
  expect(await screen.findByText('Zuerst')).toBeVisible();
  expect(screen.getByText('placeholder')).toBeVisible();
  release();
  expect(await screen.findByText('Später')).toBeVisible();
  expect(fetched).toEqual(['de', 'de.later']);
});

test('a page that stands with all of its words changes its language with all of them', async () => {
  const at = await panel();
  const { rerender } = render(at('en'));
  expect(await screen.findByText('Later')).toBeVisible();
  rerender(at('de'));
  await vi.waitFor(() => expect(fetched).toContain('de'));
  expect(screen.getByText('Later')).toBeVisible();
  expect(screen.queryByText('Zuerst')).toBeNull();
  release();
  expect(await screen.findByText('Später')).toBeVisible();
  expect(screen.getByText('Zuerst')).toBeVisible();
});
