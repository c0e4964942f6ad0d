import fc from 'fast-check';
import { env } from 'node:process';
import { addAskedMessages } from '../src/i18n/askedMessages.js';
import { addDetailsMessages } from '../src/i18n/detailsMessages.js';

// A test draws any part by itself; on the page its words come with it.
addDetailsMessages();
addAskedMessages();

// The same cases at every run: a gate that says the same of the same code. `FC_SEED=… npm run test:unit` looks elsewhere.
fc.configureGlobal({ seed: Number(env.FC_SEED ?? 1) });
