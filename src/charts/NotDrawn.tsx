import { Typography } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import type { NamedAmount } from './partition.js';

export interface NotDrawnProps {
  parts: readonly NamedAmount[];
}

/** Says which parts a drawing cannot show: "Not drawn: Other -€22.50". Nothing where it shows all. */
export function NotDrawn({ parts }: NotDrawnProps) {
  const { money, t } = useI18n();
  if (parts.length === 0) {
    return null;
  }
  const list = parts.map(({ name, amount }) => `${name} ${money(amount)}`).join(', ');
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1, mb: 0 }}>
      {t('charts.notDrawn', { parts: list })}
    </Typography>
  );
}
