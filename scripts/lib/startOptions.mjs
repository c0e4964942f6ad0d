import { parseArgs } from 'node:util';
import { UserError } from './project.mjs';

const DEFAULT_PORT = 5173;
/** What is shorter stands in any text, and could not be kept out of what is shown. */
const SHORTEST_TOKEN = 4;

export const HELP = `npm start                                        the page on the mocked backend
npm start -- --backend URL --organization ID     the page on a real REST API

  --port N           port on 127.0.0.1; default 5173, or the next free one
  --backend URL      where the REST API is, with its path, e.g. https://cloudtuner.example/restapi/v2
  --organization ID  whose expenses are shown; needed with --backend
  --currency CODE    the organization's currency (ISO 4217); without it amounts carry none
  --help             this text

With --backend, RESTAPI_TOKEN in the environment is the bearer token. It stays in this server: it is added to each request
to the REST API and is in no page, URL or log.`;

/**
 * @typedef {{ url: URL, organization: string, currency: string, token: string }} Backend an empty currency is not known
 * @typedef {{ help: boolean, port: number, isPortAsked?: true, backend: Backend | null }} StartOptions `isPortAsked`: no other port will do
 */

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        backend: { type: 'string' },
        organization: { type: 'string' },
        currency: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UserError(`npm start does not understand these arguments: ${reason}.\n\n${HELP}`);
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`--port ${text} is not a port: give a whole number from 0 to 65535 (0: any free one).`);
}

/** @param {string} text */
function readBackendUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError(
      `--backend ${text} is not an address. Give the REST API's URL with http:// or https:// and its path, e.g. https://cloudtuner.example/restapi/v2`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UserError('--backend takes the address alone, without user, password, query or #. The token goes into RESTAPI_TOKEN.');
  }
  return url;
}

/** @param {string} text */
function readCurrency(text) {
  if (/^[A-Z]{3}$/.test(text)) return text;
  throw new UserError(`--currency ${text} is not a currency code: give three capital letters of ISO 4217, e.g. EUR.`);
}

/** @param {NodeJS.ProcessEnv} env */
function readToken(env) {
  const token = env.RESTAPI_TOKEN?.trim();
  if (!token) {
    throw new UserError(
      'RESTAPI_TOKEN is not set, and the REST API answers nobody without a token. ' +
        'Set it in the environment, not on the command line: read -rs RESTAPI_TOKEN && export RESTAPI_TOKEN',
    );
  }
  if (token.length < SHORTEST_TOKEN) {
    throw new UserError(`RESTAPI_TOKEN has fewer than ${SHORTEST_TOKEN} characters, which no bearer token has. Copy it again, whole.`);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError('RESTAPI_TOKEN holds characters that no bearer token has, perhaps a line break or a quote. Copy it again.');
  }
  return token;
}

/**
 * What `npm start` was asked for.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {StartOptions}
 */
export function readStartOptions(args, env) {
  const { help = false, port, backend, organization, currency } = parse(args);
  const options =
    port === undefined ? { help, port: DEFAULT_PORT } : { help, port: readPort(port), isPortAsked: /** @type {const} */ (true) };
  if (help) return { ...options, backend: null };
  if (backend === undefined) {
    if (organization === undefined && currency === undefined) return { ...options, backend: null };
    throw new UserError('--organization and --currency belong to a real backend: add --backend URL, or leave them out for the mocked one.');
  }
  const url = readBackendUrl(backend);
  if (!organization) {
    throw new UserError(
      "--organization is missing: the REST API answers for one organization. Its id stands in CloudTuner's address bar and API.",
    );
  }
  return {
    ...options,
    backend: { url, organization, currency: currency === undefined ? '' : readCurrency(currency), token: readToken(env) },
  };
}
