import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { spawnNpm } from '../../../scripts/lib/project.mjs';

export interface Ran {
  code: number;
  output: string;
}

/** Runs a Node program in a folder, to its end. */
export function runNode(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return ended(spawn(process.execPath, [program, ...args], optionsIn(cwd, env)));
}

/** Runs npm in a folder; its failure is thrown with what it said. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { code, output } = await ended(spawnNpm(args, optionsIn(cwd, {})));
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed (exit code ${code}):\n${output}`);
  return output;
}

function optionsIn(cwd: string, env: NodeJS.ProcessEnv): SpawnOptions {
  return { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', ...env } };
}

function ended(child: ChildProcess): Promise<Ran> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
