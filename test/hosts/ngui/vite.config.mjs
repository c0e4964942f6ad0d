import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { chunkSizeWarningLimit: 5000 },
  test: { environment: 'jsdom', setupFiles: ['src/setupTests.ts'], testTimeout: 30_000 },
});
