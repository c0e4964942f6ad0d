import { Button, Menu, MenuItem } from '@mui/material';
import { useHost } from 'hooks/useHost';
import { useState } from 'react';
import { set, type HostState } from './store';

const CHOICES = [
  { label: 'Organization', key: 'organizationId', options: ['alpha', 'beta'] },
  { label: 'Language', key: 'language', options: ['en', 'es'] },
  { label: 'Theme', key: 'theme', options: ['default', 'finops', 'organization'] },
  { label: 'Direction', key: 'direction', options: ['ltr', 'rtl'] },
] as const;

const SWITCHES: { label: string; off: Partial<HostState>; on: Partial<HostState> }[] = [
  { label: 'Feature', off: { features: {} }, on: { features: { k8s_costs: 1 } } },
  { label: 'Permission', off: { allowedActions: [] }, on: { allowedActions: ['INFO_ORGANIZATION'] } },
];

/** What happens in the host around the page: another organization, language, theme, session. */
export function Controls({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const state = useHost((current) => current);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <nav aria-label="Host">
      <Button onClick={onToggle}>{isOpen ? 'Leave the page' : 'Go to the page'}</Button>
      <Button onClick={() => set({ token: `${state.token}+` })}>Renew session</Button>
      <Button onClick={(event) => setAnchor(event.currentTarget)}>Profile</Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => setAnchor(null)}>Settings</MenuItem>
      </Menu>
      {CHOICES.map(({ label, key, options }) => (
        <label key={key}>
          {label}
          <select value={state[key]} onChange={(event) => set({ [key]: event.target.value })}>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      ))}
      {SWITCHES.map(({ label, off, on }) => (
        <label key={label}>
          <input type="checkbox" defaultChecked onChange={(event) => set(event.target.checked ? on : off)} />
          {label}
        </label>
      ))}
    </nav>
  );
}
