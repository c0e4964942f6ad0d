import { useCallback, useEffect, useState } from 'react';
import { readSettings, writeSettings, type Defaults, type Settings } from './demoSettings.js';

/** The settings of the demo, kept in its URL so that a link shows the same. */
export function useSettings(defaults: Defaults): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(() => readSettings(window.location.search, defaults));
  const change = useCallback((part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })), []);

  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const wanted = writeSettings(settings, defaults);
    if (wanted !== search) window.history.replaceState(window.history.state, '', `${pathname}${wanted}${hash}`);
  }, [settings, defaults]);

  return [settings, change];
}
