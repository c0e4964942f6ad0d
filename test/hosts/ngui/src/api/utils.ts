/** The host's own has `/api` before it where it is developed. */
export const getApiUrl = (client: string, version = "v2") => `/${client}/${version}`;
