import {
  type BackendAnswer,
  type BackendOptions,
  createBackend,
  ORGANIZATION,
  type Scenario,
  type ScenarioName,
  type WireCleanExpenses,
  type WireCloudAccount,
} from '../../src/testing.js';

export const NOW = new Date('2026-11-23T10:20:00Z');
export const DAY = 86_400;
export const AUTHORIZED = { authorization: 'Bearer token' };

/** Unix seconds of the first moment of a UTC day. */
export function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 1000;
}

/** Arguments of a period of whole UTC days, both inclusive. */
export function days(first: string, last = first): string {
  return `start_date=${day(first)}&end_date=${day(last) + DAY - 1}`;
}

export const LAST_WEEK = days('2026-11-16', '2026-11-22');

export function organizationUrl(path: string): string {
  return `/restapi/v2/organizations/${ORGANIZATION.id}/${path}`;
}

/** Asks a fresh backend of a scenario one thing. */
export function ask(path: string, scenario: Scenario | ScenarioName = 'organization', options: BackendOptions = {}): BackendAnswer {
  const backend = createBackend(scenario, { now: () => NOW, ...options });
  return backend.respond({ method: 'GET', url: organizationUrl(path), headers: AUTHORIZED });
}

/** The same, and its body. */
export function askJson(path: string, scenario: Scenario | ScenarioName = 'organization', options: BackendOptions = {}): unknown {
  const answer = ask(path, scenario, options);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
  return JSON.parse(answer.body);
}

export const askExpenses = (...asked: Parameters<typeof askJson>) => askJson(...asked) as WireCleanExpenses;
export const askBreakdown = (...asked: Parameters<typeof askJson>) => askJson(...asked) as Breakdown;
export const askAccounts = (...[scenario, options]: [ScenarioName?, BackendOptions?]) =>
  (askJson('cloud_accounts', scenario, options) as { cloud_accounts: WireCloudAccount[] }).cloud_accounts;

/** Σ of amounts in millionths, as a whole number: exact. */
export function micros(amounts: readonly unknown[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round(Number(amount) * 1e6), 0);
}

export interface Breakdown {
  total: number;
  previous_total: number;
  previous_range_start: number;
  start_date: number;
  end_date: number;
  breakdown_by?: string;
  counts: Record<string, { total: number; previous_total: number; id?: string; name?: string; type?: string }>;
  breakdown: Record<string, Record<string, { cost: number; name?: string }>>;
}
