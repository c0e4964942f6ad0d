import { createContext, useContext } from 'react';
import { NO_DOUBT, type DoubtOf } from '../domain/explain/doubtsIn.js';

export const DoubtContext = createContext<DoubtOf>(NO_DOUBT);

/** Which figures are in doubt. Where nobody says, none is. */
export function useDoubts(): DoubtOf {
  return useContext(DoubtContext);
}
