/** One request the page has sent. */
export interface RecordedRequest {
  /** `clean_expenses`, `cloud_accounts`, … */
  endpoint: string;
  organizationId: string;
  search: URLSearchParams;
  signal: AbortSignal;
  /** When it was sent, in milliseconds since 1970. */
  sentAt: number;
}

export interface RequestRecorder {
  fetch: typeof fetch;
  /** In the order they were sent, those to one endpoint where one is named. */
  requests: (endpoint?: string) => RecordedRequest[];
  /** From now on answers stay on their way until the function it gives is called. */
  hold: () => () => void;
  /** Once no request is under way but those that are held. */
  answered: () => Promise<void>;
}

/** A `fetch` that remembers what it was asked, whoever asked it. */
export function recordRequests(): RequestRecorder {
  const sent: RecordedRequest[] = [];
  const underWay = new Set<Promise<unknown>>();
  let held: Promise<void> | null = null;

  /** The answer with its body, so that nothing of it is still on its way. */
  async function answer(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
    const until = held;
    const response = await globalThis.fetch(input, init);
    const text = await response.text();
    await until;
    return new Response(text, response);
  }

  return {
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      const [organizationId = '', endpoint = ''] = pathname.split('/').slice(-2);
      const signal = init?.signal ?? new AbortController().signal;
      sent.push({ endpoint, organizationId, search: searchParams, signal, sentAt: Date.now() });
      const answered = answer(input, init);
      underWay.add(answered);
      const forget = () => underWay.delete(answered);
      answered.then(forget, forget);
      return answered;
    },
    requests: (endpoint) => sent.filter((request) => endpoint === undefined || request.endpoint === endpoint),
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = () => {
          held = null;
          resolve();
        };
      });
      return () => release();
    },
    answered: async () => {
      while (underWay.size > 0 && held === null) await Promise.allSettled(underWay);
    },
  };
}
