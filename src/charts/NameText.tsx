import { Box } from '@mui/material';
import { VISUALLY_HIDDEN } from '../ui/VisuallyHidden.js';

export interface NameTextProps {
  children: string;
}

/** So much of the end of a name stays in sight: names of clusters and accounts differ there. */
const TAIL = 9;
/** Shorter names are cut at their end, if at all. */
const LONG = 16;
/** Where text goes both ways the end of a name need not stand at its end. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name in one line. Where there is no room its middle is left out; the pointer, a screen reader and a copy get it whole. What is cut
 * is drawn by the style sheet, so that the page has the name once.
 */
export function NameText({ children: name }: NameTextProps) {
  const letters = Array.from(name);
  if (letters.length <= LONG || RIGHT_TO_LEFT.test(name)) {
    return (
      <Box
        component="span"
        dir="auto"
        title={name}
        sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {name}
      </Box>
    );
  }
  return (
    <Box component="span" dir="auto" title={name} sx={CUT}>
      <Box component="span" sx={VISUALLY_HIDDEN}>
        {name}
      </Box>
      <span aria-hidden="true" className="head" data-text={letters.slice(0, -TAIL).join('')} />
      <span aria-hidden="true" data-text={letters.slice(-TAIL).join('')} />
    </Box>
  );
}

const CUT = {
  position: 'relative',
  display: 'inline-flex',
  minWidth: 0,
  maxWidth: '100%',
  whiteSpace: 'pre',
  '& [data-text]::before': { content: 'attr(data-text)' },
  '& > .head': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
} as const;
