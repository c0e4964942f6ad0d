/** The first of them that is more than space: an empty name names nothing. */
export function firstName(...names: readonly (string | null | undefined)[]): string {
  return names.find((name) => typeof name === 'string' && name.trim() !== '') ?? '';
}
