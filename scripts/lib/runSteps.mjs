import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { exitCode, ROOT, runMain, spawnNpm } from './project.mjs';
import { vitestCounts } from './vitestCounts.mjs';

/** A step that hangs is ended, so that the run says which one it was. */
const STEP_TIMEOUT = 10 * 60_000;
const REPORTS = join(ROOT, 'build/reports');

/**
 * An npm script of the same name. `countsTests`: the step runs Vitest and counts as many as its tests; any other step counts as one.
 * `needs`: not worth running after these have failed.
 * @typedef {{ script: string, countsTests?: boolean, needs?: string[] }} Step
 */

/** @type {Map<string, import('./vitestCounts.mjs').Counts>} */
const results = new Map();

/** @param {Step} step */
async function runStep({ script, countsTests = false, needs = [] }) {
  const missing = needs.find((each) => results.get(each)?.failed !== 0);
  if (missing !== undefined) {
    console.log(`✗ ${script}: not run, because ${missing} failed`);
    return { passed: 0, failed: 1 };
  }
  const started = performance.now();
  const report = join(REPORTS, `${script.replace(':', '-')}.json`);
  const reporters = countsTests ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const child = spawnNpm(['run', '--silent', script, ...reporters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\nStill running after ${STEP_TIMEOUT / 60_000} minutes: ended.\n`;
    child.kill();
  }, STEP_TIMEOUT);
  const code = await exitCode(child);
  clearTimeout(timer);
  const failed = code === 0 ? 0 : 1;
  const counts = countsTests
    ? vitestCounts(existsSync(report) ? readFileSync(report, 'utf8') : null, code)
    : { passed: 1 - failed, failed };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = countsTests ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${script} (${seconds} s${tests})`);
  // What was not looked at is no success: a step says so itself.
  for (const line of output.match(/^Skipped: .*$/gm) ?? []) console.log(`  – ${line}`);
  if (counts.failed > 0) console.log(output.replace(/^/gm, '  │ '));
  return counts;
}

/** @param {Step[]} lane */
async function runLane(lane) {
  for (const step of lane) results.set(step.script, await runStep(step));
}

/**
 * Runs steps on a machine where nothing is installed but Node and npm, and ends with one line of counts. Groups run one after the other, the
 * lanes of a group side by side, the steps of a lane in order.
 * @param {Step[][][]} groups
 */
export function runSteps(groups) {
  return runMain(async () => {
    await ensureDependencies();
    process.env.CHROMIUM = await ensureChromium();
    rmSync(REPORTS, { recursive: true, force: true });
    mkdirSync(REPORTS, { recursive: true });
    for (const lanes of groups) await Promise.all(lanes.map(runLane));

    const counts = [...results.values()];
    const sum = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((total, count) => total + count[key], 0);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    if (sum('failed') > 0) process.exitCode = 1;
  });
}
