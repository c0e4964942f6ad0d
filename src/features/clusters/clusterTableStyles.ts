import type { SxProps, Theme } from '@mui/material';
import type { I18n } from '../../i18n/createI18n.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';
import { CLUSTER_COLUMNS } from './clusterColumns.js';
import { CLUSTER_HEAD_STYLES } from './ClusterTableHead.js';
import { NAME_CELL_STYLES } from './rows/NameCell.js';
import { ROW_RECEIPT_STYLES } from './rows/RowReceiptButton.js';
import { SHARE_CELL_STYLES } from './rows/ShareCell.js';
import { WINDOW_HEIGHT } from './treegrid/rowWindow.js';
import { quietText } from '../../theme/quietText.js';

/** Width of the panel, not of the window: the host's menu takes its share. In pixels. */
const STACKED = '@container k8s-clusters (max-width: 671px)';
const COMPACT = '@container k8s-clusters (max-width: 831px)';
const MEDIUM = '@container k8s-clusters (max-width: 1063px)';

/** From here on the name has room enough, and the drawings get some of it. */
const WIDE = '@container k8s-clusters (min-width: 1500px)';

/** Fixed widths keep columns in place while rows come and go; the name has what is left. */
const WIDTHS = { cost: 124, change: 92, share: 128, parts: 160, cpu: 112, ram: 112, efficiency: 116 };
const MEDIUM_WIDTHS = { change: 84, share: 64, parts: 108, cpu: 90, ram: 90, efficiency: 90 };
const WIDE_WIDTHS = { cost: '9%', change: '8%', share: '15%', parts: '20%', cpu: '8%', ram: '8%', efficiency: '8%' };
const COMPACT_WIDTHS = { change: 0, share: 60, parts: 100, cpu: 90, ram: 90, efficiency: 90 };

const PAPER_WIDTHS = { share: 56, parts: 72, cpu: 76, ram: 76, efficiency: 76 };

const widths = (columns: Record<string, number | string>) =>
  Object.fromEntries(Object.entries(columns).map(([column, width]) => [`& th[data-column="${column}"]`, { width }]));

/** Room for so many letters of an amount in bold, in pixels: an amount is never cut, however small its currency's unit is. */
const costWidth = (letters: number): number => Math.max(100, Math.ceil(letters * 7.8) + 16);

/** What a notice has led to: the mark fades, or stays until the focus leaves where nothing is to move. */
const MARKED_ROW_STYLES = {
  '@keyframes k8s-row-mark': { to: { backgroundColor: 'transparent' } },
  '& tr[data-marked] > *': {
    backgroundColor: 'action.focus',
    '@media (prefers-reduced-motion: no-preference)': { animation: 'k8s-row-mark 2s ease-out 2s forwards' },
  },
};

/** Around search and table: what the layouts measure themselves by. */
export const clusterPanelStyles: SxProps<Theme> = {
  // By name: on paper the table is laid out for paper, and not by what else is a container around it.
  containerName: 'k8s-clusters',
  containerType: 'inline-size',
  '& .sort-select': { display: 'none' },
  '& .table-search': { width: 280 },
  [STACKED]: { '& .sort-select': { display: 'inline-flex', flex: '1 1 148px' }, '& .table-search': { flex: '1 1 148px', width: 'auto' } },
  '@media print': { containerType: 'normal' },
};

/** Below name and cost of a card: where each figure stands, and what it is called, since no header is in sight. */
const cardFigures = ({ t }: I18n) =>
  Object.fromEntries(
    CLUSTER_COLUMNS.filter(({ column, isFigure }) => isFigure && column !== 'cost').map(({ column, label }) => {
      const text = { content: JSON.stringify(t(label)), display: 'block', typography: 'caption', lineHeight: 1.3, color: quietText };
      return [`& [data-row-key] [data-column="${column}"]`, { gridArea: column, textAlign: 'start', '&::before': text }];
    }),
  );

