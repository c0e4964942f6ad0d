import type { SxProps, Theme } from '@mui/material';

/**
 * For the root of what is printed. Black on white whatever the theme, figures in their colours, nothing that can only be clicked
 * (`data-print="hide"`), no row, no chart and no panel header
 * parted from what it belongs to; a table may go on on the next sheet.
 */
export const printStyles = {
  '@media print': {
    colorScheme: 'light',
    display: 'block',
    backgroundColor: '#fff',
    printColorAdjust: 'exact',
    WebkitPrintColorAdjust: 'exact',
    '& > * + *': { mt: 2 },
    '& *': { color: '#000 !important', outline: 'none !important', boxShadow: 'none !important', transition: 'none !important' },
    '& :is(.MuiPaper-root, .MuiTableCell-root, .MuiTableRow-root, .MuiOutlinedInput-root)': {
      backgroundColor: '#fff !important',
      backgroundImage: 'none !important',
      borderColor: '#bbb !important',
    },
    // A sheet that goes on on the next one is closed on both.
    '& .MuiPaper-root': { boxDecorationBreak: 'clone', WebkitBoxDecorationBreak: 'clone' },
    '& svg text': { fill: '#000 !important' },
    '& :is([data-print="hide"], .MuiButton-root, .MuiIconButton-root)': { display: 'none !important' },
    '& table': { width: '100%', breakInside: 'auto' },
    '& thead': { display: 'table-header-group' },
    '& tfoot': { display: 'table-row-group' },
    '& tfoot tr': { breakBefore: 'avoid' },
    '& :is(tr, li, .MuiAlert-root, figure, section:not(:has(table)))': { breakInside: 'avoid' },
    '& :is(h1, h2, h3), & section > div:first-of-type:not(:only-child)': { breakAfter: 'avoid' },
  },
} as const satisfies SxProps<Theme>;
