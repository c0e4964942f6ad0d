/** What of a server that gives no figures is the case, by the HTTP status: for the words of `unavailable`. Null: there was no answer. */
export function whatFailed(status: number | null): 'tooMany' | 'unreached' | 'failed' {
  if (status === 429) return 'tooMany';
  return status === null ? 'unreached' : 'failed';
}
