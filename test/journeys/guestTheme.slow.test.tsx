import { createTheme, ThemeProvider, type ThemeOptions } from '@mui/material';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createExpensesClient, ExpensesPage } from '../../src/index.js';
import { ORGANIZATION } from '../../src/testing.js';
import { createCostColors } from '../../src/theme/createCostColors.js';
import { startMockedBackend } from './support/openPage.js';

startMockedBackend();

const client = createExpensesClient({ baseUrl: 'http://localhost/restapi/v2', getToken: () => 'token' });

function host(palette: ThemeOptions['palette'], locale = 'en') {
  const theme = createTheme({ palette });
  const page = (
    <ThemeProvider theme={theme}>
      <ExpensesPage client={client} organizationId={ORGANIZATION.id} currency="EUR" locale={locale} />
    </ThemeProvider>
  );
  return { page, colors: createCostColors(theme.palette) };
}

/** Colours of what is drawn of the gauges: ground, value, scale. */
async function gaugeColors(): Promise<string[]> {
  const gauge = await waitFor(() => {
    const found = document.querySelector('[data-test-id="k8s-gauge"] svg:has(.recharts-radial-bar-sector)');
    if (found === null) throw new Error('No gauge yet.');
    return found;
  });
  return [...gauge.querySelectorAll('path')].map((path) => path.getAttribute('fill') ?? '');
}

test('colours are those of the host’s theme, also of one it changes to while the page is open', async () => {
  const light = host({ mode: 'light' });
  const dark = host({ mode: 'dark', warning: { main: '#ffcc00' } });
  const { rerender } = render(light.page);
  expect(await gaugeColors()).toContain(light.colors.band.fair.fill);
  rerender(dark.page);
  const colors = await gaugeColors();
  expect(colors).toContain(dark.colors.band.fair.fill);
  expect(colors).toContain(dark.colors.track);
  expect(colors).not.toContain(light.colors.track);
});

test('on paper they are made for a white ground, whatever the screen has, and afterwards for the screen again', async () => {
  const { page, colors } = host({ mode: 'dark' });
  render(page);
  expect(await gaugeColors()).toContain(colors.track);
  fireEvent(window, new Event('beforeprint'));
  const printed = await gaugeColors();
  expect(printed).not.toContain(colors.track);
  expect(printed).toContain('#dddddd');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(await gaugeColors()).toContain(colors.track);
});

test('names the language of its words, where it is not that of the page around it', async () => {
  const language = () => document.querySelector('[data-test-id="k8s-expenses-page"]')?.getAttribute('lang');
  const { rerender } = render(host({ mode: 'light' }, 'nl').page);
  expect(await screen.findByRole('heading', { level: 1, name: 'Expenses' })).toBeVisible();
  expect(language()).toBe('en');
  rerender(host({ mode: 'light' }, 'de').page);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ausgaben' })).toBeVisible();
  expect(language()).toBe('de');
});
