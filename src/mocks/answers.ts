import { ApiError, type ErrorCode } from './apiError.js';
import { pythonJson } from './pythonJson.js';
import type { BackendAnswer } from './scenario.js';

/** JSON as the REST API sends it. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): BackendAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8', ...headers }, body: pythonJson(body), delayMs: 0 };
}

/** A refusal in the REST API's own form. */
export function errorAnswer(code: ErrorCode, params: readonly (string | number)[] = []): BackendAnswer {
  const error = new ApiError(code, params);
  return jsonAnswer(error.status, error);
}

/** Anything else: pages of proxies, bare words. */
export function textAnswer(status: number, body: string, headers: Record<string, string> = {}): BackendAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8', ...headers }, body, delayMs: 0 };
}
