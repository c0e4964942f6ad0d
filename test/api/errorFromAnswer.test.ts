import { describe, expect, test } from 'vitest';
import { errorFromAnswer, type FailedAnswer } from '../../src/api/errorFromAnswer.js';
import { errorBody } from './testServer.js';

const errorOf = (answer: Partial<FailedAnswer>) =>
  errorFromAnswer({ status: 400, body: undefined, contentType: null, retryAfterMs: null, ...answer });

describe('errorFromAnswer', () => {
  test.each<[number, string, string, string, boolean]>([
    [400, 'OE0446', 'rejected', 'RejectedRequestError', false],
    [400, 'OE0212', 'rejected', 'RejectedRequestError', false],
    [405, 'OE0245', 'rejected', 'RejectedRequestError', false],
    [401, 'OE0235', 'unauthorized', 'UnauthorizedError', false],
    [401, 'OE0237', 'unauthorized', 'UnauthorizedError', false],
    [403, 'OE0234', 'forbidden', 'ForbiddenError', false],
    [404, 'OE0002', 'notFound', 'NotFoundError', false],
    [424, 'OE0445', 'noCloudAccounts', 'NoCloudAccountsError', false],
    [400, 'OE0445', 'noCloudAccounts', 'NoCloudAccountsError', false],
    [408, 'U0408', 'unavailable', 'UnavailableError', true],
    [429, 'U0429', 'unavailable', 'UnavailableError', true],
    [500, 'U0500', 'unavailable', 'UnavailableError', false],
    [501, 'U0501', 'unavailable', 'UnavailableError', false],
    [502, 'U0502', 'unavailable', 'UnavailableError', true],
    [503, 'U0503', 'unavailable', 'UnavailableError', true],
    [504, 'U0504', 'unavailable', 'UnavailableError', true],
  ])('%i %s is %s', (status, code, kind, name, isRetryable) => {
    const error = errorOf({ status, body: JSON.stringify(errorBody(status, code, 'Said so.')) });
    expect(error).toMatchObject({ kind, name, status, code, reason: 'Said so.', isRetryable });
    expect(error.message).toContain(`${status} ${code}`);
    expect(String(error)).toBe(`${name}: ${error.message}`);
  });

  test('repeats why a request was refused, and what of it', () => {
    const error = errorOf({ body: errorBody(400, 'OE0446', 'end_date should be greater than start_date', ['end_date', 7, null]) });
    expect(error.message).toContain('The server says: end_date should be greater than start_date. Change the period or the filters.');
    expect(error).toMatchObject({ params: ['end_date', '7'] });
  });

  test.each([429, 502, 503, 504])('keeps %i retryable where a proxy answered with a page, and shows its first words', (status) => {
    const error = errorOf({ status, body: '<html><h1>Bad Gateway</h1>' });
    expect(error).toMatchObject({ kind: 'unavailable', isRetryable: true });
    expect(error.message).toContain('something that is not expenses data: an HTML page, "<html><h1>Bad Gateway</h1>"');
  });

  test.each<[string, unknown, string]>([
    ['a page', '<html>', 'notExpensesData'],
    ['a bare Error', 'Error', 'notExpensesData'],
    ['Error as JSON', '"Error"', 'notExpensesData'],
    ['nothing', '', 'notExpensesData'],
    ['JSON that breaks off', '{"error": {"rea', 'notExpensesData'],
    ['JSON of another kind', '{"detail": "Internal Server Error"}', 'unavailable'],
    ['what is not known', undefined, 'unavailable'],
  ])('500 with %s', (_, body, kind) => {
    expect(errorOf({ status: 500, body })).toMatchObject({ kind, status: 500, isRetryable: false });
  });

  test('what is left of a refusal is no answer that was cut off', () => {
    expect(errorOf({ status: 500, body: '{"error": {"rea' })).toMatchObject({ cutOff: null });
    expect(errorOf({ status: 200, body: '{"total_cost": 1' })).toMatchObject({ cutOff: { bytes: 16 } });
  });

  test.each([403, 404, 424])('%i is no word of the REST API where a proxy answered with a page of its own', (status) => {
    const html = `<html><head><title>${status}</title></head><body><center>nginx</center></body></html>`;
    const error = errorOf({ status, body: html, contentType: 'text/html' });
    expect(error).toMatchObject({ kind: 'notExpensesData', status, bodyStart: html });
    expect(errorOf({ status, body: '{"message":"no Route matched"}' })).toMatchObject({ kind: 'notExpensesData', status });
    expect(errorOf({ status }).kind).not.toBe('notExpensesData');
  });

  test.each([400, 422])('%i with a page shows its first words', (status) => {
    expect(errorOf({ status, body: '<h1>Blocked</h1>' }).message).toContain('It answered an HTML page, "<h1>Blocked</h1>"');
  });

  test('cuts a long reason short', () => {
    expect(errorOf({ body: errorBody(400, 'OE0217', 'x'.repeat(5000)) }).reason).toHaveLength(301);
  });

  test('takes odd error bodies as none', () => {
    for (const body of ['{"error": "no"}', '{"error": null}', '[]', 'null', { error: [] }]) {
      expect(errorOf({ body })).toMatchObject({ kind: 'rejected', code: null, reason: null });
    }
  });

  test('never repeats a bearer token', () => {
    const body = `<pre>authorization: Bearer ${'abc.def'.repeat(400)}</pre>`;
    for (const status of [200, 400, 500, 502]) expect(errorOf({ status, body }).message).not.toContain('abc.def');
    expect(errorOf({ body: errorBody(400, 'OE0435', 'Bad header: Bearer abc.def') }).message).not.toContain('abc.def');
  });
});
