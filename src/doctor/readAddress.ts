import { UsageError } from './usageError.js';

/** An address without anything secret in it. Throws UsageError, which does not repeat the address. */
export function readAddress(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${name} takes an address that begins with http:// or https://.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `The address of ${name} has a user name or password in it, which shells and logs keep. Take them out; ` +
        'credentials go into the environment or --file.',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new UsageError(`The address of ${name} has a ? or # in it. Give it without: the doctor adds what it asks for.`);
  }
  return url;
}

/** The address with more of a path: `http://a/b` and `c/d` → `http://a/b/c/d`. */
export function below(base: URL, path: string, search: readonly (readonly [string, string | number])[] = []): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/${path}`;
  for (const [name, value] of search) url.searchParams.append(name, String(value));
  return url;
}
