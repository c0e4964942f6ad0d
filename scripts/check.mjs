// npm run check: what a developer runs before a push, beside `npm test`.
import { runSteps } from './lib/runSteps.mjs';

await runSteps([
  [
    [{ script: 'lint' }],
    [
      { script: 'build' },
      { script: 'build:page' },
      { script: 'check:api', needs: ['build'] },
      { script: 'check:package', needs: ['build', 'build:page'] },
      { script: 'build:demo' },
      { script: 'build:storybook' },
      { script: 'typecheck' },
    ],
  ],
  [[{ script: 'test:slow', countsTests: true }]],
  [[{ script: 'test:office', countsTests: true }]],
  // A browser gets the machine for itself.
  [[{ script: 'test:browser', countsTests: true, needs: ['build:demo', 'build:page'] }]],
  [[{ script: 'test:stories', countsTests: true, needs: ['build:storybook'] }]],
]);
