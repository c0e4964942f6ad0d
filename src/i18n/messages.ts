import first from './messages/en.json';
import type asked from './messages/en.asked.json';
import type details from './messages/en.details.json';

/** A text of the page. English has them all; another locale may lack some. */
export type MessageKey = keyof typeof first | keyof typeof details | keyof typeof asked;

/** Texts by key, ICU syntax. Keys that are not `MessageKey`s are ignored. */
export type Messages = Readonly<Record<string, string>>;

const english: Record<string, string> = { ...first };

/** What stands where a locale has no text of its own. Those of what loads later come with it (`detailsMessages`, `askedMessages`). */
export const ENGLISH: Messages = english;

/** Adds English texts that have come later. */
export function addEnglish(texts: Messages): void {
  Object.assign(english, texts);
}
