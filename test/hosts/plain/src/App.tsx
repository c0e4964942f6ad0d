import { chargePeriodFromUnix, createExpensesClient, ExpensesPage, KubernetesCosts } from '@cloudtuner/k8s-costs';
import { createTheme, ThemeProvider } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Controls } from './Controls.js';
import { INITIAL, type HostState } from './hostState.js';

const search = new URLSearchParams(window.location.search);
const PERIOD = chargePeriodFromUnix(Number(search.get('startDate')), Number(search.get('endDate')));

/** A host with nothing but React and MUI: the package's own client, its page, and its panel once more beside it. */
export function App() {
  const [host, setHost] = useState(INITIAL);
  const [isOpen, setIsOpen] = useState(false);
  const [period, setPeriod] = useState(PERIOD);
  const token = useRef(host.token);
  const theme = useMemo(() => createTheme({ palette: PALETTES[host.theme], direction: host.direction }), [host.theme, host.direction]);
  const client = useMemo(() => createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => token.current }), []);
  useEffect(() => {
    token.current = host.token;
    document.documentElement.dir = host.direction;
  });
  const props = {
    client,
    organizationId: host.organizationId,
    currency: 'EUR',
    locale: host.language,
    messages: host.language === 'en' ? WORDS : undefined,
    period,
    onPeriodChange: setPeriod,
  };
  return (
    <ThemeProvider theme={theme}>
      <Controls
        host={host}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
        onChange={(values: Partial<HostState>) => setHost({ ...host, ...values })}
      />
      {isOpen && (
        <main>
          <h1>Expenses of {host.organizationId === 'alpha' ? 'Alpha' : 'Beta'}</h1>
          <section aria-label="Panel of the page">
            <ExpensesPage {...props} />
          </section>
          <section aria-label="Panel of the sidebar">
            <KubernetesCosts {...props} />
          </section>
        </main>
      )}
    </ThemeProvider>
  );
}

/** The host's own words for one of ours. */
const WORDS = { 'page.kubernetesTitle': "Kubernetes (host's words)" };

const PALETTES = {
  default: {},
  organization: { primary: { main: '#9c1f1f' }, chart: ['#9c1f1f', '#1f7a3d'] },
};
