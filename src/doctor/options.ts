import { parseArgs } from 'node:util';
import { UsageError } from './usageError.js';

const FLAGS = {
  exporter: { type: 'string' },
  prometheus: { type: 'string' },
  write: { type: 'string' },
  thanos: { type: 'string' },
  metroculus: { type: 'string' },
  restapi: { type: 'string' },
  organization: { type: 'string' },
  account: { type: 'string' },
  cluster: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  currency: { type: 'string' },
  locale: { type: 'string' },
  file: { type: 'string' },
  every: { type: 'string' },
  'hop-timeout': { type: 'string' },
  timeout: { type: 'string' },
  'probe-write': { type: 'boolean' },
  watch: { type: 'boolean' },
  verbose: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Options = ReturnType<typeof parse>;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS }).values;
}

/** The flags as they came. Throws UsageError, which names flags and never what stood beside them: that may be a secret. */
export function readOptions(args: readonly string[]): Options {
  try {
    return parse(args);
  } catch {
    throw new UsageError(`${complaint(args)} k8s-costs-doctor --help lists the flags.`);
  }
}

function complaint(args: readonly string[]): string {
  for (const arg of args) {
    const [, name, value] = /^--([a-z][a-z-]*)(=)?/s.exec(arg) ?? [];
    if (name === undefined) continue;
    if (/token|secret|password|user/.test(name)) {
      return 'Credentials are not taken from the command line, where others can read them: set them in the environment or in --file.';
    }
    const flag = Object.entries(FLAGS).find(([known]) => known === name)?.[1];
    if (flag === undefined) return 'There is a flag the doctor does not know.';
    if (flag.type === 'boolean' && value !== undefined) return `--${name} takes no value.`;
  }
  return 'A flag lacks its value, or a value stands without a flag.';
}
