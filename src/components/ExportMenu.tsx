import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { ChevronDownIcon, DownloadIcon } from './icons.js';

export interface ExportItem {
  key: string;
  label: string;
  onSelect: () => void;
}

export interface ExportMenuProps {
  items: readonly ExportItem[];
}

/** A button with everything the page can be taken away as. */
export function ExportMenu({ items }: ExportMenuProps) {
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
        onClick={() => setIsOpen(true)}
      >
        {t('export.button')}
      </Button>
      <Menu
        id={`${id}-menu`}
        anchorEl={button}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {items.map(({ key, label, onSelect }) => (
          <MenuItem
            key={key}
            dense
            onClick={() => {
              setIsOpen(false);
              onSelect();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
