import { icon } from './icons.js';

/* Icons of what comes after the first figures. */

/** A tick in a circle: good, done. */
export const CheckIcon = icon(
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16Zm4.6-12.4L10 14.2l-2.6-2.6L6 13l4 4 8-8-1.4-1.4Z',
);
/** Points to the end of the line: the row can be opened. Turn it with `transform` where it is open. */
export const ChevronRightIcon = icon('m8.6 16.6 4.6-4.6-4.6-4.6L10 6l6 6-6 6-1.4-1.4Z');
export const DownloadIcon = icon('M19 9h-4V3H9v6H5l7 7 7-7Zm-8 2V5h2v6h1.2L12 13.2 9.8 11H11Zm-6 7h14v2H5v-2Z');
export const CloseIcon = icon('M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4Z');
/** A Kubernetes cluster. */
export const ClusterIcon = icon(
  'm12 1.5 9 5.2v10.6l-9 5.2-9-5.2V6.7l9-5.2Zm0 2.3L6.2 7.15 12 10.5l5.8-3.35L12 3.8ZM5 8.75v7.4l6 3.45v-7.4L5 8.75Zm8 10.85 6-3.45v-7.4l-6 3.45v7.4Z',
);
