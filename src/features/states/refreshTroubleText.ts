import type { I18n } from '../../i18n/createI18n.js';

export interface RefreshTroubleText {
  isWarning: boolean;
  /** What is the case; stays the same while it is. */
  what: string;
  /** What runs on, such as an age; null: nothing does. */
  since: string | null;
}

export interface RefreshTroubleCause {
  /** What ages are measured against; the page renews it. */
  now: Date;
  /** The last refresh failed: the figures on the screen are those before it. */
  failure?: { message: string } | null;
  /** The hour is still being computed and is asked for again by itself, until that is given up. */
  waiting?: { since: Date; hasGivenUp: boolean } | null;
}

/** Why the figures on the screen are not the newest, in words. Null: they are. `fetched` tells when they came. */
export function refreshTroubleText(
  { now, failure, waiting }: RefreshTroubleCause,
  fetched: { time: string; ago: string },
  { t, duration }: I18n,
): RefreshTroubleText | null {
  if (failure) {
    return { isWarning: true, what: t('state.refreshFailed', { reason: failure.message }), since: t('state.showingOld', fetched) };
  }
  if (!waiting) return null;
  if (!waiting.hasGivenUp) return { isWarning: false, what: t('state.waiting'), since: null };
  const waited = duration(now.getTime() - waiting.since.getTime());
  return { isWarning: true, what: t('state.waitedInVain'), since: t('state.waited', { duration: waited }) };
}
