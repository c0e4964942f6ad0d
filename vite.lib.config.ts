import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

/** The package: one module of `dist` per module of `src`, so that a host's bundler splits and shakes it as its own code. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: { index: 'src/index.ts', core: 'src/core.ts', testing: 'src/testing.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: external.map((name) => new RegExp(`^${name}(/|$)`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
