import { join } from 'node:path';
import type { PreparedHost } from './prepareHost.js';
import { runNode } from './run.js';

/** The host's own unit tests, which use the package's `./testing`. */
export async function runHostTests({ folder, tools }: PreparedHost): Promise<void> {
  const { code, output } = await runNode(join(tools, 'node_modules/vitest/vitest.mjs'), ['run'], folder);
  if (code !== 0 || !/Tests\s+[1-9]\d* passed/.test(output)) throw new Error(output);
}
