import { hopOf } from '../chain.js';
import type { Check } from '../check.js';
import type { Context } from '../context.js';
import type { Answer, Question } from '../http.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';

/** A write request of no series, as remote write wraps it: snappy's form of nothing. */
const EMPTY = Uint8Array.of(0);
const { logs } = hopOf('remote-write');

/** What Prometheus sends, with nothing in it. */
export function probeQuestion(url: URL, { account, credentials: { writeUsername, writePassword } }: Settings): Question {
  const pair = Buffer.from(`${writeUsername ?? ''}:${writePassword ?? ''}`).toString('base64');
  return {
    url,
    method: 'POST',
    headers: {
      authorization: `Basic ${pair}`,
      ...(account === null ? {} : { 'cloud-account-id': account }),
      'content-type': 'application/x-protobuf',
      'content-encoding': 'snappy',
      'content-length': String(EMPTY.length),
      'x-prometheus-remote-write-version': '0.1.0',
    },
    body: EMPTY,
  };
}

interface Words {
  says: string;
  cause: string;
  next: string;
}

const PASSWORD: Words = {
  says: 'wrong user name or password',
  cause: 'WRITE_USERNAME or WRITE_PASSWORD is not what the cloud account was given; Prometheus fails alike if it has the same ones.',
  next: 'kubectl get secret … -o yaml   # and compare with the data source in CloudTuner',
};
const ACCOUNT: Words = {
  says: 'wrong Cloud-Account-Id',
  cause: 'No Kubernetes account of this id takes data: it does not exist, is deleted, or is of another type.',
  next: 'helm get values … | grep -i cloud-account-id',
};
const MISSING: Words = {
  says: 'Cloud-Account-Id missing',
  cause: 'The header did not arrive: a proxy before the endpoint drops it, or the endpoint takes another one.',
  next: logs,
};

export function judgeProbe(answer: Answer, { excerpt }: Context): Check {
  const id = 'remote-write.probe';
  if (answer.kind === 'unanswered') {
    const fault = noAnswerFault(answer, 'remote-write', 'a write endpoint', excerpt);
    return { id, flow: 'cost', ...fault, evidence: `the write endpoint is unreachable: ${fault.evidence}; nothing was written` };
  }
  const { status, body, ms } = answer;
  const values = { status, ms };
  // A page with 200 is somebody else's: a write endpoint has nothing to say to nothing, or that it is well.
  if (status >= 200 && status < 300 && /^\s*("?(ok|success|accepted)"?[.!]?)?\s*$/i.test(body)) {
    return { id, verdict: 'ok', evidence: `empty request accepted (${status}), nothing written`, values };
  }
  const known = wordsOf(status, body);
  if (known === null) {
    const fault = noAnswerFault(answer, 'remote-write', 'a write endpoint', excerpt);
    return { id, flow: 'cost', ...fault, evidence: `the write endpoint answers ${fault.evidence}; nothing was written` };
  }
  const { says, cause, next } = known;
  return {
    id,
    verdict: 'broken',
    evidence: `${says} (${status}); nothing was written`,
    values,
    cause,
    next,
    flow: 'cost',
    noAnswer: 'odd',
    ...(known === ACCOUNT ? { explainedBy: 'account' } : {}),
  };
}

/** Who is refused, and why: CloudTuner's endpoint tells by the status; others say it in words. */
function wordsOf(status: number, body: string): Words | null {
  const namesAccount = /cloud.account/i.test(body);
  if (status === 400 && (namesAccount || body.trim() === ''))
    return /missing|not provided|required/i.test(body) || body.trim() === '' ? MISSING : ACCOUNT;
  if (status === 422 || ((status === 403 || status === 404) && namesAccount)) return ACCOUNT;
  if (status === 401 && namesAccount) return ACCOUNT;
  if (status === 401 || status === 403) return PASSWORD;
  return null;
}
