import first from './messages/en.json';
import type later from './messages/en.later.json';

/** A text of the page. English has them all; another locale may lack some. */
export type MessageKey = keyof typeof first | keyof typeof later;

/** Texts by key, ICU syntax. Keys that are not `MessageKey`s are ignored. */
export type Messages = Readonly<Record<string, string>>;

const english: Record<string, string> = { ...first };

/** What stands where a locale has no text of its own. Those of what loads after the first figures come with it (`laterMessages.ts`). */
export const ENGLISH: Messages = english;

/** Adds English texts that have come later. */
export function addEnglish(texts: Messages): void {
  Object.assign(english, texts);
}
