import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material';
import { CostExplorer } from 'components/CostExplorer/CostExplorer';
import { useHost } from 'hooks/useHost';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { Provider } from 'react-redux';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import { Controls } from './Controls';
import { store } from './store';
import { createHostTheme } from './themes';
import en from './translations/en.json';
import es from './translations/es.json';

const TRANSLATIONS: Record<string, Record<string, string>> = { en, es };
const PANELS = ['Panel of the page', 'Panel of the sidebar'];

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
const cache = createCache({ key: 'host', nonce });

function App() {
  const [isOpen, setIsOpen] = useState(false);
  const { language, theme, direction } = useHost((state) => state);
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return (
    <IntlProvider locale={language} messages={TRANSLATIONS[language]}>
      <ThemeProvider theme={createHostTheme(theme, direction)}>
        <Controls isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        <Routes>
          <Route path="/expenses" element={isOpen && <CostExplorer panels={PANELS} />} />
        </Routes>
      </ThemeProvider>
    </IntlProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <CacheProvider value={cache}>
        <Provider store={store}>
          <BrowserRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            <App />
          </BrowserRouter>
        </Provider>
      </CacheProvider>
    </StrictMode>,
  );
}
