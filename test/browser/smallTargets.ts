import type { Page } from 'playwright';

/**
 * What can be pressed and is smaller than 24 × 24 pixels without room around it (WCAG 2.5.8): a circle of 24 pixels around its middle
 * meets another target, or the circle of another small one. A link within a sentence may be as low as its line.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const TARGETS =
      'a[href], button, input, select, textarea, [role="button"], [role="slider"], [role="combobox"], [role="menuitem"], [role="option"]';
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' || element.parentElement?.matches('[data-test-id^="k8s-notice"] *') === true;
    const targets = [...document.querySelectorAll(TARGETS)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getAttribute('aria-hidden') !== 'true')
      .map((element) => {
        const pressed = element.matches('input') ? (element.closest('label, .MuiInputBase-root') ?? element) : element;
        const rect = pressed.getBoundingClientRect();
        return { element, rect, x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
      })
      .filter(({ rect }) => rect.width > 1 && rect.height > 1);
    type Target = (typeof targets)[number];
    const isSmall = ({ element, rect }: Target) => Math.min(rect.width, rect.height) < LEAST - 0.1 && !isInSentence(element);
    const reaches = ({ x, y }: Target, { rect }: Target) =>
      Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom)) < LEAST / 2;
    return targets.filter(isSmall).flatMap((small) => {
      const near = targets.filter(
        (other) =>
          other !== small &&
          !isInSentence(other.element) &&
          !other.element.contains(small.element) &&
          !small.element.contains(other.element) &&
          (reaches(small, other) || (isSmall(other) && Math.hypot(small.x - other.x, small.y - other.y) < LEAST)),
      );
      const name = ({ element }: Target) => element.getAttribute('aria-label') ?? element.textContent;
      return near.map((other) => `${name(small)} (${small.rect.width} × ${small.rect.height}) beside ${name(other)}`);
    });
  });
}
