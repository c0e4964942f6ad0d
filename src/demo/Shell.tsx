import { Box, CssBaseline, Snackbar, ThemeProvider } from '@mui/material';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ExpensesPage, type ChargePeriod, type ExpensesClient, type ExpensesFilters, type NavigationTarget } from '../index.js';
import { Choice } from './Choice.js';
import { PERIOD_TITLES, readPeriod, writePeriod } from './periods.js';
import { CURRENCIES, LOCALE_TITLES, type Settings } from './demoSettings.js';
import { SettingsBar } from './SettingsBar.js';
import { createDemoTheme, THEME_TITLES } from './themes.js';

const PERIODS: Record<string, string> = { '': 'As it opens', ...PERIOD_TITLES };
const CURRENCY_TITLES = Object.fromEntries(CURRENCIES.map((code) => [code, code]));

const PLACES = ['sign-in', 'connect-account'] as const;

function placeOf(target: NavigationTarget): string {
  switch (target.to) {
    case 'cluster':
      return `the cluster ${target.clusterId}`;
    case 'namespace':
      return `the namespace ${target.namespace} of the cluster ${target.clusterId}`;
    case 'connect-cluster':
      return 'the form to connect a cluster';
    case 'connect-account':
      return 'the form to connect a cloud account';
    case 'sign-in':
      return 'its sign-in';
  }
}

export interface ShellProps {
  client: ExpensesClient;
  organizationId: string;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** The period until one is chosen; left out: the page's own. */
  openingPeriod?: ChargePeriod | undefined;
  /** What the figures are narrowed to; left out: nothing. */
  filters?: ExpensesFilters | undefined;
  /** Stands first in the bar: what the figures come from. */
  source: ReactNode;
  /** What is special about it, in a sentence or two. */
  about?: string;
  /** Without it the currency is the organization's own. */
  canChooseCurrency: boolean;
}

/** The page with everything a host gives it: theme, language, currency, period, a URL. */
export function Shell({
  client,
  organizationId,
  settings,
  onChange,
  openingPeriod,
  filters,
  source,
  about,
  canChooseCurrency,
}: ShellProps) {
  const { theme, locale, currency, view } = settings;
  const muiTheme = useMemo(() => createDemoTheme(theme), [theme]);
  // A preset is settled when it is chosen: the period must not move under the user's eyes.
  const period = useMemo(() => readPeriod(settings.period, new Date()) ?? openingPeriod, [settings.period, openingPeriod]);
  /** What a host would do now; this one only says it. */
  const [wish, setWish] = useState('');
  const handlePeriod = useCallback((next: ChargePeriod) => onChange({ period: writePeriod(next) }), [onChange]);
  const periods = Object.hasOwn(PERIODS, settings.period) ? PERIODS : { ...PERIODS, [settings.period]: 'As chosen on the page' };

  return (
    <ThemeProvider theme={muiTheme}>
      <CssBaseline />
      <SettingsBar first={source} about={about}>
        <Choice label="Period" value={settings.period} options={periods} onChange={(value) => onChange({ period: value })} />
        <Choice label="Language" value={locale} options={LOCALE_TITLES} onChange={(value) => onChange({ locale: value })} />
        {canChooseCurrency && (
          <Choice label="Currency" value={currency} options={CURRENCY_TITLES} onChange={(value) => onChange({ currency: value })} />
        )}
        <Choice label="Theme" value={theme} options={THEME_TITLES} onChange={(value) => onChange({ theme: value as Settings['theme'] })} />
      </SettingsBar>
      <Box component="main" sx={{ p: { xs: 2, md: 3 } }}>
        <ExpensesPage
          client={client}
          organizationId={organizationId}
          period={period}
          onPeriodChange={handlePeriod}
          currency={currency}
          locale={locale}
          filters={filters}
          view={view}
          onViewChange={(next) => onChange({ view: next })}
          onNavigate={(target) => setWish(`The host would open ${placeOf(target)}.`)}
          navigatesTo={PLACES}
          onUnauthorized={() => setWish('The host would ask the user to sign in again.')}
        />
      </Box>
      <Snackbar open={wish !== ''} message={wish} autoHideDuration={6000} onClose={() => setWish('')} />
    </ThemeProvider>
  );
}
