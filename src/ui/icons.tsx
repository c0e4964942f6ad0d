/**
 * The few icons of the package as inline SVG: the host may not have an icon font, and a strict Content-Security-Policy loads none.
 * All are decoration: the words beside them carry the meaning, so MUI's `SvgIcon` keeps them `aria-hidden`.
 */
import { SvgIcon, type SvgIconProps } from '@mui/material';

export function icon(path: string) {
  return function Icon(props: Omit<SvgIconProps, 'children'>) {
    return (
      <SvgIcon {...props}>
        <path d={path} />
      </SvgIcon>
    );
  };
}

export const InfoIcon = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm-1-9h2v6h-2v-6Zm0-4h2v2h-2V7Z');
export const WarningIcon = icon('M12 6 4.5 19h15L12 6Zm0-4 11 19H1L12 2Zm-1 8h2v5h-2v-5Zm0 6h2v2h-2v-2Z');
export const ErrorIcon = icon(
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm-1-13h2v7h-2V7Zm0 8.5h2v2h-2v-2Z',
);
export const ChevronDownIcon = icon('m7.4 8.6 4.6 4.6 4.6-4.6L18 10l-6 6-6-6 1.4-1.4Z');
export const ChevronUpIcon = icon('m7.4 15.4 4.6-4.6 4.6 4.6L18 14l-6-6-6 6 1.4 1.4Z');
export const CalendarIcon = icon(
  'M19 4h-1V2h-2v2H8V2H6v2H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2Zm0 16H5V10h14v10Zm0-12H5V6h14v2Zm-7 5h5v5h-5v-5Z',
);
export const RefreshIcon = icon(
  'M17.65 6.35A7.96 7.96 0 0 0 12 4a8 8 0 1 0 7.73 10h-2.08A6 6 0 1 1 12 6c1.66 0 3.14.69 4.22 1.78L13 11h7V4l-2.35 2.35Z',
);
export const SearchIcon = icon(
  'M15.5 14h-.8l-.3-.3A6.5 6.5 0 1 0 13.7 14.4l.3.3v.8l5 5 1.5-1.5-5-5Zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9Z',
);
/** Cloud accounts. */
export const CloudIcon = icon(
  'M19.35 10.04A7.49 7.49 0 0 0 5.35 8.04 6 6 0 0 0 6 20h13a5 5 0 0 0 .35-9.96ZM19 18H6a4 4 0 0 1-.44-7.97l1.07-.11.5-.95a5.5 5.5 0 0 1 10.26 1.46l.3 1.5 1.53.11A3 3 0 0 1 19 18Z',
);
/** No access. */
export const LockIcon = icon(
  'M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2ZM9 6a3 3 0 0 1 6 0v2H9V6Zm9 14H6V10h12v10Zm-6-3a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
);
