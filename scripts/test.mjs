// npm test: what a newcomer runs, on a fresh clone too: unit tests, page journeys and a first look in a browser.
import { runSteps } from './lib/runSteps.mjs';

await runSteps([[[{ script: 'test:unit', countsTests: true }]], [[{ script: 'test:look', countsTests: true }]]]);
