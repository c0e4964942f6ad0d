import { cleanName } from '../domain/cleanName.js';

/** The first of them in which there is something to see, as it came. '': none of them names anything. */
export function firstName(...names: readonly (string | null | undefined)[]): string {
  return names.find((name) => typeof name === 'string' && cleanName(name) !== '') ?? '';
}
