const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its two largest units: "2 h 10 min". */
export function span(ms: number): string {
  const rest = Math.max(0, ms);
  if (rest < MINUTE) return `${Math.floor(rest / SECOND)} s`;
  if (rest < HOUR) return `${Math.floor(rest / MINUTE)} min`;
  if (rest < DAY) return pair(Math.floor(rest / HOUR), 'h', Math.floor((rest % HOUR) / MINUTE), 'min');
  return pair(Math.floor(rest / DAY), 'd', Math.floor((rest % DAY) / HOUR), 'h');
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** "10:04 UTC". */
export function clock(date: Date): string {
  return moment(date).replace(/^\S+ (?=\d)/, '');
}

/** "2026-11-23 10:04 UTC". */
export function moment(date: Date): string {
  // A server may have written any number for a time.
  if (Number.isNaN(date.getTime())) return 'an impossible date';
  return `${date.toISOString().slice(0, -8).replace('T', ' ')} UTC`;
}

/** "1,204"; at most three decimals. */
export function count(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value);
}

/** "1 namespace", "12 namespaces". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** An hourly rate: "$0.41/h"; where cents are too coarse, with more digits. Currency null: the number alone. */
export function hourly(value: number, currency: string | null): string {
  const digits = value !== 0 && Math.abs(value) < 0.1 ? { maximumSignificantDigits: 3 } : {};
  return `${new Intl.NumberFormat('en', { ...styleOf(currency), ...digits }).format(value)}/h`;
}

function styleOf(currency: string | null): Intl.NumberFormatOptions {
  return currency === null ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { style: 'currency', currency };
}

/** "a", "a and b", "a, b and 3 more". */
export function list(names: readonly string[], limit = 3): string {
  if (names.length <= limit) return new Intl.ListFormat('en').format(names).replace(', and', ' and');
  return `${names.slice(0, limit - 1).join(', ')} and ${names.length - limit + 1} more`;
}

/** "$9.82"; currency null: "9.82". */
export function money(amount: number, currency: string | null): string {
  return new Intl.NumberFormat('en', styleOf(currency)).format(amount === 0 ? 0 : amount);
}

/** "the exporter" → "The exporter". */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
