import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { quietText } from '../../theme/quietText.js';

export interface CopyTextProps {
  text: string;
  /** Name of the field that holds the text where copying is not allowed. */
  label: string;
}

/** Copies a text. Where the browser does not allow it, the text stands there to be selected. */
export function CopyText({ text, label }: CopyTextProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void => {
    copyToClipboard(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Button size="small" variant="outlined" onClick={copy} sx={{ flex: 'none' }}>
          {t('receipt.copy')}
        </Button>
        <Typography variant="caption" component="p" role="status" sx={{ color: quietText }}>
          {outcome === 'copied' && t('receipt.copied')}
          {outcome === 'failed' && t('receipt.copyFailed')}
        </Typography>
      </Box>
      {outcome === 'failed' && (
        <Box component="textarea" readOnly aria-label={label} rows={6} value={text} onFocus={(event) => event.target.select()} sx={FIELD} />
      )}
    </Box>
  );
}

/** Rejects where there is no clipboard: pages without TLS have none. */
async function copyToClipboard(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('This page has no clipboard.');
  await clipboard.writeText(text);
}

const FIELD = {
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  mt: 1,
  p: 1,
  font: 'inherit',
  fontSize: '0.75rem',
  color: 'text.primary',
  backgroundColor: 'transparent',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  resize: 'vertical',
};
