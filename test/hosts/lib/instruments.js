// @ts-nocheck: it runs in the page, as it stands.
/* global window, document, MediaQueryList, VisualViewport, MutationObserver, Node, requestAnimationFrame */
// Runs in the page before its first script, and counts what a guest could leave behind. Read it by `window.hostWatch`.
(() => {
  const listeners = [];
  const timers = new Map();
  const observers = new Map();

  /** Targets that outlive what is mounted; listeners of elements go with them. */
  const isGlobal = (target) =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList ||
    target instanceof VisualViewport;
  const captureOf = (options) => (typeof options === 'object' && options !== null ? options.capture === true : options === true);
  const find = (target, type, listener, options) =>
    listeners.findIndex(
      (each) => each.target === target && each.type === type && each.listener === listener && each.capture === captureOf(options),
    );
  const forget = (target, type, listener, options) => {
    const index = find(target, type, listener, options);
    if (index >= 0) listeners.splice(index, 1);
  };

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && isGlobal(target) && find(target, type, listener, options) < 0) {
      listeners.push({ target, type, listener, capture: captureOf(options) });
      const drop = () => forget(target, type, listener, options);
      if (options?.once) addEventListener.call(target, type, drop, { once: true, capture: captureOf(options) });
      if (options?.signal) addEventListener.call(options.signal, 'abort', drop, { once: true });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    forget(target, type, listener, options);
    return removeEventListener.call(target, type, listener, options);
  };

  const countTimer = (kind, repeats) => {
    const start = window[kind];
    window[kind] = (handler, delay, ...rest) => {
      const id = start.call(
        window,
        (...given) => {
          if (!repeats) timers.delete(`${kind} ${id}`);
          return handler(...given);
        },
        delay,
        ...rest,
      );
      timers.set(`${kind} ${id}`, kind === 'requestAnimationFrame' ? kind : `${kind} ${delay ?? 0}`);
      return id;
    };
  };
  const countEnd = (kind, starts) => {
    const end = window[kind];
    window[kind] = (id) => {
      for (const start of starts) timers.delete(`${start} ${id}`);
      return end.call(window, id);
    };
  };
  countTimer('setTimeout', false);
  countTimer('setInterval', true);
  countTimer('requestAnimationFrame', false);
  countEnd('clearTimeout', ['setTimeout', 'setInterval']);
  countEnd('clearInterval', ['setTimeout', 'setInterval']);
  countEnd('cancelAnimationFrame', ['requestAnimationFrame']);

  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const { observe, unobserve, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (target, ...rest) {
      const seen = observers.get(this) ?? observers.set(this, { name, targets: new Set() }).get(this);
      seen.targets.add(target);
      return observe.call(this, target, ...rest);
    };
    window[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
    if (unobserve) {
      window[name].prototype.unobserve = function (target) {
        const seen = observers.get(this);
        seen?.targets.delete(target);
        if (seen?.targets.size === 0) observers.delete(this);
        return unobserve.call(this, target);
      };
    }
  }

  const nameOf = (node) => `${node.nodeName.toLowerCase()}${node.id ? `#${node.id}` : ''}`;
  const nameOfTarget = (target) => (target instanceof Node ? nameOf(target) : target.constructor.name);

  /** What stands in the document outside of the host's own root, and is no style of the host's emotion cache. */
  const outside = () =>
    [...document.documentElement.children, ...document.head.children, ...document.body.children]
      .filter((node) => node.getAttribute('data-emotion') !== 'host' && node.getAttribute('rel') !== 'modulepreload')
      .map((node) => `${nameOf(node)} style="${node.getAttribute('style') ?? ''}" class="${node.className}"`);
  /** Style elements and sheets that are not of the host, which gives all of its own the nonce. */
  const styles = () => [
    ...[...document.querySelectorAll('style, link[rel="stylesheet"]')].filter((node) => !node.nonce).map(nameOf),
    ...document.adoptedStyleSheets.map(() => 'sheet made by script'),
  ];
  const storage = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter((key) => key !== '');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (holds) => {
    while (!holds()) await frame();
  };

  window.hostWatch = {
    traces: () => ({
      listeners: listeners.map(({ target, type }) => `${nameOfTarget(target)} ${type}`),
      timers: [...timers.values()],
      observers: [...observers.values()].map(({ name }) => name),
      outside: outside(),
      styles: styles(),
      globals: Object.keys(window),
      storage: storage(),
    }),
    /** Goes to the page, waits for the figure in every panel, and leaves it again; so many times. */
    async visit(times, panels, figure) {
      const buttonOf = (name) => [...document.querySelectorAll('nav button')].find((button) => button.textContent === name);
      // A host shows nothing before it knows what the organization has.
      const press = async (name) => {
        await until(() => buttonOf(name) !== undefined);
        buttonOf(name).click();
      };
      const shown = () => panels.map((name) => document.querySelector(`[aria-label="${name}"]`)?.textContent ?? '');
      for (let count = 0; count < times; count += 1) {
        await press('Go to the page');
        await until(() => shown().every((text) => text.includes(figure)));
        await press('Leave the page');
        await until(() => shown().every((text) => text === ''));
      }
      // React holds what it rendered last until it has rendered twice more.
      for (let count = 0; count < 2; count += 1) {
        await press('Renew session');
        await frame();
        await frame();
      }
    },
    /** Notes after every change of the document, and in every frame, which organization's figures stand below which name. */
    followFigures(figures) {
      const seen = new Set();
      const note = () => {
        const title = document.querySelector('h1')?.textContent ?? '';
        const text = [...document.querySelectorAll('section')].map((section) => section.innerText).join(' ');
        const owners = Object.keys(figures).filter((owner) => text.includes(figures[owner]));
        seen.add(`${title}: ${owners.join(' and ') || 'none'}`);
      };
      const observer = new MutationObserver(note);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      const follow = () => {
        note();
        requestAnimationFrame(follow);
      };
      follow();
      window.hostWatch.seen = () => [...seen];
    },
  };
})();
