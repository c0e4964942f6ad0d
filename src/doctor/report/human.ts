import { HOPS, hopNumber, hopOf, hopTitle } from '../chain.js';
import { isBad, type Verdict } from '../check.js';
import type { DiagnosedCheck, DiagnosedHop, Diagnosis } from '../diagnose.js';
import type { Findings } from '../examine.js';
import { capital, list, moment, plural } from '../words.js';
import { MARKS, type Paint } from './paint.js';
import { hang, wrap } from './wrap.js';

export interface HumanOptions {
  paint: Paint;
  /** Characters of a line. */
  width: number;
  isVerbose: boolean;
}

const NAME_WIDTH = Math.max(...HOPS.map(({ name }) => name.length));
const WORDS: Record<Verdict, string> = { ok: 'ok', suspicious: 'suspicious', broken: 'broken', 'not-checked': 'not checked' };

/** The headline, its cause and what to do; then the chain, a line for each hop; then whatever else is wrong. */
export function humanReport(findings: Findings, options: HumanOptions): string {
  const { diagnosis } = findings;
  const blocks = [
    headline(diagnosis, options),
    [subject(findings, options), ...diagnosis.hops.flatMap((hop) => hopLines(hop, options))],
    otherFaults(diagnosis, options),
    notices(findings, options),
    [closing(findings, options)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function headline({ verdict, headline: first, hops }: Diagnosis, options: HumanOptions): string[] {
  const { paint, width } = options;
  if (first === null) {
    const open = hops.filter((hop) => hop.verdict === 'not-checked');
    if (verdict === 'healthy') return [paint('✓ The chain is healthy, from the exporter to the page.', 'good')];
    const text = `Nothing wrong in what was checked; ${plural(open.length, 'hop')} of ${hops.length} ${open.length === 1 ? 'was' : 'were'} not.`;
    return [paint(`– ${text}`, 'strong')];
  }
  const { sign, tone } = MARKS[first.check.verdict];
  const isFirst = hops.find(({ verdict: each, followsFrom }) => each === 'broken' && followsFrom === null)?.id === first.hop;
  const says = first.check.verdict !== 'broken' ? 'is suspicious' : isFirst ? 'is the first broken hop' : 'is where the costs stop';
  const title = paint(`${sign} ${hopTitle(first.hop)} ${says}`, tone);
  return [paint(title, 'strong'), ...explain(first.check, options), ...earlier(first.uncheckedBefore.map(hopTitle), paint, width)];
}

function earlier(names: readonly string[], paint: Paint, width: number): string[] {
  if (names.length === 0) return [];
  const text = `${list(names, 8)} ${names.length === 1 ? 'was' : 'were'} not checked; the fault may begin there.`;
  return hang('  before ', text, width).map((line) => paint(line, 'quiet'));
}

/** What was seen, why, and the next command. */
function explain({ evidence, cause, next }: DiagnosedCheck, { paint, width }: HumanOptions): string[] {
  return [
    ...hang('  seen   ', sentence(evidence), width),
    ...(cause === undefined ? [] : hang('  cause  ', cause, width)),
    // In one piece, however long: it is there to be copied.
    ...(next === undefined ? [] : [`  next   ${paint(next, 'strong')}`]),
  ];
}

function sentence(text: string): string {
  // A name (tenant_id, kube-state-metrics) is written as it is.
  const first = /^[a-z]+(?![\w-])/.test(text) ? capital(text) : text;
  return /[.!?”]$/.test(first) ? first : `${first}.`;
}

function subject({ period, currency, subject: { cluster, account, organization } }: Findings, { paint }: HumanOptions): string {
  const id = account ?? organization;
  const what = cluster === null ? id : id === null ? cluster : `${cluster} (${id})`;
  const when = `${moment(period.start).slice(0, -4)} to ${moment(period.end)}${currency === null ? ', currency not given' : ''}`;
  return [...(what === null ? [] : [what]), when].map((line) => paint(line, 'quiet')).join('\n');
}

function hopLines(hop: DiagnosedHop, options: HumanOptions): string[] {
  const { paint, width, isVerbose } = options;
  const mark = hop.followsFrom === null ? MARKS[hop.verdict] : MARKS.follows;
  const label = ` ${hopNumber(hop.id)} ${mark.sign} ${hopOf(hop.id).name.padEnd(NAME_WIDTH)}  `;
  const [first = '', ...rest] = hang(label, lineOf(hop), width);
  const isQuiet = mark.tone === 'quiet';
  const colored = isQuiet ? paint(first, 'quiet') : first.replace(mark.sign, paint(mark.sign, mark.tone));
  const lines = [colored, ...rest.map((line) => (isQuiet ? paint(line, 'quiet') : line))];
  return isVerbose ? [...lines, ...hop.checks.flatMap((check) => checkLines(check, options))] : lines;
}

function lineOf({ verdict, followsFrom, checks, summary }: DiagnosedHop): string {
  if (followsFrom !== null) {
    const consequence = checks.find((check) => check.followsFrom !== null);
    return `follows from ${hopNumber(followsFrom)}: ${consequence?.evidence ?? ''}`;
  }
  const worst = checks.find((check) => check.verdict === verdict && check.followsFrom === null && check.isOptional !== true);
  if (verdict === 'not-checked') return `not checked: ${worst?.evidence ?? summary}`;
  return isBad({ verdict }) ? `${WORDS[verdict]}: ${worst?.evidence ?? ''}` : summary;
}

function checkLines(check: DiagnosedCheck, { paint, width }: HumanOptions): string[] {
  const name = check.id.slice(check.id.indexOf('.') + 1);
  const { sign } = MARKS[check.followsFrom === null ? check.verdict : 'follows'];
  const label = `     ${sign} ${name}: `;
  const [first = '', ...rest] = wrap(`${label.trimStart()}${check.evidence}`, width - 5);
  return [first, ...rest.map((line) => `  ${line}`)].map((line) => paint(`     ${line}`, 'quiet'));
}

/** Faults of their own beside the headline's. */
function otherFaults({ headline: first, hops }: Diagnosis, options: HumanOptions): string[] {
  const others = hops.flatMap(({ id, checks }) =>
    checks
      .filter((check) => (isBad(check) || check.noAnswer !== undefined) && check.followsFrom === null && check.id !== first?.check.id)
      .map((check) => ({ id, check })),
  );
  return others.flatMap(({ id, check }) => {
    const { sign, tone } = MARKS[check.verdict];
    return [`${options.paint(sign, tone)} ${hopTitle(id)}, ${WORDS[check.verdict]}`, ...explain(check, options)];
  });
}

function notices({ notices: shown }: Findings, { paint, width }: HumanOptions): string[] {
  if (shown.length === 0) return [];
  const lines = shown.flatMap(({ title, detail, cluster, severity }) => {
    const where = cluster === null ? '' : ` (${cluster})`;
    return [
      ...hang('  • ', `${title}${where}`, width),
      ...(severity === 'info' ? [] : hang('    ', detail, width).map((line) => paint(line, 'quiet'))),
    ];
  });
  return ['What the user reads on the page', ...lines];
}

function closing({ diagnosis: { hops }, tookMs }: Findings, { paint }: HumanOptions): string {
  const own = hops.filter(({ followsFrom }) => followsFrom === null);
  const counts = (['broken', 'suspicious', 'ok', 'not-checked'] as const)
    .map((verdict) => ({ verdict, found: own.filter((hop) => hop.verdict === verdict).length }))
    .filter(({ found }) => found > 0)
    .map(({ verdict, found }) => `${found} ${WORDS[verdict]}`);
  const follow = hops.length - own.length;
  const parts = [...counts, ...(follow === 0 ? [] : [`${follow} following from it`])];
  return paint(`${parts.join(', ')} · ${(tookMs / 1000).toFixed(1)} s`, 'quiet');
}
