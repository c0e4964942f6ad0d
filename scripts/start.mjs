// npm start: the page on the mocked backend, or with --backend on a real one. `npm start -- --help` tells the options.
import http from 'node:http';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runMain } from './lib/project.mjs';
import { HELP, readStartOptions } from './lib/startOptions.mjs';

/** @typedef {import('./lib/startOptions.mjs').Backend} Backend */

/** @param {number} port */
async function startDemo(port) {
  const { createServer } = await import('vite');
  const { listen } = await import('./lib/listen.mjs');
  const server = http.createServer();
  const vite = await createServer({ configFile: 'vite.config.ts', server: { middlewareMode: true, ws: { server } } });
  server.on('request', vite.middlewares);
  try {
    console.log(`The page on the mocked backend: ${await listen(server, port)}`);
  } catch (error) {
    await vite.close();
    throw error;
  }
}

/**
 * @param {number} port
 * @param {Backend} backend
 */
async function startPage(port, backend) {
  const { checkBackend } = await import('./lib/backendCheck.mjs');
  const { ensureBuild } = await import('./lib/ensureBuild.mjs');
  const { listen } = await import('./lib/listen.mjs');
  const { createPageServer } = await import('./lib/pageServer.mjs');
  const complaint = await checkBackend(backend);
  const server = createPageServer(await ensureBuild('page'), backend);
  const url = await listen(server, port);
  if (complaint !== null) console.log(complaint);
  if (backend.currency === '')
    console.log('The page shows amounts without a currency, which the REST API does not send: --currency EUR names it.');
  console.log(`The page on ${backend.url.href}: ${url}`);
}

await runMain(async () => {
  const { help, port, backend } = readStartOptions(process.argv.slice(2), process.env);
  if (help) {
    console.log(HELP);
    return;
  }
  await ensureDependencies();
  await (backend === null ? startDemo(port) : startPage(port, backend));
});
