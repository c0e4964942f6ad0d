/**
 * The few icons of the package as inline SVG: the host may not have an icon font, and a strict Content-Security-Policy loads none.
 * All are decoration: the words beside them carry the meaning, so MUI's `SvgIcon` keeps them `aria-hidden`.
 */
import { SvgIcon, type SvgIconProps } from '@mui/material';

function icon(path: string) {
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
/** A tick in a circle: good, done. */
export const CheckIcon = icon(
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm4.6-12.4L10 14.2l-2.6-2.6L6 13l4 4 8-8-1.4-1.4Z',
);
export const ChevronDownIcon = icon('m7.4 8.6 4.6 4.6 4.6-4.6L18 10l-6 6-6-6 1.4-1.4Z');
export const ChevronUpIcon = icon('m7.4 15.4 4.6-4.6 4.6 4.6L18 14l-6-6-6 6 1.4 1.4Z');
/** Points to the end of the line: the row can be opened. Turn it with `transform` where it is open. */
export const ChevronRightIcon = icon('m8.6 16.6 4.6-4.6-4.6-4.6L10 6l6 6-6 6-1.4-1.4Z');
export const DownloadIcon = icon('M19 9h-4V3H9v6H5l7 7 7-7Zm-8 2V5h2v6h1.2L12 13.2 9.8 11H11Zm-6 7h14v2H5v-2Z');
export const CalendarIcon = icon(
  'M19 4h-1V2h-2v2H8V2H6v2H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2Zm0 16H5V10h14v10Zm0-12H5V6h14v2Zm-7 5h5v5h-5v-5Z',
);
export const RefreshIcon = icon(
  'M17.65 6.35A7.96 7.96 0 0 0 12 4a8 8 0 1 0 7.73 10h-2.08A6 6 0 1 1 12 6c1.66 0 3.14.69 4.22 1.78L13 11h7V4l-2.35 2.35Z',
);
export const SearchIcon = icon(
  'M15.5 14h-.8l-.3-.3A6.5 6.5 0 1 0 13.7 14.4l.3.3v.8l5 5 1.5-1.5-5-5Zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9Z',
);
export const CloseIcon = icon('M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4Z');
/** Cloud accounts. */
export const CloudIcon = icon(
  'M19.35 10.04A7.49 7.49 0 0 0 5.35 8.04 6 6 0 0 0 6 20h13a5 5 0 0 0 .35-9.96ZM19 18H6a4 4 0 0 1-.44-7.97l1.07-.11.5-.95a5.5 5.5 0 0 1 10.26 1.46l.3 1.5 1.53.11A3 3 0 0 1 19 18Z',
);
/** A Kubernetes cluster. */
export const ClusterIcon = icon(
  'm12 1.5 9 5.2v10.6l-9 5.2-9-5.2V6.7l9-5.2Zm0 2.3L6.2 7.15 12 10.5l5.8-3.35L12 3.8ZM5 8.75v7.4l6 3.45v-7.4L5 8.75Zm8 10.85 6-3.45v-7.4l-6 3.45v7.4Z',
);
/** No access. */
export const LockIcon = icon(
  'M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2ZM9 6a3 3 0 0 1 6 0v2H9V6Zm9 14H6V10h12v10Zm-6-3a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
);
