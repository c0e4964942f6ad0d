import { errorAnswer, jsonAnswer, textAnswer } from '../answers.js';
import { ORGANIZATION } from '../organization/accounts.js';
import { organization } from '../organization.js';
import { type BackendAnswer, defineScenario, type Endpoint, type Scenario } from '../scenario.js';

const SERVICE_UNAVAILABLE = '<html>\n<head><title>503 Service Temporarily Unavailable</title></head>\n<body><h1>503</h1></body>\n</html>\n';
const INDEX_PAGE =
  '<!doctype html>\n<html lang="en">\n<head><title>CloudTuner</title></head>\n<body><div id="root"></div></body>\n</html>\n';
const FAILED_ATTEMPTS = 2;
const SLOW_MS = 2_500;

const always =
  (answer: () => BackendAnswer): Scenario['respond'] =>
  () =>
    answer();

const onlyFor =
  (endpoint: Endpoint, answer: () => BackendAnswer): Scenario['respond'] =>
  (call, next) =>
    call.endpoint === endpoint ? answer() : next();

const keyError = () => jsonAnswer(500, { error: { status_code: 500, error_code: null, reason: "KeyError: 'kubernetes_cnr'", params: [] } });

export const unauthorizedScenario = defineScenario({
  name: 'unauthorized',
  title: 'The session has ended',
  description: 'Every request is refused with 401 OE0237.',
  source: organization,
  respond: always(() => errorAnswer('OE0237')),
});

export const forbiddenScenario = defineScenario({
  name: 'forbidden',
  title: 'No permission for this organization',
  description: 'Every request is refused with 403 OE0234.',
  source: organization,
  respond: always(() => errorAnswer('OE0234')),
});

export const notFoundScenario = defineScenario({
  name: 'not-found',
  title: 'There is no such organization',
  description: 'Every request is refused with 404 OE0002.',
  source: organization,
  respond: always(() => errorAnswer('OE0002', ['Organization', ORGANIZATION.id])),
});

export const rejectedScenario = defineScenario({
  name: 'rejected',
  title: 'The server refuses the request',
  description: '`clean_expenses` answers 400 with a reason a person can read.',
  source: organization,
  respond: onlyFor('clean_expenses', () => errorAnswer('OE0217', ['cloud_account_id'])),
});

export const unavailableScenario = defineScenario({
  name: 'unavailable',
  title: 'The server is down',
  description: "Every request is answered 503 with a proxy's page and `Retry-After: 2`.",
  source: organization,
  respond: always(() => textAnswer(503, SERVICE_UNAVAILABLE, { 'retry-after': '2' })),
});

export const serverErrorScenario = defineScenario({
  name: 'server-error',
  title: 'The server fails',
  description: '`clean_expenses` answers 500 with a KeyError, every time.',
  source: organization,
  respond: onlyFor('clean_expenses', keyError),
});

export const noConnectionScenario = defineScenario({
  name: 'no-connection',
  title: 'The server cannot be reached',
  description: 'Every request breaks off before there is an answer: no network, a refused connection or a forbidden origin.',
  source: organization,
  respond: always(() => textAnswer(0, '')),
});

export const flakyScenario = defineScenario({
  name: 'flaky',
  title: 'The server recovers at the third attempt',
  description: 'Each request is answered 503 twice, then as it should.',
  source: organization,
  respond: (call, next) => (call.attempt <= FAILED_ATTEMPTS ? textAnswer(503, SERVICE_UNAVAILABLE) : next()),
});

export const rateLimitedScenario = defineScenario({
  name: 'rate-limited',
  title: 'Too many requests',
  description: 'Every request is answered 429 with `Retry-After: 2`.',
  source: organization,
  respond: always(() => textAnswer(429, 'Too Many Requests', { 'content-type': 'text/plain', 'retry-after': '2' })),
});

export const notExpensesHtmlScenario = defineScenario({
  name: 'not-expenses-html',
  title: 'A web page in place of data',
  description: 'The address is wrong and the host answers its own page with 200.',
  source: organization,
  respond: always(() => textAnswer(200, INDEX_PAGE)),
});

export const notExpensesBareErrorScenario = defineScenario({
  name: 'not-expenses-bare-error',
  title: 'The bare word "Error"',
  description: '`clean_expenses` answers 200 and nothing but that word.',
  source: organization,
  respond: onlyFor('clean_expenses', () => textAnswer(200, 'Error')),
});

export const truncatedScenario = defineScenario({
  name: 'truncated',
  title: 'The answer breaks off',
  description: '`clean_expenses` ends in the middle of its JSON.',
  source: organization,
  respond(call, next) {
    const answer = next();
    if (call.endpoint !== 'clean_expenses') return answer;
    return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length * 0.6)) };
  },
});

export const slowScenario = defineScenario({
  name: 'slow',
  title: 'A slow server',
  description: 'Every answer takes two and a half seconds.',
  source: organization,
  respond: (_call, next) => ({ ...next(), delayMs: SLOW_MS }),
});

export const breakdownErrorScenario = defineScenario({
  name: 'breakdown-error',
  title: 'Daily costs cannot be had',
  description: '`breakdown_expenses` fails with 500 and a KeyError, as some deployments do; the rest is in order.',
  source: organization,
  respond: onlyFor('breakdown_expenses', keyError),
});

export const accountsErrorScenario = defineScenario({
  name: 'accounts-error',
  title: 'The list of data sources cannot be had',
  description: '`cloud_accounts` fails with 500; which clusters should have reported is not known.',
  source: organization,
  respond: onlyFor('cloud_accounts', () => textAnswer(500, '<html><title>500: Internal Server Error</title></html>')),
});
