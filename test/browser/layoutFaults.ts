import type { Page } from 'playwright';

/** What of the page is cut off, lies over something else or sticks out of the window: one line for each. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(findLayoutFaults);
}

/** Runs in the page, and so stands alone. */
function findLayoutFaults(): string[] {
  interface Box {
    element: Element;
    /** Words, which lie in `element`; else `element` itself. */
    isText: boolean;
    what: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const TOLERANCE = 1.5;
  /** Letters are lower than the line box that browsers measure. */
  const LEADING = 3;
  /** A button is larger than its picture. */
  const EDGE = 4;
  /** Room for the beginning of a name: what is shortened to less says nothing. */
  const LEGIBLE = 40;
  const PICTURES = '[role="img"], .track, .bar, .share-track, svg path, svg text, svg circle';
  const CONTROLS = 'button, input, select, [role="slider"], [role="combobox"]';

  const root = document.querySelector('main') ?? document.body;
  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) found.push(at);
    return found;
  };
  const isForTheEye = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !ancestors(element).some((one) => getComputedStyle(one).clipPath.startsWith('inset(50%'));
  const nameOf = (element: Element): string => {
    const place = element.closest('[data-test-id]')?.getAttribute('data-test-id') ?? '';
    return `${place} ${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
  };

  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');

  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.textContent.trim() === '') continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if ((overflowX === 'visible' && overflowY === 'visible') || !isForTheEye(element)) continue;
    // What is shortened says so, and all of it to the pointer; without one its beginning is left. A caption gives way to its name.
    const isShortened =
      textOverflow === 'ellipsis' && (element.clientWidth >= LEGIBLE || element.matches('.caption')) && element.closest('[title]') !== null;
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !isShortened;
    const isLow = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 2;
    if (isCut || isLow) faults.push(`cut off: ${nameOf(element)}`);
  }

  /** What is left of a box within the elements that cut it off. */
  const boxOf = (element: Element, isText: boolean, what: string, rect: DOMRect, x: number, y: number): Box => {
    const box = { element, isText, what, left: rect.left + x, right: rect.right - x, top: rect.top + y, bottom: rect.bottom - y };
    for (const one of ancestors(element)) {
      const { overflowX, overflowY } = getComputedStyle(one);
      const edge = one.getBoundingClientRect();
      if (overflowX !== 'visible') Object.assign(box, { left: Math.max(box.left, edge.left), right: Math.min(box.right, edge.right) });
      if (overflowY !== 'visible') Object.assign(box, { top: Math.max(box.top, edge.top), bottom: Math.min(box.bottom, edge.bottom) });
    }
    return box;
  };

  const boxes: Box[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || element.matches('option, script, style') || !isForTheEye(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) boxes.push(boxOf(element, true, `“${text.slice(0, 40)}”`, rect, 0, LEADING));
  }
  for (const element of root.querySelectorAll(`${CONTROLS}, ${PICTURES}`)) {
    if (!isForTheEye(element) || element.closest('mask, defs') !== null) continue;
    // Of a button with words the words count. One that is not seen now is seen under the pointer, or on a telephone; a picture is not.
    const isButton = element.matches('button');
    if (isButton && element.textContent.trim() !== '') continue;
    if (!isButton && !element.checkVisibility({ opacityProperty: true })) continue;
    boxes.push(boxOf(element, false, nameOf(element), element.getBoundingClientRect(), isButton ? EDGE : 0, isButton ? EDGE : 0));
  }

  const drawn = boxes.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
  /** One drawing, a gauge around its figure, or one field with its label in its frame: they are made to lie over each other. A button beside the words of a cell is not. */
  const isOne = ({ element: a, isText: isWords }: Box, { element: b, isText: isWordsToo }: Box): boolean =>
    a === b ||
    (!isWords && a.contains(b)) ||
    (!isWordsToo && b.contains(a)) ||
    ['svg', '.dial', '[role="slider"]', '.MuiFormControl-root', '.track'].some((whole) => {
      const found = a.closest(whole);
      return found !== null && found === b.closest(whole);
    });
  const isSticky = (element: Element): boolean => ancestors(element).some((one) => getComputedStyle(one).position === 'sticky');
  drawn.forEach((a, index) => {
    if (a.left < -1 || a.right > width + 1) faults.push(`outside the window: ${a.what}`);
    for (const b of drawn.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across <= TOLERANCE || down <= TOLERANCE || isOne(a, b)) continue;
      // Rows pass under a header that stays.
      if (isSticky(a.element) !== isSticky(b.element)) continue;
      faults.push(`over each other: ${a.what} in ${nameOf(a.element)}, ${b.what} in ${nameOf(b.element)}`);
    }
  });
  return [...new Set(faults)];
}
