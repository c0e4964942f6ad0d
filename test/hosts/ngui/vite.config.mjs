import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

// Imports are written from `src`, as in the host.
const alias = Object.fromEntries(
  ['api', 'components', 'containers', 'hooks'].map((name) => [name, fileURLToPath(new URL(`src/${name}`, import.meta.url))]),
);

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  build: { chunkSizeWarningLimit: 5000 },
  test: { environment: 'jsdom', setupFiles: ['src/setupTests.ts'], testTimeout: 30_000 },
});
