import { loadLaterEnglish } from '../src/i18n/messages.js';

// Tests draw any part by itself; on the page its words come with it.
await loadLaterEnglish();
