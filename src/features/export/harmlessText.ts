/** What a spreadsheet may take for the beginning of a formula; NFKC has turned full-width and small forms into these. */
const FORMULA = /^[=+\-@−]/u;
/** Spaces of every kind, control and format characters: some spreadsheets skip them before they look for a formula. */
const SKIPPED = /^[\p{Z}\p{C}]+/u;

/**
 * Text that a spreadsheet shows as text. Names of clusters and resources come from whoever may name a resource: one that reads as a
 * formula gets an apostrophe before it. For text only: a negative amount must stay a number.
 */
export function harmlessText(text: string): string {
  const isSuspect = /^[\t\r\n]/.test(text) || FORMULA.test(text.normalize('NFKC').replace(SKIPPED, ''));
  return isSuspect ? `'${text}` : text;
}
