import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { createExpensesClient } from '../index.js';
import { LOCALE_TITLES, type Defaults } from './demoSettings.js';
import { Shell } from './Shell.js';
import { useSettings } from './useSettings.js';

export interface BackendAppProps {
  organizationId: string;
  /** ISO 4217; the organization's own. Empty: not known. */
  currency: string;
}

/** The server that delivers this page puts the real token in this one's place: none ever reaches the browser. */
const client = createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => 'added-by-the-server' });

const preferredLocale = (): string => navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in LOCALE_TITLES) ?? 'en';

/** The page on a real backend. */
export function BackendApp({ organizationId, currency }: BackendAppProps) {
  const defaults = useMemo<Defaults>(() => ({ scenario: '', theme: 'light', locale: preferredLocale(), currency, period: '' }), [currency]);
  const [settings, change] = useSettings(defaults);
  return (
    <Shell
      client={client}
      organizationId={organizationId}
      settings={{ ...settings, currency }}
      onChange={change}
      canChooseCurrency={false}
      source={
        <Typography variant="body2" noWrap title={organizationId} sx={{ pb: 0.5 }}>
          Organization {organizationId}
        </Typography>
      }
    />
  );
}
