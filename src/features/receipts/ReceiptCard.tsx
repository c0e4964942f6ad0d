import { Box, FormControl, IconButton, InputLabel, Select, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import type { Receipt } from '../../domain/explain/receipt.js';
import { figureName } from '../../i18n/words/figureName.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { receiptAsPlainText, receiptText } from '../../i18n/words/receiptText.js';
import { CopyText } from './CopyText.js';
import { CloseIcon } from '../../ui/laterIcons.js';
import { ReceiptFields } from './ReceiptFields.js';
import { ReceiptList } from './ReceiptList.js';
import { quietText } from '../../theme/quietText.js';

export interface ReceiptCardProps {
  /** Not empty; of several one is chosen. */
  figures: readonly FigureRef[];
  /** Whose figures they are. */
  label?: string;
  explain: (figure: FigureRef) => Receipt;
  /** Id for the heading, which names the dialog around the card. */
  titleId: string;
  onClose: () => void;
}

/** Where a figure comes from: formula, values of the answer, corrections, notices; to read and to copy. */
export function ReceiptCard({ figures, label, explain, titleId, onClose }: ReceiptCardProps) {
  const i18n = useI18n();
  const [chosen, setChosen] = useState(0);
  const figure = figures[chosen] ?? figures[0];
  const receipt = useMemo(() => figure && explain(figure), [figure, explain]);
  if (receipt === undefined) return null;
  const text = receiptText(receipt, i18n);
  const isOneOfMany = figures.length > 1;

  return (
    <Box data-test-id="k8s-receipt" sx={{ p: 2, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={titleId} variant="subtitle2" component="h2" sx={{ fontWeight: 600, lineHeight: 1.4 }}>
            {isOneOfMany ? (label ?? text.title) : text.name}
          </Typography>
          <Typography variant="caption" component="p" sx={QUIET}>
            {isOneOfMany || text.place === null ? text.period : `${text.place} · ${text.period}`}
          </Typography>
        </Box>
        <IconButton size="small" aria-label={i18n.t('receipt.close')} onClick={onClose} sx={{ m: -0.5 }}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {isOneOfMany && <FigureSelect figures={figures} chosen={chosen} receipt={receipt} onChoose={setChosen} />}
      <Typography variant="h6" component="p" sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', mt: 1 }}>
        {text.value}
      </Typography>
      {text.doubt !== null && (
        <Typography variant="body2" sx={QUIET}>
          {text.doubt}
        </Typography>
      )}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {text.formula}
      </Typography>
      {text.calculation !== null && (
        <Typography variant="body2" sx={{ ...QUIET, fontVariantNumeric: 'tabular-nums' }}>
          {/* Arithmetic in these digits is read from left to right wherever it stands. */}
          <span dir="ltr">{text.calculation}</span>
        </Typography>
      )}
      {text.fields.length > 0 && <ReceiptFields title={i18n.t('receipt.fields')} fields={text.fields} rest={text.fieldsLeftOut} />}
      <ReceiptList title={i18n.t('receipt.corrections')} items={text.corrections} />
      <ReceiptList title={i18n.t('receipt.notices')} items={text.notices} />
      {/* Anew for each figure: what was said about copying one is not true of the next. */}
      <CopyText key={chosen} text={receiptAsPlainText(receipt, i18n)} label={i18n.t('receipt.copyText')} />
    </Box>
  );
}

interface FigureSelectProps {
  figures: readonly FigureRef[];
  chosen: number;
  /** Of the chosen one; its names are those of the others too. */
  receipt: Receipt;
  onChoose: (index: number) => void;
}

function FigureSelect({ figures, chosen, receipt, onChoose }: FigureSelectProps) {
  const i18n = useI18n();
  const id = useId();
  return (
    <FormControl size="small" fullWidth sx={{ mt: 1.5 }}>
      <InputLabel htmlFor={id}>{i18n.t('receipt.choose')}</InputLabel>
      <Select
        native
        id={id}
        label={i18n.t('receipt.choose')}
        value={chosen}
        sx={{ typography: 'body2' }}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {figures.map((figure, index) => (
          <option key={index} value={index}>
            {figureName(figure, i18n, receipt.names)}
          </option>
        ))}
      </Select>
    </FormControl>
  );
}

const QUIET = { color: quietText, lineHeight: 1.5 };
