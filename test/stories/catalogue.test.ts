import { expect, test } from 'vitest';
import { scenarios } from '../../src/testing.js';
import type { ScenarioStory } from '../../stories/page/onScenario.js';
import { reportOfScenario } from '../support/scenarioReport.js';
import { NOTICE_CODES } from '../support/noticeCodes.js';

const files = import.meta.glob<Record<string, ScenarioStory>>('../../stories/page/*.stories.tsx', { eager: true });
const stories = Object.values(files).flatMap((file) =>
  Object.entries(file).flatMap(([name, story]) => (name === 'default' ? [] : [story])),
);
const played = new Set<string | undefined>(stories.map(({ args }) => args?.scenario));
const withStory = scenarios.filter(({ name }) => played.has(name));

test('every scenario of the mocked backend can be looked at in a story of the page', () => {
  expect(scenarios.flatMap(({ name }) => (played.has(name) ? [] : [name]))).toEqual([]);
});

test('so can every state that is no scenario of its own', () => {
  const names = Object.values(files).flatMap((file) => Object.keys(file));
  const states = [
    ...['Loading', 'LoadingDays', 'Slow', 'Refetching', 'RefreshFailed', 'Recovering', 'HourBoundaryClears'],
    ...['German', 'Spanish', 'French', 'Polish', 'RightToLeft', 'Yen', 'CurrencyUnknown'],
    ...['Phone', 'Tablet', 'WideScreen', 'ZoomedTo200Percent', 'Printed', 'ReducedMotion'],
  ];
  expect(states.filter((name) => !names.includes(name))).toEqual([]);
});

test('every notice can be met in a story of the page', () => {
  // What answers with an error has no report, and the page no notice.
  const reported = withStory.filter(({ respond }) => respond === undefined);
  const met = new Set<string>(
    reported.filter(({ name }) => name !== 'no-accounts').flatMap(({ name }) => reportOfScenario(name).notices.map(({ code }) => code)),
  );
  expect(NOTICE_CODES.filter((code) => !met.has(code))).toEqual([]);
});
