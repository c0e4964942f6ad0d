import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import { CssBaseline, ThemeProvider } from "@mui/material";
import BaseLayout from "components/BaseLayout/BaseLayout";
import InitializeContainer from "containers/InitializeContainer/InitializeContainer";
import { useHost } from "hooks/useHost";
import Expenses from "pages/Expenses/Expenses";
import OtherPages from "pages/OtherPages";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider } from "react-intl";
import { Provider } from "react-redux";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import { createHostTheme } from "themes/createHostTheme";
import { Controls } from "./Controls";
import { store } from "./store";
import en from "./translations/en-US/app.json";
import es from "./translations/es-ES/app.json";

const TRANSLATIONS: Record<string, Record<string, string>> = { en, es };
const HAS_SECOND_PANEL = new URLSearchParams(window.location.search).has("second");

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute("content") ?? "";
const cache = createCache({ key: "host", nonce });

function App() {
  const [isOpen, setIsOpen] = useState(false);
  const { language, theme, direction } = useHost((state) => state);
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  const toggle = () => {
    // The menu leads to the page without a range in the address.
    if (isOpen) window.history.replaceState(window.history.state, "", "/expenses");
    setIsOpen(!isOpen);
  };
  return (
    <IntlProvider locale={language} messages={TRANSLATIONS[language]}>
      <ThemeProvider theme={createHostTheme(theme, direction)}>
        <CssBaseline />
        <BaseLayout header={<Controls isOpen={isOpen} onToggle={toggle} />}>
          <Routes>
            <Route path="/" element={<OtherPages />} />
            <Route path="/expenses" element={isOpen && <Expenses hasSecondPanel={HAS_SECOND_PANEL} />} />
          </Routes>
        </BaseLayout>
      </ThemeProvider>
    </IntlProvider>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <CacheProvider value={cache}>
        <Provider store={store}>
          <BrowserRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            <InitializeContainer>
              <App />
            </InitializeContainer>
          </BrowserRouter>
        </Provider>
      </CacheProvider>
    </StrictMode>
  );
}
