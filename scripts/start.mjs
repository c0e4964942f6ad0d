// npm start: the page on the mocked backend, or with --backend on a real one. `npm start -- --help` tells the options.
import { accessSync, constants, mkdirSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ROOT, runMain } from './lib/project.mjs';
import { HELP, readStartOptions } from './lib/startOptions.mjs';

/** @typedef {import('./lib/startOptions.mjs').Backend} Backend */

/** @typedef {import('./lib/startOptions.mjs').StartOptions} StartOptions */

const VITE_CACHE = join(ROOT, 'node_modules/.vite');

/**
 * @param {import('node:http').Server} server
 * @param {StartOptions} options
 */
async function open(server, { port, isPortAsked }) {
  const { listen } = await import('./lib/listen.mjs');
  const url = await listen(server, port, { orNext: isPortAsked !== true });
  const taken = new URL(url).port;
  if (isPortAsked !== true && taken !== String(port)) console.log(`Port ${port} is in use by another program, so the page is on ${taken}.`);
  return url;
}

/** @param {StartOptions} options */
async function startDemo(options) {
  const { createServer } = await import('vite');
  // Vite would say so with a stack, once the page is asked for.
  mkdirSync(VITE_CACHE, { recursive: true });
  accessSync(VITE_CACHE, constants.W_OK);
  const server = http.createServer();
  const vite = await createServer({ configFile: 'vite.config.ts', server: { middlewareMode: true, ws: { server } } });
  server.on('request', vite.middlewares);
  try {
    console.log(`The page on the mocked backend: ${await open(server, options)}`);
  } catch (error) {
    await vite.close();
    throw error;
  }
}

/**
 * @param {StartOptions} options
 * @param {Backend} backend
 */
async function startPage(options, backend) {
  const { checkBackend } = await import('./lib/backendCheck.mjs');
  const { ensureBuild } = await import('./lib/ensureBuild.mjs');
  const { createPageServer } = await import('./lib/pageServer.mjs');
  const complaint = await checkBackend(backend);
  const url = await open(createPageServer(await ensureBuild('page'), backend), options);
  if (complaint !== null) console.log(complaint);
  if (backend.currency === '')
    console.log('The page shows amounts without a currency, which the REST API does not send: --currency EUR names it.');
  console.log(`The page on ${backend.url.href}: ${url}`);
}

await runMain(async () => {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(HELP);
    return;
  }
  await ensureDependencies();
  await (options.backend === null ? startDemo(options) : startPage(options, options.backend));
});
