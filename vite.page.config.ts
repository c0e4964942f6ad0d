import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Each file once more as its server sends it: packed. */
const packed: Plugin = {
  name: 'packed',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))) {
      writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file))));
    }
  },
};

/** The page for a real backend, as `npm start -- --backend` serves it: no mocked backend, no service worker. */
export default defineConfig({
  root: 'src/demo',
  publicDir: false,
  plugins: [react(), packed],
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
