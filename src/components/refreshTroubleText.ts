import type { I18n } from '../i18n/createI18n.js';
import type { RefreshStatusProps } from './RefreshStatus.js';

export interface RefreshTroubleText {
  isWarning: boolean;
  /** What is the case; stays the same while it is. */
  what: string;
  /** What runs on, such as an age; null: nothing does. */
  since: string | null;
}

type Trouble = Pick<RefreshStatusProps, 'now' | 'failure' | 'waiting'>;

/** Why the figures on the screen are not the newest, in words. Null: they are. `fetched` tells when they came. */
export function refreshTroubleText(
  { now, failure, waiting }: Trouble,
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