/**
 * The treegrid: seven columns, closer together the narrower the panel, at last a card to a row, whose figures bear their names.
 * `costLetters` are those of its longest amount.
 */
export const clusterTableStyles = (isWindowed: boolean, costLetters: number, i18n: I18n): SxProps<Theme> => ({
  position: 'relative',
  ...(isWindowed && { maxHeight: WINDOW_HEIGHT, overflowY: 'auto', scrollPaddingTop: 48, scrollPaddingBottom: 48 }),
  '& table': { tableLayout: 'fixed', borderCollapse: 'separate', fontVariantNumeric: 'tabular-nums' },
  ...widths(WIDTHS),
  '& th, & td': { px: 1, py: 0.75, height: 37, boxSizing: 'border-box', textAlign: 'start' },
  '& thead th': {
    lineHeight: 1.3,
    verticalAlign: 'bottom',
    backgroundColor: 'background.paper',
    ...(isWindowed && { position: 'sticky', top: 0, zIndex: 2 }),
  },
  ...CLUSTER_HEAD_STYLES,
  '& .end.end': { textAlign: 'end' },
  '& thead .end button': { textAlign: 'end' },
  '& tfoot [data-column]': {
    ...(isWindowed && { position: 'sticky', bottom: 0, zIndex: 1 }),
    backgroundColor: 'background.paper',
    borderBottom: 0,
    borderTop: 1,
    borderTopColor: 'divider',
    color: 'text.primary',
    typography: 'body2',
    fontWeight: 600,
  },
  '& tbody tr': { cursor: 'default' },
  '& tr[aria-selected="true"]': { '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' } },
  '& tr[data-row-key]:focus-visible': { outline: 2, outlineStyle: 'solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
  ...MARKED_ROW_STYLES,
  ...NAME_CELL_STYLES,
  '& tr[aria-level="1"] .text': { fontWeight: 600 },
  '& tr[aria-level="1"]:not([aria-expanded]) .name': { paddingInlineStart: '30px' },
  '& tr[aria-level="2"] .name': { paddingInlineStart: '48px' },
  '& tfoot .name .text': { whiteSpace: 'normal' },
  '& tfoot .name': { paddingInlineStart: '30px' },
  '& tr[data-quiet="true"] :is(th, td)': { color: quietText },
  '& tr[data-context="true"] [data-column="cost"], & tr[data-context="true"] [data-column="share"]': {
    color: quietText,
    fontWeight: 400,
  },
  '& tr[data-quiet="true"] .text': { fontStyle: 'italic', fontWeight: 400 },
  ...ROW_RECEIPT_STYLES,
  '& .doubt': { color: quietText, marginInlineEnd: '2px' },
  '& .figure': { display: 'flex', alignItems: 'center', gap: 0.75, justifyContent: 'flex-end' },
  ...SHARE_CELL_STYLES,
  '& [data-column="reason"]': { color: quietText },
  '& [data-column="cost"]': { whiteSpace: 'nowrap' },
  [WIDE]: { ...widths(WIDE_WIDTHS), '& .share-track': { width: 'auto', flex: '1 1 48px', maxWidth: 240 } },
  [MEDIUM]: {
    ...widths({ ...MEDIUM_WIDTHS, cost: costWidth(costLetters) }),
    '& .share-track': { display: 'none' },
  },
  [COMPACT]: {
    ...widths({ ...COMPACT_WIDTHS, cost: costWidth(costLetters) }),
    // Below the name where it says more than how much there is to unfold.
    '& tbody .caption': { display: 'none' },
    '& tbody :is([data-quiet="true"], [data-kept]) .caption': { display: 'block', whiteSpace: 'normal', flex: '1 0 100%' },
    '& tbody [data-quiet="true"] .name, & tbody .name[data-kept]': { flexWrap: 'wrap', rowGap: 0 },
    // No room for it: a column without width, read out all the same.
    '& [data-column="change"][data-column]': { position: 'relative', p: 0, overflow: 'hidden', '& > *': VISUALLY_HIDDEN },
  },
  [STACKED]: {
    '& table, & tbody, & tfoot': { display: 'block' },
    '& thead': VISUALLY_HIDDEN,
    '& thead :is(button, [tabindex])': { display: 'none' },
    '& thead .plain-label': { display: 'inline' },
    '& tr[data-row-key]': {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      gridTemplateAreas: '"name name name" "share change parts" "cpu ram efficiency"',
      alignItems: 'end',
      columnGap: 1,
      rowGap: 0.25,
      py: 0.75,
      borderBottom: 1,
      borderColor: 'divider',
      position: 'relative',
    },
    '& tbody [data-column], & tfoot [data-column]': { display: 'block', height: 'auto', border: 0, p: 0, width: 'auto' },
    // In one line with the cost, which takes what its longest amount does.
    '& tbody [data-column="name"], & tfoot [data-column="name"]': {
      gridArea: 'name',
      minWidth: 0,
      marginInlineEnd: `${costWidth(costLetters) + 24}px`,
    },
    '& [data-row-key] [data-column="cost"]': { gridArea: 'name', justifySelf: 'end', alignSelf: 'start', lineHeight: '24px' },
    '& tr .receipt': { marginInlineStart: 0 },
    '& tr[aria-level="1"] [data-column="cost"]': { fontWeight: 600 },
    ...cardFigures(i18n),
    '& [data-column] .figure': { justifyContent: 'flex-start' },
    '& .share-value': { minWidth: 0, textAlign: 'start' },
    '& tr[aria-level="2"]': { paddingInlineStart: '16px' },
    '& tr[aria-level="2"] .name.name': { paddingInlineStart: 0 },
    '& [data-row-key] [data-column="parts"]': { gridArea: 'parts', paddingBottom: '6px' },
    '& [data-row-key] [data-column="reason"]': { gridColumn: '1 / -1', paddingInlineStart: '30px' },
    '& [data-row-key] [data-column="change"][data-column]': {
      '& > *': { position: 'static', width: 'auto', height: 'auto', m: 0, clipPath: 'none', whiteSpace: 'inherit' },
    },
    // What no workload asked for has no efficiency.
    '& [data-quiet="true"][data-row-key] :is([data-column="cpu"], [data-column="ram"], [data-column="efficiency"])': VISUALLY_HIDDEN,
    '& tfoot tr[data-row-key]': { borderBottom: 0, borderTop: 1, borderColor: 'divider' },
    '& .gap, & .gap td': { display: 'block' },
    ...(isWindowed && { '& tfoot': { position: 'sticky', bottom: 0, zIndex: 1, backgroundColor: 'background.paper' } }),
  },
  '@media print': {
    // A change may be an amount as long as a cost, with its sign and mark.
    ...widths({ ...PAPER_WIDTHS, cost: costWidth(costLetters) - 12, change: costWidth(costLetters) - 4 }),
    maxHeight: 'none',
    overflow: 'visible',
    '& tr :is(th, td)[data-column]': { fontSize: 12, px: 0.5, py: 0.5, height: 28 },
    '& thead th[data-column]': { fontSize: 11, letterSpacing: 0 },
    // On the second sheet browsers leave the buttons of repeated headers without their text.
    '& thead button': { display: 'none' },
    '& thead .plain-label': { display: 'inline' },
    '& thead th[aria-sort="descending"]::after': { content: '" ↓"' },
    '& thead th[aria-sort="ascending"]::after': { content: '" ↑"' },
    '& tr .share-track, & tbody .caption': { display: 'none' },
    '& .name .text': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    // Without the arrow that opens a cluster.
    '& tr[data-row-key] .name.name': { paddingInlineStart: 0 },
    '& tr[aria-level="2"] .name.name.name': { paddingInlineStart: '16px' },
    '& thead th, & tfoot [data-column]': { position: 'static' },
  },
});
