import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../scripts/lib/listen.mjs';
import { exitCode, runMain, spawnNpm, UserError } from '../../scripts/lib/project.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

describe('a program that is refused a file', () => {
  const printed = async (main: () => Promise<void>) => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await runMain(main);
    expect(process.exitCode).toBe(1);
    return print.mock.calls.flat().join('\n');
  };
  const refuse = (code: string, path?: string) => () =>
    Promise.reject(Object.assign(new Error(`${code}: mkdir`), { code, syscall: 'mkdir', path }));

  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC'])('says which one and what to do, without a stack: %s', async (code) => {
    const said = await printed(refuse(code, '/repository/node_modules/.vite'));
    expect(said).toMatch(new RegExp(`^/repository/node_modules/\\.vite cannot be written \\(${code}\\): .+, and run this again\\.$`));
  });

  test('says so of a real one', async () => {
    writeFileSync(join(folder, 'file'), '');
    const said = await printed(async () => {
      mkdirSync(join(folder, 'file/below'));
    });
    expect(said).toBe(
      `${join(folder, 'file/below')} cannot be written (ENOTDIR): a file stands where a folder should be. Move it away, and run this again.`,
    );
  });

  test('shows the stack of a fault of its own', async () => {
    await expect(runMain(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow('x is not a function');
    await expect(runMain(refuse('EACCES'))).rejects.toThrow('EACCES');
  });
});

test('npm that installs and builds gets no secret of ours, and what it needs', async () => {
  const script = join(folder, 'npm-cli.js');
  const seen = join(folder, 'seen.json');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.env));`);
  vi.stubEnv('npm_execpath', script);
  for (const name of ['RESTAPI_TOKEN', 'METROCULUS_SECRET', 'WRITE_USERNAME', 'WRITE_PASSWORD']) vi.stubEnv(name, 'not-for-npm');
  vi.stubEnv('NPM_TOKEN', 'of-the-registry');
  for (const env of [undefined, { ...process.env, NODE_ENV: 'production' }]) {
    expect(await exitCode(spawnNpm(['ci'], env && { env }))).toBe(0);
    const text = readFileSync(seen, 'utf8');
    expect(text).not.toContain('not-for-npm');
    expect(JSON.parse(text)).toMatchObject({
      NPM_TOKEN: 'of-the-registry',
      PATH: process.env.PATH,
      NODE_ENV: (env ?? process.env).NODE_ENV,
    });
  }
});

describe('a port', () => {
  const server = () => {
    const made = http.createServer();
    onTestFinished(() => void made.close());
    return made;
  };

  test('that is taken gives way to the next free one, where none was asked for', async () => {
    const port = Number(new URL(await listen(server(), 0)).port);
    const next = Number(new URL(await listen(server(), port, { orNext: true })).port);
    expect(next).toBeGreaterThan(port);
    await expect(listen(server(), port)).rejects.toThrow(UserError);
  });

  test('that is free is taken', async () => {
    const first = server();
    const port = Number(new URL(await listen(first, 0)).port);
    await new Promise((resolve) => first.close(resolve));
    expect(await listen(server(), port, { orNext: true })).toBe(`http://127.0.0.1:${port}/`);
  });

  test('that is opened again and again leaves no listener behind', async () => {
    const one = server();
    const taken = Number(new URL(await listen(server(), 0)).port);
    const before = [one.listenerCount('error'), one.listenerCount('listening')];
    for (let time = 0; time < 12; time++) {
      await expect(listen(one, taken)).rejects.toThrow(UserError);
      await listen(one, 0);
      await new Promise((resolve) => one.close(resolve));
    }
    expect([one.listenerCount('error'), one.listenerCount('listening')]).toEqual(before);
  });
});
