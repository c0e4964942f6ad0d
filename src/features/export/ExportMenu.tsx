import { Box, Button, Divider, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import { popoverPlace } from '../../theme/useDirection.js';
import { ChevronDownIcon } from '../../ui/icons.js';
import { CheckIcon, DownloadIcon } from '../../ui/laterIcons.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';
import { NARROW } from '../../theme/container.js';

export interface ExportItem {
  key: string;
  label: string;
  onSelect: () => void;
  /** There is nothing to take away now. */
  isDisabled?: boolean;
}

/** One of several ways the files can be written. */
export interface ExportChoice {
  key: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
}

export interface ExportMenuProps {
  items: readonly ExportItem[];
  choices?: readonly ExportChoice[];
}

/** A button with everything the page can be taken away as, and how. */
export function ExportMenu({ items, choices = [] }: ExportMenuProps) {
  const { t } = useI18n();
  const id = useId();
  // State, not a ref: the menu needs the button while rendering.
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        ref={setButton}
        id={`${id}-button`}
        variant="outlined"
        size="small"
        data-print="hide"
        data-test-id="k8s-export"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-menu` : undefined}
        startIcon={<DownloadIcon />}
        endIcon={<ChevronDownIcon />}
        title={t('export.button')}
        onClick={() => setIsOpen(true)}
        sx={BUTTON}
      >
        <Box component="span" sx={LABEL}>
          {t('export.button')}
        </Box>
      </Button>
      <Menu
        id={`${id}-menu`}
        anchorEl={button}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        {...popoverPlace(button, 'end')}
        sx={accessibleStyles}
      >
        {items.map(({ key, label, onSelect, isDisabled = false }) => (
          <MenuItem
            key={key}
            dense
            disabled={isDisabled}
            onClick={() => {
              setIsOpen(false);
              onSelect();
            }}
          >
            {label}
          </MenuItem>
        ))}
        {choices.length > 0 && <Divider component="li" />}
        {/* The menu stays open: the file is chosen next. */}
        {choices.map(({ key, label, isChosen, onChoose }) => (
          <MenuItem key={key} dense role="menuitemradio" aria-checked={isChosen} onClick={onChoose}>
            <Box component="span" sx={MARK}>
              {isChosen && <CheckIcon fontSize="small" />}
            </Box>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** On a phone the icons stand for it, so that it has room beside the period in every language. */
const BUTTON = {
  minWidth: 0,
  '& .MuiButton-startIcon': { marginInlineEnd: 1 },
  [NARROW]: { '& .MuiButton-startIcon': { marginInlineEnd: 0 } },
};
/** As wide without the sign, so that the texts stand below each other. */
const MARK = { width: 28, display: 'inline-flex', flex: 'none' };
const LABEL = { [NARROW]: VISUALLY_HIDDEN };
