import { type HopId, hopOf } from './chain.js';
import type { Check } from './check.js';
import { quoted } from './commands.js';
import type { Answer, Answered, Refusal, Unanswered } from './http.js';
import { readPythonJson } from './readPythonJson.js';
import { capital } from './words.js';

type Fault = Pick<Check, 'verdict' | 'evidence' | 'values' | 'cause' | 'next' | 'noAnswer'>;

interface Words {
  seen: (answer: Unanswered) => string;
  cause: (name: string, answer: Unanswered) => string;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const REFUSALS: Record<Refusal, Words> = {
  unresolved: {
    seen: ({ url }) => `the name ${url.hostname} is not known here`,
    cause: (name) =>
      `The address is one of the cluster's own network, or misspelt. ${capital(name)} can be examined through a port-forward.`,
  },
  unreachable: {
    seen: ({ url, ms }) => `no connection to ${url.host} within ${seconds(ms)}`,
    cause: (name) =>
      `There is no way from here to that machine: a firewall, a VPN, or a network of the cluster. ${capital(name)} itself may be well.`,
  },
  refused: {
    seen: ({ url }) => `connection refused by ${url.host}`,
    cause: (name) => `Nothing listens there: ${name} is not running, or the port-forward to it has ended.`,
  },
  silent: {
    seen: ({ url, ms }) => `${url.host} took the connection and answered nothing for ${seconds(ms)}`,
    cause: (name) => `${capital(name)} hangs or is overloaded, or a proxy before it has lost it.`,
  },
  unfinished: {
    seen: ({ url, ms }) => `the answer of ${url.host} had no end after ${seconds(ms)}`,
    cause: (name) => `${capital(name)} is overloaded, or this is a stream and not the address it was taken for.`,
  },
  'too-large': {
    seen: ({ url }) => `the answer of ${url.host} is larger than any of this hop should be`,
    cause: () => 'This is not the address it was taken for: a download, a log or another service.',
  },
  'hung-up': {
    seen: ({ url, detail }) => `${url.host} hung up${detail === null ? '' : ` (${detail})`}`,
    cause: (name) => `${capital(name)} restarted or crashed on the request, or it expects https where http was given.`,
  },
  tls: {
    seen: ({ url, detail }) => `no trusted TLS connection to ${url.host} (${detail ?? 'unknown reason'})`,
    cause: (_, { detail }) =>
      detail === 'EPROTO' || (detail?.startsWith('ERR_SSL') ?? false)
        ? 'The other side speaks plain HTTP or an outdated TLS: http:// where https:// was given?'
        : 'The certificate is not one this machine trusts: expired, of another name, or signed by a private authority (NODE_EXTRA_CA_CERTS).',
  },
  garbled: {
    seen: ({ url, detail }) => `what ${url.host} answers is not HTTP (${detail ?? 'unknown reason'})`,
    cause: () => 'Another protocol listens there (gRPC, TLS), so the port is wrong.',
  },
  redirected: {
    seen: ({ url, detail }) => `${url.host} sends on to ${detail ?? 'an address that is none'}`,
    cause: (_, { detail, url }) =>
      detail === `https://${url.host}`
        ? 'It is to be asked over https: give the address with https://.'
        : 'A sign-in page or an ingress stands before it. The doctor follows to no other origin, since credentials would go with it.',
  },
};

/** Names not known and machines not reached say nothing about the hop; everything else is its answer. */
const NOT_REACHED: readonly Refusal[] = ['unresolved', 'unreachable'];
const NO_CONNECTION: readonly Refusal[] = [...NOT_REACHED, 'refused'];

/** Why there is nothing to judge a hop by. `expected`: what should have come, "JSON of the query API". */
export function noAnswerFault(answer: Answer, hop: HopId, expected: string, excerpt: (text: string) => string): Fault {
  const { service, forward, logs } = hopOf(hop);
  if (answer.kind === 'answered') return oddAnswer(answer, service, logs, expected, excerpt);
  const words = REFUSALS[answer.why];
  const isClosed = NO_CONNECTION.includes(answer.why);
  return {
    verdict: NOT_REACHED.includes(answer.why) ? 'not-checked' : 'broken',
    evidence: words.seen(answer),
    values: { refusal: answer.why, detail: answer.detail, ms: answer.ms },
    cause: words.cause(service, answer),
    next: isClosed ? forward : `curl -sv -m 20 -o /dev/null ${plain(answer.url)}`,
    noAnswer: isClosed ? 'closed' : 'odd',
  };
}

function oddAnswer(
  { status, contentType, body, url }: Answered,
  name: string,
  logs: string,
  expected: string,
  excerpt: (text: string) => string,
): Fault {
  const kind = kindOf(body);
  const start = excerpt(body);
  const quoted = start === '' || start === 'Error' || kind === BINARY ? kind : `${kind}: "${start}"`;
  return {
    verdict: 'broken',
    evidence: `${status} and ${quoted}`,
    values: { status, contentType, bytes: body.length },
    cause: causeOf(status, kind, name, expected),
    next: status >= 500 ? logs : `curl -s -i -m 20 ${plain(url)} | head -20`,
    noAnswer: 'odd',
  };
}

function causeOf(status: number, kind: string, name: string, expected: string): string {
  if (status === 401 || status === 403)
    return `Something before ${name} wants a sign-in: ask it inside the cluster, through a port-forward.`;
  if (status === 429) return `${capital(name)} is asked too often just now: try again in a minute.`;
  if (status === 502 || status === 503 || status === 504) return `A proxy answers for ${name}, which is down or too slow behind it.`;
  if (status >= 500) return `${capital(name)} failed on this request; its log has the reason.`;
  if (kind === 'a web page') return `A web page answers instead of ${expected}: wrong port, wrong path, or the user interface's address.`;
  if (status === 404) return `Nothing is at this path: the address is of another service, or lacks a part of its path.`;
  return `That is not ${expected}: the address is of another service, or lacks a part of its path.`;
}

const BINARY = 'binary data';

function kindOf(body: string): string {
  const text = body.trimStart();
  if (text.trim() === '') return 'an empty body';
  // eslint-disable-next-line no-control-regex -- no text has them; the last is what stands for bytes that are none
  if (/[\u0000-\u0008\ufffd]/.test(text.slice(0, 1000))) return BINARY;
  if (text.trim() === 'Error') return 'the bare text "Error"';
  if (/^<(!doctype|html|head|body|\?xml)/i.test(text)) return 'a web page';
  if (/^[[{]/.test(text)) return readPythonJson(text) === undefined ? 'JSON that breaks off' : 'JSON of another kind';
  return 'text';
}

/** Without what was asked: long, and not needed to see whether anything is there. */
function plain(url: URL): string {
  return quoted(`${url.origin}${url.pathname}`);
}
