import { ENGLISH, type Messages } from './messages.js';
import { ownValue } from '../domain/ownValue.js';

/** One line per locale: each file becomes a chunk, fetched when that locale is chosen. */
const LOADERS: Record<string, () => Promise<{ default: Messages }>> = {
  de: () => import('./messages/de.json'),
  es: () => import('./messages/es.json'),
  fr: () => import('./messages/fr.json'),
  pl: () => import('./messages/pl.json'),
};

/** Languages that have texts of their own, as two letters; on a page in another one the words are English, numbers and dates its own. */
export const SUPPORTED_LOCALES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const loaded = new Map<string, Messages>([['en', ENGLISH]]);

/** Messages that are there already; English for a language without its own. Undefined: they must be loaded first. */
export function loadedMessages(language: string): Messages | undefined {
  return loaded.get(language) ?? (Object.hasOwn(LOADERS, language) ? undefined : ENGLISH);
}

/** The messages of a locale's language (`de-AT` → `de`), English for a language without its own. Rejects where its chunk cannot be fetched. */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en';
  const known = loadedMessages(language);
  if (known !== undefined) return known;
  const fetched = await ownValue(LOADERS, language)?.();
  const messages = loadedMessages(language) ?? fetched?.default ?? ENGLISH;
  loaded.set(language, messages);
  return messages;
}
