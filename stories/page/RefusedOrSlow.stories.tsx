import { screen, userEvent } from 'storybook/test';
import { PATIENTLY } from './keyboard.js';
import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Loading, refused, failed', tags: ['!autodocs'] };
export default meta;

async function refresh(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }, PATIENTLY));
}

export const Loading: ScenarioStory = { ...story('endless'), parameters: { staysLoading: true } };
export const LoadingDays: ScenarioStory = { ...story('endless-days'), parameters: { staysLoading: true } };
export const Slow = story('slow');
export const Refetching: ScenarioStory = { ...story('endless-refresh'), parameters: { staysLoading: true }, play: refresh };
/** The figures stay, marked old, with the reason. */
export const RefreshFailed: ScenarioStory = { ...story('failing-refresh'), play: refresh };
export const Recovering = story('flaky');

export const SessionEnded = story('unauthorized');
export const SessionEndedWithoutWay = story('unauthorized', { navigatesTo: undefined });
export const Forbidden = story('forbidden');
export const NotFound = story('not-found');
export const Rejected = story('rejected');
export const ServerDown = story('unavailable');
export const ServerError = story('server-error');
export const NoConnection = story('no-connection');
export const TooManyRequests = story('rate-limited');
export const WebPageInsteadOfData = story('not-expenses-html');
export const BareWordInsteadOfData = story('not-expenses-bare-error');
export const TruncatedAnswer = story('truncated');
export const DaysUnavailable = story('breakdown-error');
export const AccountsUnavailable = story('accounts-error');
