import { describe, expect, test } from 'vitest';
import { ContractError, UnauthorizedError } from '../../src/api/errors.js';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import { toExpensesError } from '../../src/api/toExpensesError.js';
import { errorBody } from './testServer.js';

const BODY = errorBody(503, 'U0503', 'Down for maintenance');
const HEADERS = { 'Retry-After': '7', 'Content-Type': 'application/json' };
const response = () => new Response(JSON.stringify(BODY), { status: 503, headers: HEADERS });
const errorWith = (properties: object, message = 'Request failed') => Object.assign(new Error(message), properties);

describe('an HTTP answer inside of what a library threw', () => {
  test.each<[string, () => unknown]>([
    [
      'axios',
      () => errorWith({ code: 'ERR_BAD_RESPONSE', status: 503, response: { status: 503, data: BODY, headers: { 'retry-after': '7' } } }),
    ],
    ['axios with its own headers', () => errorWith({ response: { status: 503, data: BODY, headers: new Headers(HEADERS) } })],
    ['axios with text', () => errorWith({ response: { status: 503, data: JSON.stringify(BODY), headers: { 'Retry-After': ['7'] } } })],
    ['fetch, thrown as it is', response],
    ['ky', () => errorWith({ response: response() })],
    ['superagent', () => errorWith({ status: 503, response: { status: 503, text: JSON.stringify(BODY), headers: { 'retry-after': 7 } } })],
    ['Apollo', () => errorWith({ networkError: errorWith({ statusCode: 503, result: BODY, response: response() }) })],
    [
      'Apollo, unparsed',
      () => errorWith({ networkError: errorWith({ statusCode: 503, bodyText: JSON.stringify(BODY), response: response() }) }),
    ],
    ['Apollo over REST', () => errorWith({ graphQLErrors: [{ extensions: { response: { status: 503, body: BODY, headers: HEADERS } } }] })],
    ['a wrapper of the host', () => errorWith({ status: 503, body: BODY, headers: HEADERS })],
  ])('is found with its body and its wait: %s', async (_, thrown) => {
    const error = thrown();
    expect(await toExpensesError(error)).toMatchObject({
      kind: 'unavailable',
      status: 503,
      code: 'U0503',
      reason: 'Down for maintenance',
      retryAfterMs: 7000,
      isRetryable: true,
      cause: error,
    });
  });

  test('that is an HTML page with 200 is not expenses data', async () => {
    const error = errorWith({ name: 'ServerParseError', statusCode: 200, bodyText: '<html>', response: new Response('') });
    expect(await toExpensesError(errorWith({ networkError: error }))).toMatchObject({
      kind: 'notExpensesData',
      status: 200,
      bodyStart: '<html>',
    });
  });

  test('whose body was read already is known by its status', async () => {
    const read = new Response('<html>', { status: 500 });
    await read.text();
    expect(await toExpensesError(read)).toMatchObject({ kind: 'unavailable', status: 500, isRetryable: false });
  });

  test('whose body cannot be read is known by its status', async () => {
    const broken = { status: 502, text: () => Promise.reject(new TypeError('terminated')) };
    expect(await toExpensesError(broken)).toMatchObject({ kind: 'unavailable', status: 502 });
  });
});

describe('without an answer', () => {
  test.each([
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new TypeError('fetch failed'),
    new TypeError('terminated'),
    errorWith({ code: 'ERR_NETWORK' }),
    errorWith({ code: 'ECONNREFUSED' }),
    errorWith({ networkError: new TypeError('Failed to fetch') }),
    errorWith({ cause: errorWith({ code: 'ECONNRESET' }) }),
    errorWith({ code: 'ERR_NETWORK', response: { status: 0 } }),
  ])('%s is a failed connection', async (thrown) => {
    const error = await toExpensesError(thrown);
    expect(error).toMatchObject({ kind: 'unavailable', status: null, isRetryable: true, cause: thrown });
    expect(error.message).toContain('could not be reached');
  });

  test.each([new DOMException('Too slow', 'TimeoutError'), errorWith({ code: 'ECONNABORTED' }), errorWith({ code: 'ETIMEDOUT' })])(
    '%s is a timeout',
    async (thrown) => {
      const error = await toExpensesError(thrown);
      expect(error).toMatchObject({ kind: 'unavailable', status: null, isRetryable: true });
      expect(error.message).toContain('did not answer in time');
    },
  );

  test.each([
    new TypeError("Cannot read properties of undefined (reading 'get')"),
    new Error('Bearer abc.def'),
    'no',
    null,
    undefined,
    5,
    {},
  ])('%s is not known: it is not asked again, and its words are not repeated', async (thrown) => {
    const error = await toExpensesError(thrown);
    expect(error).toMatchObject({ kind: 'unavailable', status: null, isRetryable: false });
    expect(error.message).not.toContain('abc.def');
  });
});

describe('what passes through', () => {
  test.each([
    new DOMException('Gone', 'AbortError'),
    errorWith({ name: 'CanceledError', code: 'ERR_CANCELED' }),
    errorWith({ networkError: new DOMException('Gone', 'AbortError') }),
    new UnauthorizedError('The session has ended.'),
  ])('is %s', async (thrown) => {
    expect(await toExpensesError(thrown)).toBe(thrown);
  });
});

test('a body in text that was cut off says so, and blames no address', async () => {
  const body = '{"total_cost": 12, "clean_expenses": [{"cost"';
  const thrown = await Promise.resolve(body)
    .then(parseCleanExpenses)
    .catch((reason: unknown) => reason);
  const error = await toExpensesError(thrown);
  expect(error).toMatchObject({ kind: 'notExpensesData', isRetryable: false, cutOff: { bytes: body.length } });
  expect(error.message).toContain('The answer was cut off before its end.');
  expect(error.message).not.toContain('address');
});

test('a body that is not as agreed is not expenses data, and says where', async () => {
  const thrown = new ContractError({ path: 'cloud_accounts', expected: 'a list', found: 'an object' });
  const error = await toExpensesError(thrown);
  expect(error).toMatchObject({ kind: 'notExpensesData', status: null, isRetryable: false, cause: thrown });
  expect(error.message).toContain('"cloud_accounts" of the body should be a list, but is an object');
});
