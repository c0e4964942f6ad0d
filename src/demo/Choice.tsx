import { FormControl, InputLabel, NativeSelect } from '@mui/material';
import { useId } from 'react';

export interface ChoiceProps {
  label: string;
  value: string;
  /** Value → what the user reads. */
  options: Record<string, string>;
  onChange: (value: string) => void;
}

/** One labelled choice of the demo's bar: the browser's own list, which works with every finger and key. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <FormControl size="small" variant="standard" margin="none" sx={{ minWidth: 96, maxWidth: '100%' }}>
      <InputLabel htmlFor={id} shrink>
        {label}
      </InputLabel>
      <NativeSelect id={id} value={value} onChange={(event) => onChange(event.target.value)} sx={{ fontSize: 14 }}>
        {Object.entries(options).map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
