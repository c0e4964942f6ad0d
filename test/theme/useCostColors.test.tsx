// @vitest-environment jsdom
import {
  createTheme,
  Experimental_CssVarsProvider as CssVarsProvider,
  experimental_extendTheme as extendTheme,
  ThemeProvider,
  useColorScheme,
  type Theme,
} from '@mui/material';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { matchNoMedia } from '../layoutStandIns.js';
import { PaperContext } from '../../src/theme/PaperContext.js';
import { useCostColors } from '../../src/theme/useCostColors.js';

function Colors() {
  const { surface, text, kubernetes, band, track } = useCostColors();
  return <p>{[surface, text, kubernetes, band.good.fill, track].join(' ')}</p>;
}

const shown = () => screen.getByText(/^#/).textContent.split(' ');
const [SURFACE, TEXT] = [0, 1];

const host = (theme: Theme) => (
  <ThemeProvider theme={theme}>
    <Colors />
  </ThemeProvider>
);

/** A theme whose colours are a host's own variables: MUI looks at none of these three. */
const withVariables = createTheme({
  palette: { background: { paper: 'var(--paper)' }, text: { primary: 'var(--ink, #111)', secondary: 'var(--pale)' } },
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('class');
  document.documentElement.removeAttribute('style');
  document.head.querySelectorAll('[data-test]').forEach((style) => style.remove());
});

test('follows a theme that changes while the page is open', () => {
  const { rerender } = render(host(createTheme()));
  expect(shown()[SURFACE]).toBe('#ffffff');
  rerender(host(createTheme({ palette: { mode: 'dark' } })));
  expect(shown()[SURFACE]).toBe('#121212');
  const [, , blue] = shown();
  rerender(host(createTheme({ palette: { mode: 'dark', primary: { main: '#d81b60' } } })));
  expect(shown()[2]).not.toBe(blue);
});

test('works without any theme around it', () => {
  render(<Colors />);
  expect(shown()[SURFACE]).toBe('#ffffff');
});

describe('a theme of CSS variables', () => {
  const setVariables = (css: string) => {
    const style = document.createElement('style');
    style.dataset['test'] = '';
    style.textContent = css;
    document.head.append(style);
  };

  test('is read from the document, and followed at once when the document’s class changes', async () => {
    setVariables(':root { --paper: #fafafa; --ink: #222222 } .dark { --paper: #101418; --ink: #eeeeee }');
    render(host(withVariables));
    expect(shown().slice(0, 2)).toEqual(['#fafafa', '#222222']);
    document.documentElement.className = 'dark';
    await settle();
    expect(shown().slice(0, 2)).toEqual(['#101418', '#eeeeee']);
    document.documentElement.className = '';
    await settle();
    expect(shown()[SURFACE]).toBe('#fafafa');
  });

  test('has the fallback of a variable that is not set', () => {
    document.documentElement.style.setProperty('--paper', 'white');
    render(host(withVariables));
    expect(shown().slice(0, 2)).toEqual(['#ffffff', '#111111']);
  });

  test('leaves nothing watching when it has gone', () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const view = render(
      <>
        {host(withVariables)}
        {host(withVariables)}
      </>,
    );
    expect(observe).toHaveBeenCalledTimes(2);
    view.unmount();
    expect(disconnect).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  test('as MUI itself makes one is followed from scheme to scheme', async () => {
    // MUI 5 calls it by its old names.
    vi.stubGlobal('matchMedia', (media: string) => Object.assign(matchNoMedia(media), { addListener: vi.fn(), removeListener: vi.fn() }));
    function Switch() {
      const { setMode } = useColorScheme();
      return <button onClick={() => setMode('dark')}>Dark</button>;
    }
    render(
      <CssVarsProvider theme={extendTheme()} defaultMode="light">
        <Switch />
        <Colors />
      </CssVarsProvider>,
    );
    expect(shown()[SURFACE]).toBe('#ffffff');
    act(() => screen.getByText('Dark').click());
    await settle();
    expect(shown().slice(0, 2)).toEqual(['#121212', '#ffffff']);
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  test('is not watched where there are no variables', () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    render(host(createTheme()));
    expect(observe).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

test('on paper the ground is white and the text dark, whatever the screen has', () => {
  render(<PaperContext.Provider value>{host(createTheme({ palette: { mode: 'dark' } }))}</PaperContext.Provider>);
  expect(shown()[SURFACE]).toBe('#ffffff');
  expect(shown()[TEXT]).toBe('#000000');
  expect(shown()[4]).toBe('#dddddd');
});
