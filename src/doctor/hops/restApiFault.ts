import { hopOf } from '../chain.js';
import type { Check } from '../check.js';
import { curlRestApi } from '../commands.js';
import type { Context } from '../context.js';
import type { Answer } from '../http.js';
import { asObject, asText, readPythonJson } from '../readPythonJson.js';
import type { Settings } from '../doctorSettings.js';
import { noAnswerFault } from '../noAnswerFault.js';

type Fault = Pick<Check, 'verdict' | 'evidence' | 'values' | 'cause' | 'next' | 'noAnswer' | 'isSymptom'>;

const { logs } = hopOf('rest-api');

/** Why the REST API gave no expenses. */
export function restApiFault(answer: Answer, { excerpt, settings }: Context): Fault {
  const error = apiError(answer);
  if (answer.kind === 'unanswered' || error === null) return noAnswerFault(answer, 'rest-api', 'the REST API', excerpt);
  const { status } = answer;
  const reason = error.reason === null ? '' : `: ${excerpt(error.reason)}`;
  const [cause, next] = causeOf(status, error.code, settings);
  return {
    verdict: 'broken',
    evidence: `${status}${error.code === null ? '' : ` ${error.code}`}${reason}`,
    values: { status, code: error.code },
    cause,
    next,
    noAnswer: 'odd',
  };
}

function causeOf(status: number, code: string | null, settings: Settings): [cause: string, next: string] {
  if (status === 401)
    return [
      'The token has run out or is not of this deployment; a page with it says that the session has ended.',
      'export RESTAPI_TOKEN=…   # a new one',
    ];
  if (status === 403) return ['The token’s user may not see this organization.', curlRestApi(settings, 'organizations')];
  if (status === 404)
    return ['No such organization in this deployment, or the address lacks /restapi/v2.', curlRestApi(settings, 'organizations')];
  if (status === 424 || code === 'OE0445')
    return [
      'No cloud account is connected to this organization; the page shows an empty state.',
      curlRestApi(settings, `organizations/${settings.organization ?? ''}/cloud_accounts`),
    ];
  if (status === 429) return ['The REST API is asked too often just now.', 'sleep 60 && k8s-costs-doctor …'];
  if (status >= 500) return ['The REST API failed on this request; its log has the traceback.', logs];
  return ['The REST API refuses the request; its own words say why.', logs];
}

/** Words of the API's own error. Null: that is none. */
function apiError(answer: Answer): { code: string | null; reason: string | null } | null {
  const error = answer.kind === 'answered' ? asObject(asObject(readPythonJson(answer.body))?.error) : null;
  return error === null ? null : { code: asText(error.error_code), reason: asText(error.reason) };
}
