import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Something the person at the terminal can mend. The message says what happened, why, and what to do; no stack is shown. */
export class UserError extends Error {}

/**
 * Runs `main`; a `UserError` becomes its message and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Runs npm with these arguments, wherever npm lives.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: ROOT, ...options })
    : spawn('npm', args, { cwd: ROOT, shell: process.platform === 'win32', ...options });
}

/**
 * Waits for the end of a child process. A program that could not be started counts as failed.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
