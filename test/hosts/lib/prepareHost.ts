import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../../../scripts/lib/ensureBuild.mjs';
import { ROOT } from '../../../scripts/lib/project.mjs';
import { type Host, PLAIN_TOOLS } from '../hosts.js';
import { npm } from './run.js';

const WORK = join(ROOT, 'build/hosts');
const TARBALL = join(WORK, 'k8s-costs.tgz');
const INSTALL = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--prefer-offline', '--loglevel=error'];

export interface PreparedHost extends Host {
  folder: string;
  /** Where its compiler and bundler are. */
  tools: string;
}

/** Builds the package if its sources are newer than `dist`, and packs it as `npm publish` would. */
export async function packPackage(): Promise<void> {
  await ensureBuild('package');
  mkdirSync(WORK, { recursive: true });
  const [name = ''] = (await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', WORK], ROOT)).trim().split('\n').slice(-1);
  cpSync(join(WORK, name), TARBALL);
  rmSync(join(WORK, name));
}

/** Compilers and bundlers for the hosts that share them, in a folder above theirs. */
export async function installTools(): Promise<void> {
  const folder = join(WORK, 'plain');
  mkdirSync(folder, { recursive: true });
  writeManifest(folder, { name: 'host-tools', devDependencies: PLAIN_TOOLS });
  await npm(INSTALL, folder);
}

/** A fresh copy of the host's source, with its dependencies in exact versions and the packed package among them. */
export async function installHost(host: Host): Promise<PreparedHost> {
  const { name, app, dependencies, devDependencies } = host;
  const folder = join(WORK, app === name ? name : join(app, name));
  mkdirSync(folder, { recursive: true });
  // The installed packages stay: a second run installs only what changed, and the package always.
  for (const entry of readdirSync(folder)) if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  rmSync(join(folder, 'node_modules/@cloudtuner'), { recursive: true, force: true });
  cpSync(fileURLToPath(new URL(`../${app}`, import.meta.url)), folder, { recursive: true });
  writeManifest(folder, { name: `host-${name}`, dependencies, devDependencies });
  // As in life: the host is there before, and what it has of our dependencies is used where our ranges allow it.
  if (devDependencies !== undefined) await npm(INSTALL, folder);
  await npm([...INSTALL, TARBALL], folder);
  return { ...host, folder, tools: devDependencies === undefined ? join(WORK, app) : folder };
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', ...manifest }, null, 2));
}
