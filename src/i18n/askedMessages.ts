import { addEnglish } from './messages.js';
import asked from './messages/en.asked.json';

/** English texts of what is fetched when the user asks for it, receipts and files: it fetches them too. */
export function addAskedMessages(): void {
  addEnglish(asked);
}
