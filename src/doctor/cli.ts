import { HOPS, hopOf } from './chain.js';
import { EXIT_CODES } from './diagnose.js';
import { examine, type Findings, type Look } from './examine.js';
import { HELP } from './help.js';
import { readOptions } from './options.js';
import { humanReport } from './report/human.js';
import { jsonReport } from './report/json.js';
import { createPaint, wantsColor } from './report/paint.js';
import { readSeconds, readSettings, type Settings } from './settings.js';
import { UsageError } from './usageError.js';
import { changes, zeroReminder, zeroSinceOf } from './watch.js';
import { clock } from './words.js';

const MISUSED = 2;
const NARROW = 60;
const WIDE = 100;

interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean;
  columns?: number;
}

/** The world outside, as far as the doctor touches it. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  now: () => Date;
  /** Resolves after so long, or at once when the signal aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Aborts when the user has seen enough. */
  signal: AbortSignal;
  maxBytes?: number;
  slowMs?: number;
}

/** One run; its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help === true) {
      world.stdout.write(HELP);
      return 0;
    }
    const settings = readSettings(options, world.env);
    // A period that cannot be is misuse; better said before anything is asked.
    settings.periodAt(world.now());
    const show = options.json === true ? jsonWriter(settings, world) : humanWriter(settings, options.verbose === true, world);
    if (options.watch === true) return await watch(settings, readSeconds(options.every, 'every', 60) * 1000, show, world);
    const findings = await lookOnce(settings, world, {});
    show.report(findings);
    return EXIT_CODES[findings.diagnosis.verdict];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr.write(`${error.message}\n`);
    return MISUSED;
  }
}

interface Writer {
  report: (findings: Findings) => void;
  change: (findings: Findings, lines: readonly string[]) => void;
}

function humanWriter(settings: Settings, isVerbose: boolean, { env, stdout }: World): Writer {
  const paint = createPaint(wantsColor(env, stdout.isTTY === true));
  const width = Math.min(WIDE, Math.max(NARROW, stdout.columns ?? 80));
  return {
    report: (findings) => stdout.write(humanReport(findings, settings, { paint, width, isVerbose })),
    change: ({ checkedAt }, lines) => stdout.write(lines.map((line) => `${paint(clock(checkedAt), 'quiet')}  ${line}\n`).join('')),
  };
}

/** One document; while watching one line for each look that differs from the one before. */
function jsonWriter(settings: Settings, { stdout }: World): Writer {
  return {
    report: (findings) => stdout.write(`${JSON.stringify(jsonReport(findings, settings), null, 2)}\n`),
    change: (findings, lines) => stdout.write(`${JSON.stringify({ ...jsonReport(findings, settings), changes: lines })}\n`),
  };
}

async function watch(settings: Settings, every: number, show: Writer, world: World): Promise<number> {
  // Asked anew each time: it changes while a look is awaited.
  const isStopped = () => world.signal.aborted;
  let last = await lookOnce(settings, world, {});
  let zeroSince = zeroSinceOf(last, null);
  show.report(last);
  for (;;) {
    await world.sleep(every, world.signal);
    if (isStopped()) return EXIT_CODES[last.diagnosis.verdict];
    const next = await lookOnce(settings, world, { zeroSince });
    // Stopped in the middle of a look: what it says of the hops is only that it was stopped.
    if (isStopped()) return EXIT_CODES[last.diagnosis.verdict];
    zeroSince = zeroSinceOf(next, zeroSince);
    const lines = changes(last.diagnosis, next.diagnosis);
    const reminder = lines.length === 0 ? zeroReminder(zeroSince, next.checkedAt, every) : null;
    const said = reminder === null ? lines : [reminder];
    if (said.length > 0) show.change(next, said);
    last = next;
  }
}

async function lookOnce(settings: Settings, world: World, look: Partial<Look>): Promise<Findings> {
  const { stderr, now, signal, maxBytes, slowMs } = world;
  // A progress line is for eyes: a file or a pipe gets none.
  const onProgress: Look['onProgress'] =
    stderr.isTTY === true
      ? (waiting) => {
          const names = waiting.map((id) => hopOf(id).name).join(', ');
          const done = HOPS.length - 1 - waiting.length;
          stderr.write(`\r\u001b[K${waiting.length === 0 ? '' : `${done} of ${HOPS.length - 1} seen, waiting for ${names}`.slice(0, 78)}`);
        }
      : undefined;
  return examine(settings, { now: now(), signal, maxBytes, slowMs, onProgress, ...look });
}
