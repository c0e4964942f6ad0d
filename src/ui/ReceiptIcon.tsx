import { quietText } from '../theme/quietText.js';

/** A slip of paper: where a figure comes from. A plain element, since a table has one in every row. Decoration: the button around it has the words. */
export function ReceiptIcon() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" fill="currentColor" aria-hidden focusable="false">
      <path
        fillRule="evenodd"
        d="M5 2h14v20l-3.5-2.2L12 22l-3.5-2.2L5 22V2Zm2 2v14.4l1.5-1L12 19.7l3.5-2.3 1.5 1V4H7Zm2 3h6v2H9V7Zm0 4h6v2H9v-2Z"
      />
    </svg>
  );
}

/** The button around it: higher than the line it stands in, without making it higher. */
export const RECEIPT_BUTTON = {
  width: 24,
  height: 24,
  my: '-4px',
  verticalAlign: 'middle',
  borderRadius: '50%',
  color: quietText,
  '&:hover': { color: 'text.primary', backgroundColor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: '-2px' },
} as const;
