/** A story as `npm run check:pictures` takes it. */
export interface Picture {
  /** Its file in test/pictures, without `.png`. */
  name: string;
  /** Id of the story, as in its address. */
  story: string;
  /** What the toolbar sets, where it is not as it opens. */
  globals?: Record<string, string>;
  /** Of the window, in pixels; default 1440 × 900. A story that asks for a window of its own gets that. */
  size?: { width: number; height: number };
}

const PART = { width: 1000, height: 620 };

/** What must not change unseen: one picture for each thing that could. */
export const PICTURES: readonly Picture[] = [
  { name: 'page', story: 'page-in-good-health--ready' },
  { name: 'page-dark', story: 'page-in-good-health--ready', globals: { theme: 'dark' } },
  { name: 'page-finops', story: 'page-in-good-health--ready', globals: { theme: 'finops' } },
  { name: 'page-phone', story: 'page-languages-currencies-screens-paper--phone' },
  { name: 'page-right-to-left', story: 'page-languages-currencies-screens-paper--right-to-left' },
  { name: 'page-hour-boundary', story: 'page-late-missing-or-old--hour-boundary' },
  { name: 'page-no-kubernetes', story: 'page-nothing-to-show--no-kubernetes' },
  { name: 'page-server-error', story: 'page-loading-refused-failed--server-error', size: PART },
  { name: 'page-loading', story: 'page-loading-refused-failed--loading' },
  { name: 'notices', story: 'components-noticelist--mixed', size: PART },
  { name: 'gauges', story: 'components-efficiencypanel--one-chosen', size: PART },
  { name: 'table-open', story: 'components-clustertable--open', size: { width: 1200, height: 900 } },
  { name: 'receipt', story: 'components-receipt--efficiency', size: PART },
  { name: 'parts', story: 'charts-componentchart--every-part', size: PART },
  { name: 'parts-contrast', story: 'charts-componentchart--every-part', size: PART, globals: { theme: 'contrast' } },
  { name: 'days', story: 'charts-dailychart--thirty-days', size: PART },
];
