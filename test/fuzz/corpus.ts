import { parseCleanExpenses } from '../../src/core.js';
import { createBackend, type Endpoint, ORGANIZATION, type ScenarioName } from '../../src/testing.js';
import { readPayload } from '../support/payloads.js';
import type { Beside } from './checkBody.js';

export interface Body {
  endpoint: Endpoint;
  name: string;
  text: string;
}

const NOW = new Date('2026-11-23T10:02:00Z');
const DATES = `start_date=${Date.UTC(2026, 10, 16) / 1000}&end_date=${Date.UTC(2026, 10, 23) / 1000 - 1}`;
const PAYLOADS = ['eks', 'handover', 'hour-boundary', 'phase-1', 'plan'];
const SCENARIOS: ScenarioName[] = [
  'special-rows',
  'missing-cluster-reported',
  'levels-side-by-side',
  'adjustments',
  'unreadable-value',
  'conflicting-figures',
  'extended-zero',
];

/** Real answers of every endpoint, as they come over the network. */
export const CORPUS: readonly [Body, ...Body[]] = [
  answerOf('organization', 'clean_expenses', `clean_expenses?${DATES}&limit=12`),
  answerOf('organization', 'breakdown_expenses', `breakdown_expenses?breakdown_by=cloud_account_id&${DATES}`),
  answerOf('organization', 'cloud_accounts', 'cloud_accounts'),
  ...PAYLOADS.map((name): Body => ({
    endpoint: 'clean_expenses',
    name,
    text: JSON.stringify(JSON.parse(readPayload(`clean-expenses-${name}`))),
  })),
  ...SCENARIOS.map((name) => answerOf(name, 'clean_expenses', `clean_expenses?${DATES}&limit=12`)),
];

export const BESIDE: Beside = { previous: parseCleanExpenses(readPayload('clean-expenses-eks')) };

function answerOf(scenario: ScenarioName, endpoint: Endpoint, path: string): Body {
  const url = `/restapi/v2/organizations/${ORGANIZATION.id}/${path}`;
  const { body } = createBackend(scenario, { now: () => NOW }).respond({ method: 'GET', url, headers: { authorization: 'Bearer token' } });
  return { endpoint, name: scenario, text: body };
}
