import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import type { HostState } from './hostState.js';

interface Props {
  host: HostState;
  isOpen: boolean;
  onToggle: () => void;
  onChange: (values: Partial<HostState>) => void;
}

const CHOICES = [
  { label: 'Organization', key: 'organizationId', options: ['alpha', 'beta'] },
  { label: 'Language', key: 'language', options: ['en', 'es'] },
  { label: 'Theme', key: 'theme', options: ['default', 'organization'] },
  { label: 'Direction', key: 'direction', options: ['ltr', 'rtl'] },
] as const;

/** What happens in the host around the page: another organization, language, theme, session. */
export function Controls({ host, isOpen, onToggle, onChange }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <nav aria-label="Host">
      <Button onClick={onToggle}>{isOpen ? 'Leave the page' : 'Go to the page'}</Button>
      <Button onClick={() => onChange({ token: `${host.token}+` })}>Renew session</Button>
      <Button onClick={(event) => setAnchor(event.currentTarget)}>Profile</Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => setAnchor(null)}>Settings</MenuItem>
      </Menu>
      {CHOICES.map(({ label, key, options }) => (
        <label key={key}>
          {label}
          <select value={host[key]} onChange={(event) => onChange({ [key]: event.target.value })}>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      ))}
    </nav>
  );
}
