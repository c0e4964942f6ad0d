import { type HopId, HOPS, hopNumber } from './chain.js';
import { type Check, type Flow, isBad, type Judged, type Verdict } from './check.js';

export interface DiagnosedCheck extends Check {
  /** The hop whose fault this follows from, perhaps an earlier one of the same hop; null: a fault of its own, or none. */
  followsFrom: HopId | null;
}

export interface DiagnosedHop {
  id: HopId;
  verdict: Verdict;
  /** Null: what is bad here, if anything, is the hop's own. */
  followsFrom: HopId | null;
  summary: string;
  checks: DiagnosedCheck[];
}

export interface Diagnosis {
  verdict: 'healthy' | 'broken' | 'suspicious' | 'not-enough';
  /** The first broken hop, else the first suspicious one, with the check that shows it; a fault of costs before one of efficiency. Null: there is none. */
  headline: { hop: HopId; check: DiagnosedCheck; uncheckedBefore: HopId[] } | null;
  hops: DiagnosedHop[];
}

/** By hop; a hop that was given nothing to ask it with has one check that is not checked. */
export type JudgedHops = Readonly<Record<HopId, Judged>>;

const GRAVITY: readonly Verdict[] = ['broken', 'suspicious', 'not-checked', 'ok'];

/** Finds the first fault of the chain and sets apart what only follows from it. */
export function diagnose(judged: JudgedHops): Diagnosis {
  const proofs = proofsOf(judged);
  const roots: Root[] = [];
  const hops = HOPS.map(({ id }): DiagnosedHop => {
    const checks = judged[id].checks.map((each): DiagnosedCheck => {
      // Proof of an hour ago says nothing of a hop that fails in other ways too.
      const isElsewhereWell = judged[id].checks.every((other) => other === each || !isBad(other));
      const check = isElsewhereWell ? heldAgainst(each, id, proofs, judged) : each;
      const later = laterCause(check, judged);
      const followsFrom = later ?? rootOf(check, roots);
      // What comes of it is the doing of the same hop.
      if (isBad(check) && followsFrom === later && check.flow !== undefined) {
        roots.push({ hop: later ?? id, flow: check.flow, verdict: check.verdict });
      }
      return { ...check, followsFrom };
    });
    return { id, summary: judged[id].summary, checks, ...verdictOf(id, checks) };
  });
  const first = firstOwn(hops, 'broken') ?? firstOwn(hops, 'suspicious');
  const headline = first === null ? null : { ...first, uncheckedBefore: uncheckedBefore(first.hop, first.check, hops) };
  return { verdict: overall(headline, hops), headline, hops };
}

interface Root {
  hop: HopId;
  flow: Flow;
  verdict: Verdict;
}

/** What each hop was proved by: the later hop into which data came through it. Void where a hop between the two has none. */
function proofsOf(judged: JudgedHops): Map<HopId, { hop: HopId; evidence: string }> {
  const proofs = new Map<HopId, { hop: HopId; evidence: string }>();
  for (const { id } of HOPS) {
    for (const { verdict, proves = [], evidence } of judged[id].checks) {
      for (const proved of verdict === 'ok' ? proves : []) {
        if (!proofs.has(proved) && !isCutBetween(proved, id, judged)) proofs.set(proved, { hop: id, evidence });
      }
    }
  }
  return proofs;
}

function isCutBetween(first: HopId, last: HopId, judged: JudgedHops): boolean {
  const between = HOPS.slice(hopNumber(first), hopNumber(last));
  return between.some(({ id }) => judged[id].checks.some((check) => isBad(check) && check.isSymptom === true && check.flow === 'cost'));
}

/** A hop that cannot be asked from here, while data comes through it, is not at fault: the way to it, or what it was asked with, is. */
function heldAgainst(check: Check, hop: HopId, proofs: Map<HopId, { hop: HopId; evidence: string }>, judged: JudgedHops): Check {
  const proof = proofs.get(hop);
  if (check.noAnswer === undefined || !isBad(check)) return check;
  if (proof === undefined) {
    if (check.noAnswer !== 'closed' || isMissed(hop, judged)) return check;
    const cause =
      `No later hop is known to lack its data, so it may be well and only the way from here closed. ${check.cause ?? ''}`.trim();
    return { ...check, verdict: 'not-checked', cause, flow: undefined };
  }
  return {
    ...check,
    verdict: check.noAnswer === 'closed' ? 'not-checked' : 'suspicious',
    cause:
      `Data comes through it (hop ${hopNumber(proof.hop)}: ${proof.evidence}), so the way from here is at fault, or what it was asked with. ${check.cause ?? ''}`.trim(),
    flow: undefined,
  };
}

