import { describe, expect, test } from 'vitest';
import { UserError } from '../../scripts/lib/project.mjs';
import { readStartOptions } from '../../scripts/lib/startOptions.mjs';

const TOKEN = { RESTAPI_TOKEN: 'secret' };
const BACKEND = ['--backend', 'https://cloud.example/restapi/v2', '--organization', 'org-1'];

describe('npm start', () => {
  test('without arguments shows the mocked backend on port 5173', () => {
    expect(readStartOptions([], {})).toEqual({ help: false, port: 5173, backend: null });
  });

  test('takes the backend, the organization and its currency from the arguments, the token from the environment', () => {
    const { port, backend } = readStartOptions([...BACKEND, '--currency', 'EUR', '--port', '6000'], { RESTAPI_TOKEN: ' secret\n' });
    expect(port).toBe(6000);
    expect(backend).toEqual({ url: new URL('https://cloud.example/restapi/v2'), organization: 'org-1', currency: 'EUR', token: 'secret' });
  });

  test('claims no currency that nobody gave', () => {
    expect(readStartOptions(BACKEND, TOKEN).backend?.currency).toBe('');
  });

  test('asks for nothing else when only help is wanted', () => {
    expect(readStartOptions(['--help', '--backend', 'nonsense'], {}).help).toBe(true);
  });

  test.each([
    ['an option it does not know', ['--backendd', 'x'], TOKEN, /--backendd/],
    ['an argument without an option', ['https://cloud.example'], TOKEN, /cloud\.example/],
    ['a port that is none', ['--port', '70000'], {}, /--port 70000 is not a port/],
    ['an address without a scheme', ['--backend', 'cloud.example/restapi'], TOKEN, /is not an address/],
    ['an address of another scheme', ['--backend', 'ftp://cloud.example'], TOKEN, /is not an address/],
    ['a password in the address', ['--backend', 'https://me:pw@cloud.example'], TOKEN, /RESTAPI_TOKEN/],
    ['no organization', ['--backend', 'https://cloud.example'], TOKEN, /--organization is missing/],
    ['an organization without a backend', ['--organization', 'org-1'], TOKEN, /add --backend/],
    ['a currency that is no code', [...BACKEND, '--currency', 'euro'], TOKEN, /--currency euro/],
    ['no token', BACKEND, {}, /RESTAPI_TOKEN is not set/],
    ['a token broken over two lines', BACKEND, { RESTAPI_TOKEN: 'one\ntwo' }, /no bearer token has/],
  ])('says what is wrong with %s', (_case, args, env, message) => {
    const read = () => readStartOptions(args, env);
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });

  test('never repeats a password or a token in a message', () => {
    expect(() => readStartOptions(['--backend', 'https://me:hunter2@cloud.example'], TOKEN)).not.toThrow(/hunter2|secret/);
    expect(() => readStartOptions(BACKEND, { RESTAPI_TOKEN: 'sec ret' })).not.toThrow(/sec ret/);
  });
});
