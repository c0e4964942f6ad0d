import { addEnglish } from './messages.js';
import later from './messages/en.later.json';

/** English texts of what loads after the first figures: whatever is fetched to say them fetches them too. */
export function addLaterMessages(): void {
  addEnglish(later);
}
