const INCREMENT = 0x6d2b79f5;

/** A 32-bit seed of a text (FNV-1a): the same text, the same seed, everywhere. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The `index`-th number of the mulberry32 sequence of a seed, in [0, 1): any of them without the ones before. */
export function randomAt(seed: number, index: number): number {
  let state = (seed + Math.imul(index + 1, INCREMENT)) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/** Lower-case hexadecimal digits made of a text, as many as asked for. */
export function hexOf(text: string, digits: number): string {
  const seed = seedOf(text);
  return Array.from({ length: digits }, (_, i) => Math.floor(randomAt(seed, i) * 16).toString(16)).join('');
}

/** An id of the form the REST API gives to everything, made of a text. */
export function uuidOf(text: string): string {
  const hex = hexOf(text, 30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
