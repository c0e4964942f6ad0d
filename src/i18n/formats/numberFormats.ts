const formats = new Map<string, Intl.NumberFormat>();

/** A shared `Intl.NumberFormat`: making one costs a hundred times what using it does. Throws what `Intl` throws. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** Rounded half away from zero to `digits` decimals; −0 becomes 0. Values too large to scale come back as they are. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  if (!Number.isFinite(scaled)) {
    return value;
  }
  const size = Math.round(scaled) / scale;
  return value < 0 && size > 0 ? -size : size;
}

/** A finite number, or null for everything that is not a measured value. */
export function known(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
