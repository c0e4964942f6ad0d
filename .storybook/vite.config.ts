import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The demo's vite.config.ts has a root of its own, which Storybook must not take over.
export default defineConfig({ plugins: [react()], build: { chunkSizeWarningLimit: 2500 } });
