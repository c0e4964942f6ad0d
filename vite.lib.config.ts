import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
const MESSAGES = 'src/i18n/messages';
/** English texts that the page fetches later. */
const LATER = ['en.details.json', 'en.asked.json'];

/** The texts once more as plain JSON, for a host's translators; the page itself has them as modules. */
const messagesAsFiles: Plugin = {
  name: 'messages-as-files',
  generateBundle() {
    const read = (file: string) => JSON.parse(readFileSync(`${MESSAGES}/${file}`, 'utf8')) as object;
    for (const file of readdirSync(MESSAGES).filter((name) => !LATER.includes(name))) {
      const texts = [file, ...(file === 'en.json' ? LATER : [])].flatMap((each) => Object.entries(read(each)));
      const sorted = texts.sort(([a], [b]) => (a < b ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: `messages/${file}`, source: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n` });
    }
  },
};

/** The package: one module of `dist` per module of `src`, so that a host's bundler splits and shakes it as its own code. */
export default defineConfig({
  plugins: [react(), messagesAsFiles],
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: { index: 'src/index.ts', core: 'src/core.ts', testing: 'src/testing.ts', 'doctor/bin': 'src/doctor/bin.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [...external.map((name) => new RegExp(`^${name}(/|$)`)), /^node:/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
