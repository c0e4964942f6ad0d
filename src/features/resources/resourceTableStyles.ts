import type { SxProps, Theme } from '@mui/material';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';
import { quietText } from '../../theme/quietText.js';

const STACKED = '@container k8s-resources (max-width: 859px)';
const WIDE = '@container k8s-resources (min-width: 1500px)';

export const resourcePanelStyles: SxProps<Theme> = {
  containerName: 'k8s-resources',
  containerType: 'inline-size',
  '@media print': { containerType: 'normal' },
};

const areas = Object.fromEntries(
  ['name', 'service', 'region', 'account', 'cost', 'share'].map((column) => [
    `& :is(tbody, tfoot) [data-column="${column}"]`,
    { gridArea: column },
  ]),
);

/** Six columns; on a narrow panel three lines to a row without header: name and cost, service and share, then where it runs and who pays. */
export const resourceTableStyles: SxProps<Theme> = {
  '& table': { tableLayout: 'fixed', borderCollapse: 'separate', fontVariantNumeric: 'tabular-nums' },
  '& th, & td': { px: 1, py: 0.75, height: 37, boxSizing: 'border-box', textAlign: 'start', overflow: 'hidden', textOverflow: 'ellipsis' },
  '& td, & tbody th, & tfoot th': { whiteSpace: 'nowrap' },
  '& thead th': { lineHeight: 1.3, verticalAlign: 'bottom' },
  '& .end.end': { textAlign: 'end' },
  '& th[data-column="name"]': { width: '25%' },
  '& th[data-column="service"]': { width: '22%' },
  '& th[data-column="region"]': { width: 120 },
  '& th[data-column="cost"]': { width: 136 },
  '& th[data-column="share"]': { width: 104 },
  // An amount is never cut: its button takes no width, but lies before it, and what is too long for a line has two.
  '& :is(tbody, tfoot) [data-column="cost"]': { whiteSpace: 'normal', overflowWrap: 'anywhere', overflow: 'visible' },
  '& [data-column="cost"] > button': { marginInline: '-22px -2px' },
  '& tr.rest :is(th, td)': { color: quietText },
  '& tfoot :is(th, td)': {
    typography: 'body2',
    fontWeight: 600,
    color: 'text.primary',
    borderBottom: 0,
    borderTop: 1,
    borderTopColor: 'divider',
  },
  // Figures move in towards the names they belong to.
  [WIDE]: {
    '& th[data-column="region"]': { width: '13%' },
    '& th[data-column="cost"]': { width: '14%' },
    '& th[data-column="share"]': { width: '10%' },
  },
  [STACKED]: {
    '& table, & tbody, & tfoot': { display: 'block' },
    '& thead': VISUALLY_HIDDEN,
    '& :is(tbody, tfoot) tr': {
      display: 'grid',
      gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr) auto',
      gridTemplateAreas: '"name name cost" "service service share" "region account account"',
      columnGap: 1.5,
      py: 0.75,
      borderBottom: 1,
      borderColor: 'divider',
    },
    '& :is(tbody, tfoot) [data-column]': { display: 'block', height: 'auto', width: 'auto', border: 0, p: 0 },
    ...areas,
    // A column as wide as what is in it has room for the button.
    '& tr [data-column="cost"] > button': { marginInlineStart: 0 },
    '& tbody :is([data-column="service"], [data-column="region"], [data-column="account"], [data-column="share"])': {
      typography: 'caption',
      color: quietText,
    },
  },
  '@media print': {
    '& tr :is(th, td)[data-column]': { fontSize: 12, px: 0.5, py: 0.5, height: 28, whiteSpace: 'normal', overflowWrap: 'anywhere' },
    '& th[data-column="region"]': { width: 88 },
    '& th[data-column="cost"]': { width: 80 },
    '& th[data-column="share"]': { width: 64 },
  },
};
