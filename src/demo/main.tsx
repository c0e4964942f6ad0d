import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startBrowserBackend } from '../testing.js';
import { DemoApp } from './DemoApp.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root" to draw the demo in.');

try {
  const backend = await startBrowserBackend('organization');
  createRoot(root).render(
    <StrictMode>
      <DemoApp backend={backend} />
    </StrictMode>,
  );
} catch (error) {
  root.textContent = `The mocked backend could not be started, so there are no figures to show: ${String(error)}. It is a service worker: open the demo at 127.0.0.1, localhost or an https address, in a window that allows them.`;
}
