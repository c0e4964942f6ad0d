import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The demo: the page on the mocked backend. Paths are relative, so that it also works below a sub-path. */
export default defineConfig({
  root: 'src/demo',
  base: './',
  publicDir: '../../public',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: { outDir: '../../build/demo', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
});
