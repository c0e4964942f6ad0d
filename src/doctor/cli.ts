import { HOPS, hopOf } from './chain.js';
import { EXIT_CODES } from './diagnose.js';
import { examine, type Findings, type Look } from './examine.js';
import { HELP } from './help.js';
import { readOptions } from './options.js';
import { humanReport } from './report/human.js';
import { jsonReport } from './report/json.js';
import { createPaint, wantsColor } from './report/paint.js';
import { readSeconds, readSettings, type Settings } from './doctorSettings.js';
import { UsageError } from './usageError.js';
import { changes, costsAt, zeroReminder, zeroSinceOf } from './watch.js';
import { clock } from './words.js';

const MISUSED = 2;
/** As shells count what an interrupt has ended. */
const STOPPED = 130;
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
    const show = options.json === true ? jsonWriter(world) : humanWriter(options.verbose === true, world);
    const every = readSeconds(options.every, 'every', 60);
    if (options.every !== undefined && options.watch !== true) throw new UsageError('--every says how often --watch looks, and needs it.');
    const first = await lookOnce(settings, world, {});
    // Stopped in the middle of a look: what it says of the hops is only that it was stopped.
    if (world.signal.aborted) {
      world.stderr.write('Stopped before all hops were seen, so nothing is said of them.\n');
      return STOPPED;
    }
    show.report(first);
    return EXIT_CODES[(options.watch === true ? await watch(first, settings, every, show, world) : first).diagnosis.verdict];
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

function humanWriter(isVerbose: boolean, { env, stdout }: World): Writer {
  const paint = createPaint(wantsColor(env, stdout.isTTY === true));
  const width = Math.min(WIDE, Math.max(NARROW, stdout.columns ?? 80));
  return {
    report: (findings) => stdout.write(humanReport(findings, { paint, width, isVerbose })),
    change: ({ checkedAt }, lines) => stdout.write(lines.map((line) => `${paint(clock(checkedAt), 'quiet')}  ${line}\n`).join('')),
  };
}

/** One document; while watching one line for each look that differs from the one before. */
function jsonWriter({ stdout }: World): Writer {
  return {
    report: (findings) => stdout.write(`${JSON.stringify(jsonReport(findings), null, 2)}\n`),
    change: (findings, lines) => stdout.write(`${JSON.stringify({ ...jsonReport(findings), changes: lines })}\n`),
  };
}

/** Looks again and again; the last whole look. */
async function watch(first: Findings, settings: Settings, every: number, show: Writer, world: World): Promise<Findings> {
  // Asked anew each time: it changes while a look is awaited.
  const isStopped = () => world.signal.aborted;
  let last = first;
  let zeroSince = zeroSinceOf(last, null);
  for (;;) {
    await world.sleep(every, world.signal);
    if (isStopped()) return last;
    const since = zeroSince ?? costsAt(last);
    const next = await lookOnce(settings, world, { zeroSince: since });
    if (isStopped()) return last;
    zeroSince = zeroSinceOf(next, since);
    const lines = changes(last.diagnosis, next.diagnosis);
    const said = [...lines, ...zeroReminder(zeroSince, last.checkedAt, next.checkedAt, lines)];
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
