import { hopTitle, HOPS } from './chain.js';
import { isBad } from './check.js';
import type { DiagnosedCheck, DiagnosedHop, Diagnosis } from './diagnose.js';
import type { Findings } from './examine.js';
import { span } from './words.js';

const TEN_MINUTES = 600_000;
/** Numbers with the unit of a time: "1 h 5 min", "$9.84", "10:10". */
const FIGURES = /(\d[\d.,:]*( (ms|s|min|h|d)\b)?\s*)+/g;
const WORDS = { ok: 'ok', suspicious: 'suspicious', broken: 'broken', 'not-checked': 'not checked' } as const;

/** What is different from the look before, a line each; nothing where all is as it was. */
export function changes(before: Diagnosis, after: Diagnosis): string[] {
  return HOPS.flatMap(({ id }) => {
    const was = before.hops.find((hop) => hop.id === id);
    const is = after.hops.find((hop) => hop.id === id);
    if (was === undefined || is === undefined) return [];
    const [wasSaid, isSaid] = [was, is].map(({ verdict, followsFrom }) =>
      followsFrom === null ? WORDS[verdict] : `${WORDS[verdict]} (follows from ${hopTitle(followsFrom)})`,
    );
    const known = was.checks.map(gist);
    const worst = is.checks.filter(({ verdict }) => verdict === is.verdict);
    const fresh = (wasSaid === isSaid ? is.checks.filter(isBad) : worst).find((check) => !known.includes(gist(check)));
    const wasZero = zeroOf(was);
    const isZero = zeroOf(is);
    if (wasSaid === isSaid && String(faults(was)) === String(faults(is))) return [];
    const zero = isZero !== null && isZero !== wasZero ? `${isZero.replace('-', ' ')}: ` : '';
    const evidence = is.verdict === 'ok' ? is.summary : ((fresh ?? worst[0])?.evidence ?? is.summary);
    return [`${hopTitle(id)}: ${wasSaid === isSaid ? isSaid : `${wasSaid} → ${isSaid}`}, ${zero}${evidence}`];
  });
}

/** What is bad about a hop, and why, whatever its figures are just now. */
function faults({ checks }: DiagnosedHop): string[] {
  return checks.filter((check) => isBad(check) || check.noAnswer !== undefined).map(gist);
}

function gist({ id, verdict, followsFrom, cause, values }: DiagnosedCheck): string {
  const why = cause?.replaceAll(FIGURES, '');
  return JSON.stringify([id, verdict, followsFrom, why, values?.status, values?.code, values?.refusal, values?.zero]);
}

function zeroOf({ checks }: Diagnosis['hops'][number]): string | null {
  const zero = checks.map(({ values }) => values?.zero).find((value) => typeof value === 'string');
  return typeof zero === 'string' ? zero : null;
}

/** Since when costs have been 0, as far as this watch has seen. Null: they are not. */
export function zeroSinceOf({ diagnosis, checkedAt }: Findings, before: Date | null): Date | null {
  return diagnosis.hops.some((hop) => zeroOf(hop) !== null) ? (before ?? checkedAt) : null;
}

/** When this look saw costs: where the next sees none, they ended after that. Null: it saw none, or did not look. */
export function costsAt({ diagnosis, checkedAt }: Findings): Date | null {
  const has = (id: string) => diagnosis.hops.some(({ checks }) => checks.some((check) => check.id === id && check.verdict === 'ok'));
  return has('exporter.total') || has('thanos.values') ? checkedAt : null;
}

/** A zero that goes on is worth a line, though nothing changes: once in each 10 minutes, however often and long it is looked. */
export function zeroReminder(since: Date | null, before: Date, now: Date, lines: readonly string[]): string[] {
  if (since === null || lines.some((line) => line.includes('$0'))) return [];
  const tens = (date: Date) => Math.floor((date.getTime() - since.getTime()) / TEN_MINUTES);
  return tens(now) > tens(before) ? [`still $0, for ${span(now.getTime() - since.getTime())}`] : [];
}
