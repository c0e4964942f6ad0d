import { preview } from 'vite';

/** The built Storybook on the loopback interface, below a path: there nothing works that takes itself to be at the root. */
export async function serveStorybook(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    base: '/designers/storybook/',
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
