import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import {
  chargePeriodToUnix,
  createExpensesClient,
  ExpensesPage,
  KubernetesCosts,
  type ChargePeriod,
  type ExpensesClient,
  type ExpensesPageProps,
} from '../../../src/index.js';
import { createServer, findScenario, ORGANIZATION, type NodeBackend, type Scenario, type ScenarioName } from '../../../src/testing.js';
import { recordRequests, type RecordedRequest, type RequestRecorder } from './recordRequests.js';

/** A Monday noon: no hour boundary, no first of a month. */
export const NOW = new Date('2026-11-23T12:20:00Z');
/** What the page asks for at that time where nobody says otherwise. */
export const LAST_30_DAYS = days('2026-10-25', '2026-11-23');

let backend: NodeBackend;

/** From the first UTC day to the last, both included. */
export function days(first: string, last: string): ChargePeriod {
  return { start: new Date(`${first}T00:00:00Z`), end: new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000) };
}

/** The mocked backend for a file of journeys, on a clock that stands still until a test moves it. */
export function startMockedBackend(): void {
  beforeAll(async () => {
    backend = await createServer('organization');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(() => backend.close());
}

export interface OpenedPage extends Pick<RequestRecorder, 'requests' | 'hold'> {
  user: UserEvent;
  client: ExpensesClient;
  /** The requests for the figures of a period, by default the one it was opened for; what is asked beside them is not among them. */
  asked: (period?: ChargePeriod) => RecordedRequest[];
  /** Plays another scenario from the next request on. */
  play: (scenario: Scenario | ScenarioName) => void;
  /** Time goes by, and what was asked in it is answered. */
  pass: (ms: number) => Promise<void>;
  rerender: (props: Partial<ExpensesPageProps>) => void;
  unmount: () => void;
}

export interface OpenOptions extends Partial<ExpensesPageProps> {
  /** The panel for a host's page instead of the page of its own; `both`: one above the other, as two roots. */
  root?: 'page' | 'panel' | 'both';
  now?: Date;
}

const ROOTS = { page: [ExpensesPage], panel: [KubernetesCosts], both: [ExpensesPage, KubernetesCosts] };

/** Opens the page in a scenario, at the time and period it is seen at, on the real client and the real data layer. */
export function openPage(scenario: Scenario | ScenarioName, { root = 'page', now, ...props }: OpenOptions = {}): OpenedPage {
  const viewpoint = findScenario(scenario).viewpoint?.(now ?? NOW);
  vi.useFakeTimers({ shouldAdvanceTime: true, now: now ?? viewpoint?.now ?? NOW });
  backend.use(scenario);
  const recorder = recordRequests();
  const client = props.client ?? recordedClient(recorder);
  const page = (more: Partial<ExpensesPageProps>) => (
    <StrictMode>
      {ROOTS[root].map((Root, index) => (
        <Root key={index} client={client} organizationId={ORGANIZATION.id} currency="EUR" period={viewpoint?.period} {...props} {...more} />
      ))}
    </StrictMode>
  );
  const view = render(page({}));
  return {
    user: userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) }),
    client,
    requests: recorder.requests,
    hold: recorder.hold,
    asked: (period = props.period ?? viewpoint?.period ?? LAST_30_DAYS) => ofPeriod(recorder.requests('clean_expenses'), period),
    play: (next) => backend.use(next),
    pass: (ms) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
        await recorder.answered();
        await vi.advanceTimersByTimeAsync(0);
      }),
    rerender: (more) => view.rerender(page(more)),
    unmount: view.unmount,
  };
}

function ofPeriod(requests: RecordedRequest[], period: ChargePeriod): RecordedRequest[] {
  const { startDate, endDate } = chargePeriodToUnix(period);
  return requests.filter(({ search }) => search.get('start_date') === String(startDate) && search.get('end_date') === String(endDate));
}

/** The package's own client, whose requests a test can count. */
export function recordedClient({ fetch }: RequestRecorder): ExpensesClient {
  return createExpensesClient({ baseUrl: 'http://localhost/restapi/v2', getToken: () => 'token', fetch });
}
