/** What the tests do inside Storybook's preview. Each function is sent to the browser as it stands, so it uses nothing outside itself. */

/** Storybook's own view of its preview, as far as it is used here. */
interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__: {
    on: (event: string, listener: (data: unknown) => void) => void;
    off: (event: string, listener: (data: unknown) => void) => void;
    emit: (event: string, data: unknown) => void;
  };
  __STORYBOOK_PREVIEW__: {
    ready: () => Promise<void>;
    storyStoreValue?: { loadStory: (of: { storyId: string }) => Promise<LoadedStory> };
  };
}

interface LoadedStory {
  parameters: { staysLoading?: boolean; saysOnConsole?: string; media?: 'print' };
  storyGlobals: { viewport?: { value?: string } };
}

/** What a story asks of whoever shows it. */
export interface StoryWishes {
  /** A key of `VIEWPORTS`; null: any. */
  viewport: string | null;
  /** Its requests are never answered. */
  staysLoading: boolean;
  /** Part of a message that belongs to it; null: it says nothing. */
  saysOnConsole: string | null;
}

export async function wishesOf(storyId: string): Promise<StoryWishes> {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as Preview;
  const story = await preview.storyStoreValue?.loadStory({ storyId });
  return {
    viewport: story?.storyGlobals.viewport?.value ?? null,
    staysLoading: story?.parameters.staysLoading ?? false,
    saysOnConsole: story?.parameters.saysOnConsole ?? null,
  };
}

export interface Command {
  /** Sent to Storybook. */
  event: string;
  data: unknown;
  /** The event that ends it. */
  until: string;
}

/** Lets Storybook do something; resolves when it is done (its play function too) with what went wrong. */
export function command({ event, data, until }: Command): Promise<string[]> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Preview;
  const FAILURES = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyThrewException', 'storyErrored', 'storyMissing'];
  return new Promise((resolve) => {
    const failures: string[] = [];
    const handleFailure = (error: unknown) => {
      const { message = '', title = '', description = '' } = [error].flat()[0] as Record<string, string>;
      failures.push(`it threw: ${message}${title} ${description}`);
    };
    const handleEnd = () => {
      channel.off(until, handleEnd);
      for (const name of FAILURES) channel.off(name, handleFailure);
      resolve(failures);
    };
    for (const name of FAILURES) channel.on(name, handleFailure);
    channel.on(until, handleEnd);
    channel.emit(event, data);
  });
}

/** Resolves when nothing in the document has changed for a moment, or it never stops changing. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    const CALM_MS = 50;
    const LONGEST_MS = 3_000;
    const end = () => {
      observer.disconnect();
      clearTimeout(limit);
      clearTimeout(calm);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(end, CALM_MS);
    });
    const limit = setTimeout(end, LONGEST_MS);
    let calm = setTimeout(end, CALM_MS);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** What the page has asked the REST API since `forget` was called. */
interface Requests {
  /** Addresses of those that have no answer yet. */
  waiting: Set<string>;
  count: number;
  hasFailed: boolean;
}

/** Runs before anything else in the page. Playwright itself does not see every end of a request that a service worker answers. */
export function watchRequests(): void {
  const page = globalThis as unknown as { requests: Requests };
  const { fetch } = globalThis;
  page.requests = { waiting: new Set(), count: 0, hasFailed: false };
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.includes('/restapi/')) return fetch(input, init);
    const { requests } = page;
    const name = `${(requests.count += 1)} ${url}`;
    requests.waiting.add(name);
    const end = () => requests.waiting.delete(name);
    try {
      const response = await fetch(input, init);
      requests.hasFailed ||= !response.ok;
      // The head of an answer may come long before its end.
      void response.clone().arrayBuffer().then(end, end);
      return response;
    } catch (error) {
      requests.hasFailed = true;
      end();
      throw error;
    }
  };
}

export function forgetRequests(): void {
  const page = globalThis as unknown as { requests: Requests };
  page.requests = { waiting: new Set(), count: 0, hasFailed: false };
}

export interface RequestsSeen {
  waiting: string[];
  count: number;
  /** Something failed, and may be asked again, or is not there yet. */
  isTrying: boolean;
}

export function requestsSeen(): RequestsSeen {
  const { requests } = globalThis as unknown as { requests: Requests };
  const { waiting, count, hasFailed } = requests;
  return { waiting: [...waiting], count, isTrying: hasFailed || document.querySelector('[aria-busy=true]') !== null };
}
