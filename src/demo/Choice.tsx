import { FormControl, InputLabel, NativeSelect } from '@mui/material';
import { useId } from 'react';

/** Value → what the user reads. */
export type Options = Readonly<Record<string, string>>;

/** Options under a heading of their own. */
export interface OptionGroup {
  title: string;
  options: Options;
}

export interface ChoiceProps {
  label: string;
  value: string;
  options: Options | readonly OptionGroup[];
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
        {isGrouped(options)
          ? options.map((group) => (
              <optgroup key={group.title} label={group.title}>
                {optionsOf(group.options)}
              </optgroup>
            ))
          : optionsOf(options)}
      </NativeSelect>
    </FormControl>
  );
}

function isGrouped(options: ChoiceProps['options']): options is readonly OptionGroup[] {
  return Array.isArray(options);
}

function optionsOf(options: Options) {
  return Object.entries(options).map(([value, title]) => (
    <option key={value} value={value}>
      {title}
    </option>
  ));
}
