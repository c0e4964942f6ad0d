import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, ROOT, spawnNpm, UserError } from './project.mjs';

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether node_modules holds every package in the version of the lock file; optional ones only where npm chose to install them. */
function isInstalled() {
  const locked = lockedPackages('package-lock.json');
  // npm's own record of what it installed.
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (locked === null || installed === null) return false;
  const found = new Map(Object.entries(installed));
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = found.get(path);
    return there === undefined ? Boolean(optional ?? devOptional) : there.version === version;
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new UserError(
    `Node ${process.versions.node} is too old: the build tools need 20.19 or newer. Install a newer Node (nodejs.org, nvm) and run this again.`,
  );
}

/** Installs what package-lock.json names, if it is not there yet. */
export async function ensureDependencies() {
  checkNode();
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const code = await exitCode(spawnNpm(['ci'], { stdio: 'inherit' }));
  if (code !== 0) {
    throw new UserError(
      'npm ci failed, so nothing can run. Its own message is above: usually the package registry cannot be reached, or node_modules cannot be written. Mend that and run this again.',
    );
  }
}
