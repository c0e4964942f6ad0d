import en from './messages/en.json';
import type later from './messages/en.later.json';

/** A text of the page. English has them all; another locale may lack some. */
export type MessageKey = keyof typeof en | keyof typeof later;

/** Texts by key, ICU syntax. Keys that are not `MessageKey`s are ignored. */
export type Messages = Readonly<Record<string, string>>;

/**
 * What stands where a locale has no text of its own. At first it has the texts of what loads at once; `loadLaterMessages` adds the others,
 * and `npm run check:package` sees to it that nothing that loads at once says one of them.
 */
export const ENGLISH: Messages = { ...en };
