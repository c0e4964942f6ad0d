import { addEnglish } from './messages.js';
import details from './messages/en.details.json';

/** English texts of what stands below the first figures: whatever is fetched to say them fetches them too. */
export function addDetailsMessages(): void {
  addEnglish(details);
}
