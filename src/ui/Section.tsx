import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLandmarkName } from '../i18n/I18nProvider.js';
import { Sheet } from './Sheet.js';
import { SmallPrint } from './SmallPrint.js';
import { useHeading } from './surroundings.js';

export interface SectionProps {
  title: string;
  /** A line under the title. */
  caption?: ReactNode;
  /** Buttons and fields that belong to the section, at the end of its title line. */
  actions?: ReactNode;
  children: ReactNode;
  /** Value of `data-test-id`. */
  testId?: string;
}

/** One panel of the page: a sheet with a heading, which also names it as a region. */
export function Section({ title, caption, actions, children, testId }: SectionProps) {
  const name = useLandmarkName(title);
  const heading = useHeading(1);
  return (
    <Sheet component="section" aria-label={name} data-test-id={testId}>
      <Box sx={HEADER}>
        <Box sx={{ flex: '1 1 auto', minWidth: 0 }}>
          <Typography variant="subtitle1" component={heading} sx={{ fontWeight: 600, lineHeight: 1.4 }}>
            {title}
          </Typography>
          {caption !== undefined && <SmallPrint>{caption}</SmallPrint>}
        </Box>
        {actions !== undefined && <Box sx={ACTIONS}>{actions}</Box>}
      </Box>
      {children}
    </Sheet>
  );
}

const HEADER = { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 2, rowGap: 1, mb: 2 };
const ACTIONS = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minWidth: 0, '@media print': { display: 'none' } };
