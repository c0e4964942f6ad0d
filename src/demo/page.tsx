import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BackendApp } from './BackendApp.js';

// The server's Content-Security-Policy lets in only styles that carry this nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce;
const styles = createCache({ key: 'css', prepend: true, nonce });

const root = document.getElementById('root');
if (root === null) throw new Error('page.html has no element with the id "root" to draw the page in.');

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styles}>
      <BackendApp organizationId={root.dataset.organization ?? ''} currency={root.dataset.currency ?? ''} />
    </CacheProvider>
  </StrictMode>,
);
