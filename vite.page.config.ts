import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page for a real backend, as `npm start -- --backend` serves it: no mocked backend, no service worker. */
export default defineConfig({
  root: 'src/demo',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../build/page',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    // A data: URL would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'src/demo/page.html' },
  },
});
