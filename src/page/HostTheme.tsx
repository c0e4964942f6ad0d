import { ThemeContext } from '@emotion/react';
import { THEME_ID, useTheme } from '@mui/material';
import { useContext, useMemo, useState, type ReactNode } from 'react';
import { LegibleTheme, type Legible } from '../theme/LegibleTheme.js';

/**
 * The host's theme for all that is drawn below, also in what MUI draws elsewhere in the document: the very same, unless words in its
 * colours could not be read. MUI's own provider would merge, store and warn; the context it reads its theme from is Emotion's.
 */
export function HostTheme({ children }: { children: ReactNode }) {
  const around = useContext(ThemeContext);
  const host = useTheme();
  const [found, setFound] = useState<Legible | null>(null);
  const theme = found?.host === host ? found.theme : host;
  const value = useMemo(
    () => (theme === host ? around : THEME_ID in around ? { ...around, [THEME_ID]: theme } : theme),
    [theme, host, around],
  );
  return (
    <>
      <ThemeContext.Provider value={value}>{children}</ThemeContext.Provider>
      <LegibleTheme onFound={setFound} />
    </>
  );
}
