// Writes the examples of docs/contract.md from the mocked backend: tsx scripts/contractDocs.ts
// A test says when they are no longer what it answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BackendAnswer, createBackend, ORGANIZATION, type Scenario, type ScenarioName, scenarios } from '../src/testing.js';
import { type Limits, printJson, readJson } from './lib/printJson.js';
import { withWrittenPart } from './lib/writtenPart.js';

export const CONTRACT = fileURLToPath(new URL('../docs/contract.md', import.meta.url));

const MARKS = ['<!-- examples: begin, written by scripts/contractDocs.ts -->', '<!-- examples: end -->'] as const;
const NOW = new Date('2026-11-23T10:20:00Z');
const WEEK = { start: new Date('2026-11-16T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };
const LIMITS: Limits = {
  clean_expenses: 2,
  k8s_cost_breakdown: 1,
  breakdown_by_namespace: 2,
  namespaces: 2,
  cloud_accounts: 2,
  counts: 2,
};
const EXCERPT = 160;

const PROD = '3b7a2f16-0d8c-4c55-9a1e-74f2c6d0e913';
const SHOP_POOL = 'a1d5c3f7-2b60-4e98-8f14-7c0e9d6b3a52';
const FIELDS = 'limit=5000&field=resource_name&field=resource_type&field=cloud_account_name&field=cost';
const ROWS = `clean_expenses?{period}&${FIELDS}`;
const DAILY = `breakdown_expenses?breakdown_by=cloud_account_id&{period}&cloud_account_id=${PROD}`;

/** What is asked of a scenario to show it; the same request again where its answer changes. */
const ASKED: Partial<Record<ScenarioName, readonly string[]>> = {
  organization: ['clean_expenses?{period}&limit=2', DAILY, 'cloud_accounts'],
  plan: ['clean_expenses?{period}'],
  'hour-boundary-clears': [ROWS, ROWS, ROWS],
  'namespaces-from-rows': [`${ROWS}&field=k8s_namespace&cloud_account_id=${PROD}`],
  'no-kubernetes': [ROWS, 'cloud_accounts'],
  'no-accounts': [ROWS, 'cloud_accounts'],
  'empty-period': [ROWS, 'cloud_accounts'],
  flaky: [ROWS, ROWS, ROWS],
  'breakdown-error': [DAILY],
  'accounts-error': ['cloud_accounts'],
  'extended-zero': [ROWS, 'cloud_accounts'],
  'missing-cluster-of-three': [ROWS, 'cloud_accounts'],
  'extrapolated-trend': ['breakdown_expenses?breakdown_by=cloud_account_id&{period}'],
  'not-filtered': [`${ROWS}&pool_id=${SHOP_POOL}`],
};

/** A fault in the organization is its fault alone once more: its section says where, and needs no example. */
const isInOrganization = ({ name }: Scenario): boolean => name.endsWith('-in-organization');

/** The text with its examples made anew. */
export function withExamples(text: string): string {
  return withWrittenPart(text, MARKS, scenarios.map(sectionOf));
}

function sectionOf(scenario: Scenario & { name: ScenarioName }): string {
  const { now, period } = scenario.viewpoint?.(NOW) ?? { now: NOW, period: WEEK };
  const backend = createBackend(scenario, { now: () => now });
  const dates = `start_date=${period.start.getTime() / 1000}&end_date=${period.end.getTime() / 1000 - 1}`;
  const requests = ASKED[scenario.name] ?? (isInOrganization(scenario) ? [] : [ROWS]);
  let last = '';
  const blocks = requests.flatMap((asked, index) => {
    const path = asked.replace('{period}', dates);
    const url = `/restapi/v2/organizations/${ORGANIZATION.id}/${path}`;
    const answer = answerOf(backend.respond({ method: 'GET', url, headers: { authorization: 'Bearer token' } }));
    // The same answer again says nothing new.
    if (answer === last) return [];
    last = answer;
    const attempt = requests.slice(0, index + 1).filter((each) => each === asked).length;
    return [`GET …/${path}${attempt === 1 ? '' : ` (attempt ${attempt})`}\n\n${answer}`];
  });
  const fenced = blocks.map((block) => `\`\`\`text\n${block}\n\`\`\`\n`);
  return [`### \`${scenario.name}\`: ${scenario.title}\n`, `${scenario.description}\n`, ...fenced].join('\n');
}

function answerOf({ status, headers, body, delayMs }: BackendAnswer): string {
  if (status === 0) return 'no answer';
  const retryAfter = headers['retry-after'];
  const line = [
    `${status} ${headers['content-type'] ?? ''}`,
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
    ...(delayMs === 0 ? [] : [`after ${delayMs} ms`]),
  ].join(', ');
  const parsed = readJson(body);
  return `${line}\n${parsed === null ? excerptOf(body) : printJson(parsed, LIMITS)}`;
}

/** The start of what is no JSON, and where it ends. */
function excerptOf(body: string): string {
  const text = body.trimEnd();
  const left = text.length - 2 * EXCERPT;
  return left <= 0 ? text : `${text.slice(0, EXCERPT)}\n… ${left} characters …\n${text.slice(-EXCERPT)}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CONTRACT, withExamples(readFileSync(CONTRACT, 'utf8')));
