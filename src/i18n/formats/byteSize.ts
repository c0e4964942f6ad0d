import { numberFormat } from './numberFormats.js';

/** "812 byte", "71 kB", "1.4 MB", as the locale writes it. */
export function byteSize(locale: string, bytes: number): string {
  const [amount, unit] = bytes < 1e3 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }).format(amount);
}
