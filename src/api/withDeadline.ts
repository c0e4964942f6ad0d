/** What a timer can hold; more would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, until `outer` aborts (rejects with its reason) or until the time is up (rejects with a TimeoutError).
 * The signal `work` gets aborts in both cases. Leaves neither timer nor listener behind. A `timeoutMs` of 0 or Infinity sets no limit.
 */
export async function withDeadline<T>(
  outer: AbortSignal | undefined,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const handleAbort = () => controller.abort(outer?.reason);
  const handleTimeout = () => controller.abort(new DOMException(`No answer within ${timeoutMs} ms.`, 'TimeoutError'));
  const hasLimit = timeoutMs > 0 && timeoutMs <= LONGEST_TIMER;
  const timer = hasLimit ? setTimeout(handleTimeout, timeoutMs) : undefined;
  outer?.addEventListener('abort', handleAbort, { once: true });
  // Raced against the work: what `work` waits for first, the host's getToken, knows nothing of the signal.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([work(signal), stopped]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', handleAbort);
  }
}
