import type { DataNotice } from '../types.js';

/** `notice`: it may be wrong as it stands, or `isAtLeast`, lacks something; `rowsCut`: rows of it were not sent; `atLeast`: it may be more, and is not less. */
export type Doubt =
  { code: 'notice'; notice: DataNotice; isAtLeast?: true } | { code: 'rowsCut'; listed: number; all: number } | { code: 'atLeast' };