/** Whether the next hop that can tell lacks costs. After the REST API there is only the page, which has nothing without it. */
function isMissed(hop: HopId, judged: JudgedHops): boolean {
  if (hop === 'rest-api') return true;
  // No data passes through the account.
  const later = HOPS.slice(hopNumber(hop)).filter(({ id }) => id !== 'account');
  const told = later.map(({ id }) =>
    judged[id].checks.filter(({ flow, verdict, noAnswer }) => flow === 'cost' && verdict !== 'not-checked' && noAnswer !== 'closed'),
  );
  return told.find((checks) => checks.length > 0)?.some((check) => isBad(check) && check.isSymptom === true) ?? false;
}

/** The hop that explains this one from further on. */
function laterCause({ explainedBy, verdict }: Check, judged: JudgedHops): HopId | null {
  if (explainedBy === undefined || !isBad({ verdict })) return null;
  return judged[explainedBy].checks.some((check) => check.verdict === 'broken') ? explainedBy : null;
}

/** The earliest fault that explains a symptom: of the same flow, and no milder. */
function rootOf(check: Check, roots: readonly Root[]): HopId | null {
  if (!isBad(check) || check.isSymptom !== true || check.flow === undefined) return null;
  const root = roots.find(
    ({ flow, verdict }) => (flow === 'cost' || flow === check.flow) && GRAVITY.indexOf(verdict) <= GRAVITY.indexOf(check.verdict),
  );
  return root?.hop ?? null;
}

function verdictOf(id: HopId, checks: readonly DiagnosedCheck[]): Pick<DiagnosedHop, 'verdict' | 'followsFrom'> {
  const own = checks.filter(({ followsFrom }) => followsFrom === null);
  const worst = (among: readonly DiagnosedCheck[]) =>
    GRAVITY.find((verdict) => among.some((check) => check.verdict === verdict && isBad(check)));
  const fault = worst(own);
  if (fault !== undefined) return { verdict: fault, followsFrom: null };
  const consequence = checks.find(({ followsFrom }) => followsFrom !== null && followsFrom !== id);
  if (consequence !== undefined) return { verdict: worst(checks) ?? 'ok', followsFrom: consequence.followsFrom };
  return { verdict: checks.some(({ verdict }) => verdict === 'ok') && !isIncomplete(checks) ? 'ok' : 'not-checked', followsFrom: null };
}

/** Asked for, and not found out: not fine, whatever else is. */
function isIncomplete(checks: readonly Check[]): boolean {
  return checks.some(({ verdict, isOptional }) => verdict === 'not-checked' && isOptional !== true);
}

/** Where costs are missing, nobody asks for efficiency: its faults come after those of costs. */
function firstOwn(hops: readonly DiagnosedHop[], verdict: Verdict): { hop: HopId; check: DiagnosedCheck } | null {
  const own = hops.flatMap(({ id, checks }) =>
    checks.filter((each) => each.verdict === verdict && each.followsFrom === null).map((check) => ({ hop: id, check })),
  );
  return own.find(({ check }) => check.flow !== 'efficiency') ?? own[0] ?? null;
}

/** Hops before a symptom that nobody looked at: the fault may be theirs. */
function uncheckedBefore(hop: HopId, check: Check, hops: readonly DiagnosedHop[]): HopId[] {
  if (check.isSymptom !== true) return [];
  return hops.filter(({ id, verdict }) => hopNumber(id) < hopNumber(hop) && verdict === 'not-checked').map(({ id }) => id);
}

function overall(headline: Diagnosis['headline'], hops: readonly DiagnosedHop[]): Diagnosis['verdict'] {
  if (headline !== null) return headline.check.verdict === 'broken' ? 'broken' : 'suspicious';
  return hops.every(({ verdict }) => verdict === 'ok') ? 'healthy' : 'not-enough';
}

export const EXIT_CODES: Record<Diagnosis['verdict'], number> = { healthy: 0, broken: 1, suspicious: 3, 'not-enough': 3 };
