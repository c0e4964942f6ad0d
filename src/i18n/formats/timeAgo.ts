const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "3 minutes ago", in the grammar of the locale. Under a minute, and for a clock that runs ahead: "1 minute ago". */
export function timeAgo(locale: string, ms: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  if (ms >= 2 * DAY) return format.format(-Math.round(ms / DAY), 'day');
  if (ms >= HOUR) return format.format(-Math.round(ms / HOUR), 'hour');
  return format.format(-Math.max(1, Math.floor(ms / MINUTE)), 'minute');
}
