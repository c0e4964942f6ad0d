import { findScenario, type Scenario, type ScenarioName } from '../../src/testing.js';

/** What a server does not do by itself, but over time: built on the scenarios of the mocked backend. */
const OVER_TIME = {
  /** It takes its time, for as long as anyone looks. */
  endless: { ...findScenario('slow'), respond: (_call, next) => late(next()) },
  /** The first answers come at once, those to a refresh never. */
  'endless-refresh': { ...findScenario('organization'), respond: ({ attempt }, next) => (attempt === 1 ? next() : late(next())) },
  /** It goes down after the first answers. */
  'failing-refresh': {
    ...findScenario('organization'),
    respond: (call, next) => (call.attempt === 1 ? next() : (findScenario('unavailable').respond?.(call, next) ?? next())),
  },
  /** The days are asked for last, and take for ever. */
  'endless-days': {
    ...findScenario('organization'),
    respond: ({ endpoint }, next) => (endpoint === 'breakdown_expenses' ? late(next()) : next()),
  },
} satisfies Record<string, Scenario>;

export type StoryScenario = ScenarioName | keyof typeof OVER_TIME;

/** What the mocked backend plays for a story. */
export function scenarioOf(name: StoryScenario): Scenario {
  return isOverTime(name) ? OVER_TIME[name] : findScenario(name);
}

export const OVER_TIME_NAMES = Object.keys(OVER_TIME);

function isOverTime(name: StoryScenario): name is keyof typeof OVER_TIME {
  return Object.hasOwn(OVER_TIME, name);
}

function late<Answer extends object>(answer: Answer): Answer & { delayMs: number } {
  return { ...answer, delayMs: 2 ** 31 - 1 };
}
