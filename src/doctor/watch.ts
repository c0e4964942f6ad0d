import { hopTitle, HOPS } from './chain.js';
import type { Diagnosis } from './diagnose.js';
import type { Findings } from './examine.js';
import { span } from './words.js';

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
    const worst = is.checks.find(({ verdict }) => verdict === is.verdict)?.evidence ?? is.summary;
    const wasZero = zeroOf(was);
    const isZero = zeroOf(is);
    if (wasSaid === isSaid && wasZero === isZero) return [];
    const zero = isZero !== null && isZero !== wasZero ? `${isZero === 'extended-zero' ? 'extended zero' : 'hour boundary'}: ` : '';
    const evidence = is.verdict === 'ok' ? is.summary : worst;
    return [`${hopTitle(id)}: ${wasSaid === isSaid ? isSaid : `${wasSaid} → ${isSaid}`}, ${zero}${evidence}`];
  });
}

function zeroOf({ checks }: Diagnosis['hops'][number]): string | null {
  const zero = checks.map(({ values }) => values?.zero).find((value) => typeof value === 'string');
  return typeof zero === 'string' ? zero : null;
}

/** Since when costs have been 0, as far as this watch has seen. Null: they are not. */
export function zeroSinceOf({ diagnosis, checkedAt }: Findings, before: Date | null): Date | null {
  return diagnosis.hops.some((hop) => zeroOf(hop) !== null) ? (before ?? checkedAt) : null;
}

/** A zero that goes on is worth a line, though nothing changes: every 10 minutes. */
export function zeroReminder(since: Date | null, now: Date, every: number): string | null {
  const minutes = since === null ? 0 : Math.floor((now.getTime() - since.getTime()) / 60_000);
  const isDue = minutes >= 10 && minutes % 10 < every / 60_000;
  return isDue && since !== null ? `still $0, for ${span(now.getTime() - since.getTime())}` : null;
}
