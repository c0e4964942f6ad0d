import { Box, Typography } from '@mui/material';
import { Fragment, useId } from 'react';
import { fieldGroups } from './fieldGroups.js';
import { RECEIPT_HEADING, RECEIPT_SECTION } from './ReceiptList.js';
import { quietText } from '../../theme/quietText.js';

export interface ReceiptFieldsProps {
  title: string;
  /** `label` is the path in the payload. */
  fields: readonly { label: string; value: string }[];
  /** How many are not listed; null where all are. */
  rest: string | null;
}

/** Values of the payload by their path. What paths in a row begin with alike is said once, above them. */
export function ReceiptFields({ title, fields, rest }: ReceiptFieldsProps) {
  const titleId = useId();
  return (
    <Box sx={RECEIPT_SECTION}>
      <Typography id={titleId} variant="caption" component="h3" sx={RECEIPT_HEADING}>
        {title}
      </Typography>
      {fieldGroups(fields).map(({ parents, own }) => (
        <Fragment key={own[0]?.path}>
          {parents.map(({ path, text, depth }) => (
            <Box key={path} component="p" title={path} sx={{ ...PATH, color: quietText, m: 0, paddingInlineStart: depth * STEP }}>
              <PathText text={text} />
            </Box>
          ))}
          <Box component="dl" aria-labelledby={titleId} sx={{ m: 0 }}>
            {own.map(({ path, text, depth, value }) => (
              <Box key={path} sx={LINE}>
                <Box component="dt" title={path} sx={{ ...PATH, paddingInlineStart: depth * STEP }}>
                  <PathText text={text} />
                </Box>
                <Box component="dd" sx={VALUE}>
                  {value}
                </Box>
              </Box>
            ))}
          </Box>
        </Fragment>
      ))}
      {rest !== null && (
        <Typography variant="caption" component="p" sx={{ color: quietText }}>
          {rest}
        </Typography>
      )}
    </Box>
  );
}

/** Breaks between the names of a path rather than within one. */
function PathText({ text }: { text: string }) {
  return text.split(/(?<=\.)/).map((name, index) => (
    <span key={index} style={{ display: 'inline-block' }}>
      {name}
    </span>
  ));
}

/** Indentation per level, in spacings of the theme. */
const STEP = 1.5;
const LINE = { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 2 };
const PATH = { fontFamily: 'monospace', fontSize: '0.75rem', lineHeight: 1.6, minWidth: 0 };
const VALUE = {
  typography: 'caption',
  lineHeight: 1.6,
  m: 0,
  textAlign: 'end',
  fontVariantNumeric: 'tabular-nums',
  flex: 'none',
  maxWidth: '50%',
};
