import { ENGLISH, type Messages } from './messages.js';

type Fetch = () => Promise<{ default: Messages }>;

/** One line per locale: each file becomes a chunk, fetched when that locale is chosen; the second one with what says its texts. */
const LOADERS: Record<string, [atOnce: Fetch, later: Fetch]> = {
  de: [() => import('./messages/de.json'), () => import('./messages/de.later.json')],
  es: [() => import('./messages/es.json'), () => import('./messages/es.later.json')],
  fr: [() => import('./messages/fr.json'), () => import('./messages/fr.later.json')],
  pl: [() => import('./messages/pl.json'), () => import('./messages/pl.later.json')],
};
const loadLaterEnglish: Fetch = () => import('./messages/en.later.json');

/** Languages that have texts of their own, as two letters; on a page in another one the words are English, numbers and dates its own. */
export const SUPPORTED_LOCALES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const loaded = new Map<string, Messages>([['en', ENGLISH]]);
const complete = new Set<string>();

/** Messages that are there already; English for a language without its own. Undefined: they must be loaded first. */
export function loadedMessages(language: string): Messages | undefined {
  return loaded.get(language) ?? (Object.hasOwn(LOADERS, language) ? undefined : ENGLISH);
}

/**
 * The messages of a locale's language (`de-AT` → `de`), English for a language without its own: those that are said at once, and the others
 * once they have come. Rejects where its chunk cannot be fetched.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en';
  const known = loadedMessages(language);
  if (known !== undefined) return known;
  const fetched = await LOADERS[language]?.[0]();
  const messages = loadedMessages(language) ?? { ...fetched?.default };
  loaded.set(language, messages);
  return messages;
}

/** Whether those texts of a language have come that later parts of the page say. */
export function hasLaterMessages(language: string): boolean {
  return complete.has(ownLanguage(language));
}

/** Adds to the messages of a language what later parts of the page say. Rejects where a chunk cannot be fetched. */
export async function loadLaterMessages(language: string): Promise<Messages> {
  const own = ownLanguage(language);
  const fetchLater = LOADERS[own]?.[1] ?? loadLaterEnglish;
  const [messages, later] = await Promise.all([loadMessages(own), complete.has(own) ? null : fetchLater()]);
  Object.assign(messages, later?.default);
  complete.add(own);
  return messages;
}

function ownLanguage(language: string): string {
  return Object.hasOwn(LOADERS, language) ? language : 'en';
}
