// @vitest-environment jsdom
import {
  Button,
  createTheme,
  Experimental_CssVarsProvider as CssVarsProvider,
  experimental_extendTheme as extendTheme,
  ThemeProvider,
  Typography,
  useTheme,
  type Theme,
} from '@mui/material';
import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contrast } from '../../src/theme/contrast.js';
import { HostTheme } from '../../src/page/HostTheme.js';
import { layOver } from '../../src/theme/rgb.js';
import { useCostColors } from '../../src/theme/useCostColors.js';
import { ExpensesPage } from '../../src/index.js';
import { matchNoMedia } from '../layoutStandIns.js';
import { rgb } from '../theme/rgbOf.js';

afterEach(cleanup);

/** Never answers. */
const client = {
  cleanExpenses: () => new Promise<never>(() => {}),
  breakdownExpenses: () => new Promise<never>(() => {}),
  cloudAccounts: () => new Promise<never>(() => {}),
};
/** Refuses at once. */
const refused = { ...client, cleanExpenses: () => Promise.reject(new Error('No.')) };

function Words() {
  return (
    <>
      <Typography sx={{ color: 'text.primary' }}>Primary</Typography>
      <Typography sx={{ color: 'text.secondary' }}>Secondary</Typography>
      <Typography sx={{ color: 'error.main' }}>Error</Typography>
      <Button variant="outlined">Outlined</Button>
    </>
  );
}

const WORDS = ['Primary', 'Secondary', 'Error', 'Outlined'];
const colorOf = (element: Element) => getComputedStyle(element).color;
const colorsShown = () => WORDS.map((word) => colorOf(screen.getByText(word)));

const channel = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(channel, channel, channel).map((rgbs) => `rgb(${rgbs.join(', ')})`);
const palettes = fc.record({
  mode: fc.constantFrom('light' as const, 'dark' as const),
  primary: fc.record({ main: color }),
  error: fc.record({ main: color }),
  text: fc.record({
    primary: color,
    secondary: fc
      .tuple(color, fc.double({ min: 0.2, max: 1, noNaN: true }))
      .map(([c, a]) => c.replace('rgb(', 'rgba(').replace(')', `, ${a.toFixed(2)})`)),
  }),
  background: color.map((paper) => ({ paper, default: paper })),
});

const pale = createTheme({ palette: { primary: { main: '#ffd54f' }, text: { secondary: '#bdbdbd' }, error: { main: '#ff8a80' } } });

describe('words in the colours of a host’s palette', () => {
  test('stand out by 4.5:1, whatever the palette', () => {
    fc.assert(
      fc.property(palettes, (palette) => {
        const theme = createTheme({ palette });
        const { unmount } = render(
          <ThemeProvider theme={theme}>
            <HostTheme>
              <Words />
            </HostTheme>
          </ThemeProvider>,
        );
        const paper = rgb(theme.palette.background.paper);
        const shown = colorsShown();
        unmount();
        for (const one of shown) expect(contrast(layOver(rgb(one), paper), paper), one).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('are legible on the page itself, before figures and instead of them', async () => {
    const page = (answer: typeof client) => (
      <ThemeProvider theme={pale}>
        <ExpensesPage client={answer} organizationId="a" currency="EUR" />
      </ThemeProvider>
    );
    const { rerender } = render(page(client));
    const white = rgb('#fff');
    const faint = () =>
      [...document.querySelectorAll('h1, h2, p, button, label, .MuiTypography-root')]
        .filter((element) => contrast(layOver(rgb(colorOf(element)), white), white) < 4.5)
        .map((element) => element.outerHTML.slice(0, 80));
    expect(colorOf(screen.getByText('Amounts in EUR'))).toBe('rgb(117, 117, 117)');
    expect(faint()).toEqual([]);
    rerender(page(refused));
    await screen.findByRole('alert');
    expect(faint()).toEqual([]);
  });
});

describe('the theme', () => {
  interface Seen {
    theme: Theme;
    figures: string;
  }
  const seen = new Map<string, Seen>();
  const see = (name: string) => (what: Seen) => void seen.set(name, what);
  function Spy({ onRender }: { onRender: (what: Seen) => void }) {
    onRender({ theme: useTheme(), figures: useCostColors().kubernetes });
    return null;
  }
  const within = (theme: Theme) => (
    <ThemeProvider theme={theme}>
      <Spy onRender={see('host')} />
      <HostTheme>
        <Spy onRender={see('ours')} />
      </HostTheme>
    </ThemeProvider>
  );

  test.each(['light', 'dark'] as const)('of MUI itself goes through as it is: %s', (mode) => {
    render(within(createTheme({ palette: { mode } })));
    expect(seen.get('ours')?.theme).toBe(seen.get('host')?.theme);
  });

  test('with pale words gets others, and keeps all the rest and the colours of figures', () => {
    render(within(pale));
    const [host, ours] = [seen.get('host'), seen.get('ours')];
    expect(ours?.theme.palette.text).toEqual({ ...host?.theme.palette.text, secondary: '#757575' });
    expect(ours?.theme.palette.primary.light).toBe(host?.theme.palette.primary.light);
    expect(ours?.theme.typography).toBe(host?.theme.typography);
    expect(ours?.figures).toBe(host?.figures);
  });

  test('is the same object as long as the host’s is', () => {
    const { rerender } = render(within(pale));
    const first = seen.get('ours')?.theme;
    rerender(within(pale));
    expect(seen.get('ours')?.theme).toBe(first);
  });

  test('need not be there', () => {
    render(
      <HostTheme>
        <Words />
      </HostTheme>,
    );
    expect(colorOf(screen.getByText('Secondary'))).toBe('rgba(0, 0, 0, 0.6)');
  });

  test('of CSS variables is read from the document, and its words are legible too', async () => {
    vi.stubGlobal('matchMedia', (media: string) => Object.assign(matchNoMedia(media), { addListener: vi.fn(), removeListener: vi.fn() }));
    render(
      <CssVarsProvider
        theme={extendTheme({ colorSchemes: { light: { palette: { text: { secondary: '#bdbdbd' } } } } })}
        defaultMode="light"
      >
        <HostTheme>
          <Words />
        </HostTheme>
      </CssVarsProvider>,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(colorOf(screen.getByText('Secondary'))).toBe('rgb(117, 117, 117)');
    localStorage.clear();
    vi.unstubAllGlobals();
  });
});
