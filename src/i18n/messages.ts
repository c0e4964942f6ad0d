import en from './messages/en.json';

/** A text of the page. English has them all; another locale may lack some. */
export type MessageKey = keyof typeof en;

/** Texts by key, ICU syntax. Keys that are not `MessageKey`s are ignored. */
export type Messages = Readonly<Record<string, string>>;

/** What stands where a locale has no text of its own. */
export const ENGLISH: Messages = en;
