import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Something the person at the terminal can mend. The message says what happened, why, and what to do; no stack is shown. */
export class UserError extends Error {}

/**
 * Runs `main`; a `UserError`, or what the file system refuses, becomes its message and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    const said = error instanceof UserError ? error.message : fileMessage(error);
    if (said === null) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}

const REFUSED = new Map(
  Object.entries({
    EACCES: 'this user may not. Give the folder to the user who runs this (chown), or copy the repository to a folder of your own',
    EPERM: 'this user may not. Give the folder to the user who runs this (chown), or copy the repository to a folder of your own',
    EROFS: 'it is on a disk that can only be read. Copy the repository to one that can be written',
    ENOSPC: 'the disk is full. Make room on it',
    EDQUOT: 'the disk is full for this user. Make room on it',
    EMFILE: 'too many files are open. Allow more (ulimit -n 4096)',
    ENOTDIR: 'a file stands where a folder should be. Move it away',
  }),
);

/**
 * What happened to a file, and what to do. Null: the error is of another kind.
 * @param {unknown} error
 */
function fileMessage(error) {
  const { code = '', path, syscall = '' } = /** @type {NodeJS.ErrnoException} */ (error instanceof Error ? error : {});
  const why = REFUSED.get(code);
  if (why === undefined || path === undefined) return null;
  const does = /^(open|read|stat|lstat|scandir|access)$/.test(syscall) ? 'read or written' : 'written';
  return `${path} cannot be ${does} (${code}): ${why}, and run this again.`;
}

/** What the programs of this repository take from the environment and no program that they start needs. */
const SECRETS = /^(RESTAPI_TOKEN|METROCULUS_SECRET|WRITE_USERNAME|WRITE_PASSWORD)$/i;

/**
 * An environment for a program that installs, builds or tests: without secrets of ours.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSecrets(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.test(name)));
}

/**
 * Runs npm with these arguments, wherever npm lives; without our secrets.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  const inRoot = { cwd: ROOT, ...options, env: withoutSecrets(options.env) };
  return npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], inRoot)
    : spawn('npm', args, { shell: process.platform === 'win32', ...inRoot });
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
