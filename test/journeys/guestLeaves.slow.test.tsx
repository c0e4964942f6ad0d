import { Button, Modal } from '@mui/material';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPage, startMockedBackend } from './support/openPage.js';
import { summary } from './support/readPage.js';

startMockedBackend();

type Listener = `${'window' | 'document' | 'body' | 'html'} ${string}`;

/** The listeners on what belongs to the host, each as often as it was added and not taken away. */
function watchListeners(): () => Listener[] {
  const kept: { on: Listener; listener: unknown; capture: boolean }[] = [];
  const places = { window, document, body: document.body, html: document.documentElement };
  for (const [name, place] of Object.entries(places)) {
    const captures = (options: unknown) =>
      typeof options === 'object' && options !== null ? Reflect.get(options, 'capture') === true : options === true;
    const [add, remove] = [place.addEventListener.bind(place), place.removeEventListener.bind(place)];
    vi.spyOn(place, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
        const added = { on: `${name} ${type}` as Listener, listener, capture: captures(options) };
        // The same listener twice is there once.
        if (!kept.some((one) => one.on === added.on && one.listener === listener && one.capture === added.capture)) kept.push(added);
        add(type, listener, options);
      },
    );
    vi.spyOn(place, 'removeEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions) => {
        const at = kept.findIndex((one) => one.on === `${name} ${type}` && one.listener === listener && one.capture === captures(options));
        if (at >= 0) kept.splice(at, 1);
        remove(type, listener, options);
      },
    );
  }
  return () => kept.map(({ on }) => on);
}

/** Everything of the document that is not ours to change, but for style sheets, which are the host's emotion's. */
function surroundings() {
  // What MUI sets on the body while something is open it takes back to an empty style.
  const attributes = (element: Element) =>
    [...element.attributes].map(({ name, value }) => `${name}=${value}`).filter((text) => text !== 'style=');
  return {
    title: document.title,
    url: window.location.href,
    entries: window.history.length,
    html: attributes(document.documentElement),
    body: attributes(document.body),
    head: [...document.head.children]
      .filter((element) => element.getAttribute('data-emotion') === null)
      .map((element) => element.outerHTML),
    // But for the place in which Testing Library rendered.
    inBody: [...document.body.children].map((element) => element.outerHTML).filter((html) => html !== '<div></div>'),
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookie: document.cookie,
    globals: Object.keys(window).filter((name) => !name.startsWith('__')),
    fetch: window.fetch,
    pushState: window.history.pushState,
  };
}

describe('a page that has gone', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['page', 'panel', 'both'] as const)(
    'leaves nothing in the document or on its window (%s)',
    { timeout: 60_000 },
    async (root) => {
      const said = (['log', 'info', 'debug', 'trace'] as const).map((name) => vi.spyOn(console, name));
      const listeners = watchListeners();
      // React and MUI add listeners once for a document and keep them: a host on React and MUI has them before it has us. So does the user.
      userEvent.setup();
      render(<Button>The host</Button>).unmount();
      render(
        <Modal open>
          <p>The host</p>
        </Modal>,
      ).unmount();
      const known = listeners();
      const stored = vi.spyOn(Storage.prototype, 'setItem');
      const moved = [vi.spyOn(window.history, 'pushState'), vi.spyOn(window.history, 'replaceState')];
      const before = surroundings();
      const { user, pass, unmount } = openPage('plan', { root });
      await screen.findAllByRole('treegrid');
      await pass(1_000);
      if (root !== 'both') {
        await user.click(within(await summary()).getByRole('button', { name: 'Where does Kubernetes cost come from?' }));
        await screen.findByRole('dialog');
        await user.keyboard('{Escape}');
        await pass(500);
        await user.click(screen.getByRole('button', { name: /^Date range/ }));
        await pass(500);
      }
      unmount();
      await pass(500);
      expect(surroundings()).toEqual(before);
      expect(listeners()).toEqual(known);
      expect(stored).not.toHaveBeenCalled();
      for (const spy of [...said, ...moved]) expect(spy).not.toHaveBeenCalled();
    },
  );

  test('on its way leaves no request, and says nothing when an answer comes too late', async () => {
    const { requests, unmount, hold, pass } = openPage('organization');
    const release = hold();
    await waitFor(() => expect(requests().length).toBeGreaterThan(0));
    unmount();
    release();
    await pass(5_000);
    expect(requests().every(({ signal }) => signal.aborted)).toBe(true);
    expect(document.body).toHaveTextContent(/^$/);
  });
});

describe('two of them at once', () => {
  test('share no id, and no two landmarks have one name', async () => {
    const { pass } = openPage('organization', { root: 'both' });
    expect(await screen.findAllByRole('treegrid')).toHaveLength(2);
    await pass(1_000);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.length).toBeGreaterThan(20);
    const landmarks = screen.getAllByRole('region').map((region) => nameOf(region));
    expect(repeated(landmarks)).toEqual([]);
    expect(landmarks.filter((name) => name.startsWith('Summary'))).toHaveLength(2);
  });

  test('the second is called as if it were alone once the first has gone', async () => {
    const first = openPage('plan');
    await summary();
    const second = openPage('plan', { client: first.client, root: 'panel' });
    expect(await screen.findByRole('region', { name: 'Summary (2)' })).toBeVisible();
    first.unmount();
    expect(screen.getByRole('region', { name: 'Summary' })).toBeVisible();
    second.unmount();
    openPage('plan');
    expect(await summary()).toBeVisible();
  });

  test('every reference to an id finds what it means', async () => {
    const { pass } = openPage('organization', { root: 'both' });
    await screen.findAllByRole('treegrid');
    await pass(1_000);
    const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
    const lost = names.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? '').split(' ').filter((id) => document.getElementById(id) === null),
      ),
    );
    expect(lost).toEqual([]);
  });
});

function repeated(texts: string[]): string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))];
}

function nameOf(element: Element): string {
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
  return element.getAttribute('aria-label') ?? labels.join(' ');
}
