import http from 'node:http';
import https from 'node:https';
import { brotliDecompressSync, unzipSync } from 'node:zlib';

/** One question to a hop. */
export interface Question {
  url: URL;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** How far an answer may go before it is given up. */
export interface Limits {
  /** Aborts when the time of the hop, or of the whole run, is up. */
  signal: AbortSignal;
  /** Bytes of a body; what is longer is no answer to any question of ours. */
  maxBytes: number;
}

export type Refusal =
  /** The name is not known here. */
  | 'unresolved'
  /** No way to that machine, or it takes no connection in time. */
  | 'unreachable'
  /** The machine is there, nothing listens. */
  | 'refused'
  /** Connected, and then not a byte in time. */
  | 'silent'
  /** The answer began and did not end in time. */
  | 'unfinished'
  | 'too-large'
  | 'hung-up'
  | 'tls'
  /** Not HTTP. */
  | 'garbled'
  /** Sent on to another origin, where nothing of ours is to go. */
  | 'redirected';

export interface Answered {
  kind: 'answered';
  status: number;
  contentType: string;
  body: string;
  ms: number;
  url: URL;
}

export interface Unanswered {
  kind: 'unanswered';
  why: Refusal;
  /** A code of the system (`CERT_HAS_EXPIRED`), or the origin it was sent on to. Null: nothing more is known. */
  detail: string | null;
  ms: number;
  url: URL;
}

export type Answer = Answered | Unanswered;

/** Asks once. Never rejects: what goes wrong is an answer too. */
export type Ask = (question: Question) => Promise<Answer>;

const REDIRECTS = 3;
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO)/;

/** Asks, and follows redirects within the origin. */
export async function ask(question: Question, limits: Limits): Promise<Answer> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  let { url } = question;
  for (let hops = 0; ; hops++) {
    const once = await askOnce({ ...question, url }, limits);
    if (once.kind === 'failed') return { kind: 'unanswered', why: once.why, detail: once.detail, ms: took(), url };
    const { status, location, contentType, body } = once;
    if (status < 300 || status > 399 || location === undefined) return { kind: 'answered', status, contentType, body, ms: took(), url };
    const target = URL.canParse(location, url) ? new URL(location, url) : null;
    if (target?.origin !== url.origin || hops === REDIRECTS || question.method === 'POST') {
      return { kind: 'unanswered', why: 'redirected', detail: target?.origin ?? null, ms: took(), url };
    }
    url = target;
  }
}

type Once =
  | { kind: 'came'; status: number; contentType: string; location: string | undefined; body: string }
  | { kind: 'failed'; why: Refusal; detail: string | null };

function askOnce({ url, method = 'GET', headers = {}, body }: Question, { signal, maxBytes }: Limits): Promise<Once> {
  return new Promise((resolve) => {
    // What a time limit means depends on how far the request had come.
    let late: Refusal = 'unreachable';
    // The signal is of the whole hop, with many questions and redirects: it keeps nothing of one that is over.
    const settle = (once: Once) => {
      signal.removeEventListener('abort', handleAbort);
      resolve(once);
    };
    const fail = (why: Refusal, detail: string | null = null) => {
      settle({ kind: 'failed', why, detail });
      request.destroy();
    };
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      // No reuse: each question shows by itself whether the hop can be reached. No compression: a small answer stays small.
      agent: false,
      headers: { 'user-agent': 'k8s-costs-doctor', 'accept-encoding': 'identity', ...headers },
    });
    request.on('socket', (socket) => {
      const connected = () => (late = 'silent');
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
      socket.once('connect', connected);
    });
    request.on('error', (error: NodeJS.ErrnoException) => fail(...refusalOf(error, late)));
    request.on('response', (response) => {
      late = 'unfinished';
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > maxBytes) fail('too-large');
        else chunks.push(chunk);
      });
      response.on('error', () => fail('hung-up'));
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        const contentType = received['content-type'] ?? '';
        const bytes = unpacked(Buffer.concat(chunks), received['content-encoding'], maxBytes);
        if (bytes === null) fail('too-large');
        else settle({ kind: 'came', status: statusCode, contentType, location: received.location, body: bytes.toString('utf8') });
      });
    });
    const handleAbort = () => fail(late);
    signal.addEventListener('abort', handleAbort, { once: true });
    if (signal.aborted) handleAbort();
    else request.end(body);
  });
}

/** Some proxies compress what was asked for as it is. Null: unpacked it is larger than that. */
function unpacked(body: Buffer, encoding: string | undefined, maxOutputLength: number): Buffer | null {
  try {
    if (encoding === 'gzip' || encoding === 'deflate') return unzipSync(body, { maxOutputLength });
    return encoding === 'br' ? brotliDecompressSync(body, { maxOutputLength }) : body;
  } catch (error) {
    // What is not packed as it says is shown as what it is.
    return error instanceof RangeError ? null : body;
  }
}

/** By the code alone: messages of the system may repeat what was sent. */
function refusalOf({ code = '' }: NodeJS.ErrnoException, late: Refusal): [Refusal, string | null] {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return ['unresolved', code];
  if (code === 'ECONNREFUSED') return ['refused', code];
  if (TLS.test(code)) return ['tls', code];
  if (code.startsWith('HPE_')) return ['garbled', code];
  if (late === 'unreachable') return ['unreachable', code === '' ? null : code];
  return ['hung-up', code === '' ? null : code];
}
