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
import { DARK, LIGHT } from '../../src/theme/fixedColors.js';
import { PaperContext } from '../../src/theme/PaperContext.js';
import { useCostColors } from '../../src/theme/useCostColors.js';

function Colors() {
  const colors = useCostColors();
  const { surface, text, textMuted, kubernetes, track, component } = colors;
  return <p data-testid="colors">{JSON.stringify({ surface, text, textMuted, kubernetes, track, cpu: component('cpu') })}</p>;
}

const shown = () => JSON.parse(screen.getByTestId('colors').textContent) as Record<string, string>;
const kubernetesOf = (mode: 'light' | 'dark') => (mode === 'light' ? LIGHT : DARK).kubernetes;

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
  expect(shown()).toMatchObject({ surface: '#fff', text: 'rgba(0, 0, 0, 0.87)', kubernetes: kubernetesOf('light') });
  rerender(host(createTheme({ palette: { mode: 'dark' } })));
  expect(shown()).toMatchObject({ surface: '#121212', text: '#fff', kubernetes: kubernetesOf('dark'), cpu: DARK.parts['cpu'] });
  rerender(host(createTheme({ palette: { mode: 'dark' } }, { palette: { chart: ['#d81b60'] } })));
  expect(shown()).toMatchObject({ surface: '#121212', cpu: '#d81b60' });
});

test('works without any theme around it', () => {
  render(<Colors />);
  expect(shown()).toMatchObject({ surface: '#fff', kubernetes: kubernetesOf('light') });
});

test('are the same object for the same theme, since rows are drawn again only for others', () => {
  const seen = new Set<unknown>();
  function Spy() {
    seen.add(useCostColors());
    return null;
  }
  const theme = createTheme();
  const spies = (name: string) => (
    <ThemeProvider theme={theme}>
      <Spy />
      <Spy key={name} />
    </ThemeProvider>
  );
  render(spies('one')).rerender(spies('other'));
  expect(seen.size).toBe(1);
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
    const text = { text: 'var(--ink, #111)', textMuted: 'var(--pale)' };
    expect(shown()).toMatchObject({ ...text, surface: '#fafafa', kubernetes: kubernetesOf('light') });
    document.documentElement.className = 'dark';
    await settle();
    expect(shown()).toMatchObject({ ...text, surface: '#101418', kubernetes: kubernetesOf('dark') });
    document.documentElement.className = '';
    await settle();
    expect(shown()).toMatchObject({ ...text, surface: '#fafafa', kubernetes: kubernetesOf('light') });
  });

  test.each([
    ['var(--none, #101418)', '#101418', 'dark'],
    ['var( --none , hsl(0, 0%, 98%) )', 'hsl(0, 0%, 98%)', 'light'],
    ['var(--none)', '#ffffff', 'light'],
    ['var(--none, var(--nobody, #101418))', '#ffffff', 'light'],
  ] as const)('has the fallback of a variable that is not set, and the mode where there is none to read: %s', (paper, surface, set) => {
    render(host(createTheme({ palette: { background: { paper } } })));
    expect(shown()).toMatchObject({ surface, kubernetes: kubernetesOf(set) });
  });

  test('goes by the mode where its variable holds what cannot be read', () => {
    document.documentElement.style.setProperty('--paper', 'oklch(0.2 0.1 250)');
    render(host(createTheme(withVariables, { palette: { mode: 'dark' } })));
    expect(shown()).toMatchObject({ surface: '#121212', kubernetes: kubernetesOf('dark') });
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
    expect(shown()).toMatchObject({ surface: '#fff', kubernetes: kubernetesOf('light') });
    act(() => screen.getByText('Dark').click());
    await settle();
    expect(shown()).toMatchObject({ surface: '#121212', text: 'var(--mui-palette-text-primary)', kubernetes: kubernetesOf('dark') });
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
  expect(shown()).toMatchObject({ surface: '#ffffff', text: '#000000', track: '#dddddd', kubernetes: kubernetesOf('light') });
});
