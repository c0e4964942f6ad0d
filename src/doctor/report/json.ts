import { hopNumber, hopOf } from '../chain.js';
import { EXIT_CODES } from '../diagnose.js';
import type { Findings } from '../examine.js';

/** Changes when something is renamed, removed or means something else; not when something is added. */
export const JSON_VERSION = 1;

/** What a machine gets; docs/doctor.md has its shape. Null: not known or not given. */
export function jsonReport(findings: Findings): object {
  const { diagnosis, checkedAt, tookMs, period, notices, currency, subject } = findings;
  const { headline } = diagnosis;
  return {
    version: JSON_VERSION,
    checkedAt: checkedAt.toISOString(),
    tookMs,
    verdict: diagnosis.verdict,
    exitCode: EXIT_CODES[diagnosis.verdict],
    subject: { ...subject, currency, from: period.start.toISOString(), to: period.end.toISOString() },
    headline:
      headline === null
        ? null
        : {
            hop: headline.hop,
            check: headline.check.id,
            verdict: headline.check.verdict,
            evidence: headline.check.evidence,
            cause: headline.check.cause ?? null,
            next: headline.check.next ?? null,
            uncheckedBefore: headline.uncheckedBefore,
          },
    hops: diagnosis.hops.map(({ id, verdict, followsFrom, summary, checks }) => ({
      number: hopNumber(id),
      id,
      name: hopOf(id).name,
      verdict,
      followsFrom,
      summary,
      checks: checks.map((check) => ({
        id: check.id,
        verdict: check.verdict,
        followsFrom: check.followsFrom,
        evidence: check.evidence,
        values: check.values ?? {},
        cause: check.cause ?? null,
        next: check.next ?? null,
      })),
    })),
    notices,
  };
}
