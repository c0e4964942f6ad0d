import { createContext } from 'react';

/** Whether what is below is drawn for a sheet of white paper, whatever the screen looks like. */
export const PaperContext = createContext(false);
