import { loadLaterMessages } from '../src/i18n/loadMessages.js';

// Tests draw any part by itself; on the page its words come with it.
await loadLaterMessages('en');
