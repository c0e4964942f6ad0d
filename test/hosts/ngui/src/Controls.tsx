import { Box, Button, Menu, MenuItem } from "@mui/material";
import { useHost } from "hooks/useHost";
import { useState } from "react";
import { set } from "./store";

const CHOICES = [
  { label: "Organization", key: "organizationId", options: ["alpha", "beta", "gamma", "delta"] },
  { label: "Language", key: "language", options: ["en", "es"] },
  { label: "Theme", key: "theme", options: ["default", "organization"] },
  { label: "Direction", key: "direction", options: ["ltr", "rtl"] }
] as const;

/** What happens in the host around the page: another organization, language, theme, session. */
export function Controls({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const state = useHost((current) => current);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Box component="nav" aria-label="Host" sx={{ display: "flex", alignItems: "center", height: 55, whiteSpace: "nowrap" }}>
      <Button onClick={onToggle}>{isOpen ? "Leave the page" : "Go to the page"}</Button>
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
      <label>
        <input
          type="checkbox"
          defaultChecked
          onChange={(event) => set({ allowedActions: event.target.checked ? ["INFO_ORGANIZATION"] : [] })}
        />
        Permission
      </label>
    </Box>
  );
}
