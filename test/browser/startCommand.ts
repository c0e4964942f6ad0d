import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { exitCode, ROOT } from '../../scripts/lib/project.mjs';

export interface StartCommand {
  /** All it has printed so far, both streams. */
  output: () => string;
  /** Resolves with the address it serves at; rejects if it ends before. */
  url: Promise<string>;
  exitCode: Promise<number>;
}

/** `npm start -- …args`, ended with the test. */
export function startCommand(args: readonly string[], env: Record<string, string> = {}): StartCommand {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT, env: { ...process.env, RESTAPI_TOKEN: '', ...env } });
  onTestFinished(() => void child.kill());
  let output = '';
  const ended = exitCode(child);
  const url = new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const served = /: (http:\/\/127\.0\.0\.1:\d+\/)\s/.exec(output)?.[1];
      if (served !== undefined) resolve(served);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${output}`)));
  });
  // A test that expects it to fail looks at the exit code alone.
  url.catch(() => undefined);
  return { output: () => output, url, exitCode: ended };
}
