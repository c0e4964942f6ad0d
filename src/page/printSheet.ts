/**
 * What is being printed: `page`, the host's page with all panels in it; `report`, one panel alone. The root of a panel has it as
 * `data-k8s-printed` while it is drawn for paper.
 */
export type Printed = 'page' | 'report';

/** Whatever the host says of its own elements, even for print alone and `!important`. */
const ABOVE_THE_HOST = ':not(#k8s-costs#k8s-costs)';

/** What keeps a place for something that is on its way, and buttons that are seen under a pointer. */
const UNSEEN = '[style*="hidden"], [style*="hidden"] *, .receipt, .receipt *';

const PAGE = '[data-k8s-printed="page"]';
const REPORT = '[data-k8s-printed="report"]';

/**
 * A part of the host's page, which prints as the host has it: only what stands around the panel cuts nothing off, or the print would end
 * with the first screen.
 */
const PAGE_RULES = `
  :has(${PAGE})${ABOVE_THE_HOST} { overflow: visible !important; height: auto !important; max-height: none !important; contain: none !important; }
`;

/**
 * Alone: nothing else of the document is printed, and what stands around the panel has no box that could cut, shift or narrow it. It stays
 * where it is, so that fonts, direction and variables are the host's.
 */
const REPORT_RULES = `
  :root:has(${REPORT}) body :not(:has(${REPORT}), ${REPORT}, ${REPORT} *)${ABOVE_THE_HOST},
  :is(body, body *):has(${REPORT})${ABOVE_THE_HOST}:is(::before, ::after) { display: none !important; }
  body :has(${REPORT})${ABOVE_THE_HOST} { display: contents !important; }
  :is(:root, body):has(${REPORT})${ABOVE_THE_HOST} {
    display: block !important; position: static !important; overflow: visible !important; transform: none !important; contain: none !important;
    width: auto !important; height: auto !important; min-width: 0 !important; min-height: 0 !important;
    max-width: none !important; max-height: none !important; visibility: visible !important; opacity: 1 !important;
    margin: 0 !important; padding: 0 !important; background: #fff !important; color-scheme: light !important;
  }
  ${REPORT}${ABOVE_THE_HOST} {
    display: block !important; position: static !important; overflow: visible !important; width: auto !important; height: auto !important;
    max-width: none !important; max-height: none !important; margin: 0 !important; opacity: 1 !important;
  }
  :is(${REPORT}, ${REPORT} :not(${UNSEEN}))${ABOVE_THE_HOST} { visibility: visible !important; }
`;

/** Browsers without margin boxes leave the number out. */
const SHEET_OF_PAPER = `
@page {
  margin: 12mm 10mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #444; }
}`;

const RULES: Record<Printed, string> = {
  page: `@media print {${PAGE_RULES}}`,
  report: `@media print {${REPORT_RULES}}${SHEET_OF_PAPER}`,
};

/**
 * Gives the document the styles of what is being printed, and returns what takes them away. A sheet made by script asks a
 * Content-Security-Policy for nothing. Where a browser has none, or no `:has`, the panel prints as the host's page does.
 */
export function adoptPrintSheet(printed: Printed): () => void {
  const sheet = newSheet(RULES[printed]);
  if (sheet === null) return () => {};
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

function newSheet(rules: string): CSSStyleSheet | null {
  if (!('adoptedStyleSheets' in document)) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** Whether a panel of the document is printed alone, so that no other one is. */
export function isReportPrinted(): boolean {
  return document.querySelector(REPORT) !== null;
}
