import { cutOffAnswer, describeBody, excerptOf } from './describeBody.js';
import { ContractError } from './errors.js';
import { readJson } from './readJson.js';

/** A body as it came, text parsed as JSON. Throws ContractError where the text is not JSON. */
export function readBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return readJson(body);
  } catch (cause) {
    const start = excerptOf(body);
    const found = start === '' ? describeBody(body) : `${describeBody(body)} ("${start}")`;
    throw new ContractError({ path: '', expected: 'JSON', found, cutOff: cutOffAnswer(body), cause });
  }
}
