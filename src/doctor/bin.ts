#!/usr/bin/env node
import { setTimeout } from 'node:timers/promises';
import { run } from './cli.js';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

// `k8s-costs-doctor … | head` may stop reading at any time.
process.stdout.on('error', () => stop.abort());

try {
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
    signal: stop.signal,
  });
} catch (error) {
  // Its place, not its message: that may repeat what it was given.
  const [, ...frames] = error instanceof Error ? (error.stack ?? '').split(/\n(?=\s+at )/) : [];
  const name = error instanceof Error ? error.name : 'an unknown error';
  process.stderr.write(
    `The doctor itself failed (${name}), so nothing is known of the chain. Please report these lines:\n${frames.slice(0, 5).join('\n')}\n`,
  );
  process.exitCode = 3;
}
