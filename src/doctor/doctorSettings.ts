import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { HopId } from './chain.js';
import type { Options } from './options.js';
import { type PeriodAt, readPeriod } from './period.js';
import { readAddress } from './readAddress.js';
import { UsageError } from './usageError.js';

export type Address = 'exporter' | 'prometheus' | 'write' | 'thanos' | 'metroculus' | 'restapi';

export interface Credentials {
  token: string | null;
  secret: string | null;
  writeUsername: string | null;
  writePassword: string | null;
}

/** What is examined, and how. Null: not given. */
export interface Settings {
  urls: Record<Address, URL | null>;
  credentials: Credentials;
  organization: string | null;
  account: string | null;
  cluster: string | null;
  periodAt: PeriodAt;
  /** ISO 4217. */
  currency: string | null;
  locale: string;
  probeWrite: boolean;
  hopTimeoutMs: number;
  timeoutMs: number;
}

/** Flag → its name in the environment and in the file. */
const ADDRESSES = {
  exporter: 'EXPORTER_URL',
  prometheus: 'PROMETHEUS_URL',
  write: 'WRITE_URL',
  thanos: 'THANOS_URL',
  metroculus: 'METROCULUS_URL',
  restapi: 'RESTAPI_URL',
} as const satisfies Record<Address, string>;
const CREDENTIALS = ['RESTAPI_TOKEN', 'METROCULUS_SECRET', 'WRITE_USERNAME', 'WRITE_PASSWORD'] as const;
const OTHERS = ['ORGANIZATION_ID', 'CLOUD_ACCOUNT_ID', 'CLUSTER', 'CURRENCY'] as const;
/** What is shorter stands in any text, and blotting it out there would tear figures apart. */
const SHORTEST_SECRET = 4;
const NAMES: readonly string[] = [...Object.values(ADDRESSES), ...CREDENTIALS, ...OTHERS];

type Values = Readonly<Record<string, string | undefined>>;

/** Flags first, then the environment, then the file. Throws UsageError, which repeats no value. */
export function readSettings(options: Options, env: Values): Settings {
  const file = options.file === undefined ? {} : readFile(options.file);
  const from = (flag: string | undefined, name: string): string | null => {
    const value = flag ?? env[name] ?? file[name];
    return value === undefined || value.trim() === '' ? null : value.trim();
  };
  const urls = Object.fromEntries(
    Object.entries(ADDRESSES).map(([flag, name]) => {
      const given = options[flag as Address];
      const text = from(given, name);
      return [flag, text === null ? null : readAddress(text, given === undefined ? name : `--${flag}`)];
    }),
  ) as Settings['urls'];
  const [token = null, secret = null, writeUsername = null, writePassword = null] = CREDENTIALS.map((name) =>
    readCredential(from(undefined, name), name),
  );

  const settings: Settings = {
    urls,
    credentials: { token, secret, writeUsername, writePassword },
    organization: from(options.organization, 'ORGANIZATION_ID'),
    account: from(options.account, 'CLOUD_ACCOUNT_ID'),
    cluster: from(options.cluster, 'CLUSTER'),
    periodAt: readPeriod(options.from, options.to),
    currency: readCurrency(from(options.currency, 'CURRENCY'), options.currency === undefined ? 'CURRENCY' : '--currency'),
    locale: options.locale ?? 'en',
    probeWrite: options['probe-write'] ?? false,
    hopTimeoutMs: readSeconds(options['hop-timeout'], 'hop-timeout', 10),
    timeoutMs: readSeconds(options.timeout, 'timeout', 30),
  };
  if (Object.values(urls).every((url) => url === null)) {
    throw new UsageError('There is nothing to examine: give at least one address, e.g. --restapi URL. k8s-costs-doctor --help lists them.');
  }
  if (settings.probeWrite) requireForProbe(settings);
  return settings;
}

/** Seconds of a flag, above 0, in whole milliseconds. */
export function readSeconds(text: string | undefined, flag: string, otherwise: number): number {
  const seconds = text === undefined ? otherwise : Number(text);
  if (seconds > 0 && seconds <= 86_400) return Math.ceil(seconds * 1000);
  throw new UsageError(`--${flag} takes a number of seconds above 0, at most a day.`);
}

function readFile(path: string): Values {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError('The file of --file cannot be read. Check that it is there and may be read.');
  }
  const values = parseEnv(text) as Values;
  const unknown = Object.keys(values).some((name) => !NAMES.includes(name));
  if (unknown || Object.keys(values).length === 0) {
    const why = unknown ? 'has a name in it that the doctor does not know' : 'has no NAME=value line';
    throw new UsageError(`The file of --file ${why}. It may set ${NAMES.join(', ')}.`);
  }
  return values;
}

/** What may stand in a header; anything else would not reach the server as it was given. */
function readCredential(value: string | null, name: string): string | null {
  if (value === null) return value;
  if (value.length < SHORTEST_SECRET) {
    throw new UsageError(
      `${name} has fewer than ${SHORTEST_SECRET} characters: too few to be told from other text, and kept out of what is shown.`,
    );
  }
  if (/^[\x20-\x7e]+$/.test(value)) return value;
  throw new UsageError(`${name} holds characters that cannot be sent, perhaps a line break or a quote. Copy it again.`);
}

function readCurrency(text: string | null, name: string): string | null {
  if (text === null || /^[A-Z]{3}$/i.test(text)) return text?.toUpperCase() ?? null;
  throw new UsageError(`${name} takes three letters of ISO 4217, e.g. EUR.`);
}

function requireForProbe({ urls, credentials, account }: Settings): void {
  const missing = [
    urls.write === null ? '--write URL' : null,
    account === null ? '--account ID' : null,
    credentials.writeUsername === null ? 'WRITE_USERNAME' : null,
    credentials.writePassword === null ? 'WRITE_PASSWORD' : null,
  ].filter((name) => name !== null);
  if (missing.length > 0) throw new UsageError(`--probe-write signs in as Prometheus does, and lacks ${missing.join(', ')}.`);
}

/** Everything that must not be shown, also as the pair that Basic authentication makes of it. */
export function secretsOf({ token, secret, writeUsername, writePassword }: Credentials): string[] {
  const pair = writeUsername === null && writePassword === null ? null : `${writeUsername ?? ''}:${writePassword ?? ''}`;
  return [token, secret, writeUsername, writePassword, pair].filter((value) => value !== null);
}

/** What a hop cannot be asked without, and was not given. */
export function missingFor(hop: HopId, { urls, organization, account, credentials }: Settings): string[] {
  const restApi = restApiNeeds(urls.restapi, organization, credentials.token);
  const needs: Record<HopId, readonly (readonly [unknown, string])[]> = {
    exporter: [[urls.exporter, '--exporter URL']],
    prometheus: [[urls.prometheus, '--prometheus URL']],
    'remote-write': [[urls.prometheus, '--prometheus URL']],
    thanos: [[urls.thanos, '--thanos URL']],
    metroculus: [
      [urls.metroculus, '--metroculus URL'],
      [account, '--account ID'],
      [credentials.secret, 'METROCULUS_SECRET'],
    ],
    account: restApi,
    'rest-api': restApi,
    page: restApi,
  };
  return needs[hop].flatMap(([given, name]) => (given === null ? [name] : []));
}

const restApiNeeds = (url: unknown, organization: unknown, token: unknown) =>
  [
    [url, '--restapi URL'],
    [organization, '--organization ID'],
    [token, 'RESTAPI_TOKEN'],
  ] as const;
