import { run, type World } from '../../../src/doctor/cli.js';
import type { Chain } from './startChain.js';
import { ACCOUNT, CLUSTER, ORGANIZATION, PASSWORD, SECRET, TOKEN, USERNAME } from './world.js';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

export const CREDENTIALS = { RESTAPI_TOKEN: TOKEN, METROCULUS_SECRET: SECRET, WRITE_USERNAME: USERNAME, WRITE_PASSWORD: PASSWORD };

/** All there is to examine, as flags; but for hops that cannot be reached from where it is. */
export function allFlags({ urls }: Pick<Chain, 'urls'>, without: readonly string[] = []): string[] {
  return [
    ...Object.entries(urls).flatMap(([name, url]) => (without.includes(name) ? [] : [`--${name}`, url])),
    ...['--organization', ORGANIZATION, '--account', ACCOUNT, '--cluster', CLUSTER],
  ];
}

/** One run in this process, with everything it wrote. */
export async function runDoctor(args: readonly string[], world: Partial<World> = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const code = await run(args, {
    env: CREDENTIALS,
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    now: () => new Date(),
    sleep: () => Promise.resolve(),
    signal: new AbortController().signal,
    // A busy machine is not a slow REST API.
    slowMs: 30_000,
    ...world,
  });
  return { code, ...written };
}

/** The parts of the JSON report tests look at. */
export interface Report {
  version: number;
  verdict: string;
  exitCode: number;
  headline: {
    hop: string;
    check: string;
    verdict: string;
    evidence: string;
    cause: string;
    next: string;
    uncheckedBefore: string[];
  } | null;
  hops: {
    id: string;
    verdict: string;
    followsFrom: string | null;
    summary: string;
    checks: {
      id: string;
      verdict: string;
      followsFrom: string | null;
      evidence: string;
      cause: string | null;
      next: string | null;
      values: Record<string, unknown>;
    }[];
  }[];
  notices: { code: string; title: string }[];
}

/** A run on the whole chain, as a machine reads it. */
export async function diagnoseChain(
  chain: Chain,
  flags: readonly string[] = [],
  world: Partial<World> = {},
  without: readonly string[] = [],
): Promise<Report & { code: number }> {
  const { code, stdout } = await runDoctor([...allFlags(chain, without), '--json', ...flags], { now: () => chain.world.now, ...world });
  return { ...(JSON.parse(stdout) as Report), code };
}
