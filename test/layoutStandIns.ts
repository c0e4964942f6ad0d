/** What jsdom lacks because it lays nothing out. Each answers at once and always the same. */

const WIDTH = 800;
const HEIGHT = 400;

export class FixedResizeObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const size = [{ inlineSize: WIDTH, blockSize: HEIGHT }];
    const contentRect = new DOMRect(0, 0, WIDTH, HEIGHT);
    this.callback([{ target, contentRect, borderBoxSize: size, contentBoxSize: size, devicePixelContentBoxSize: size }], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}

export class ImmediateIntersectionObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];

  constructor(private readonly callback: IntersectionObserverCallback) {}

  observe(target: Element): void {
    const rect = target.getBoundingClientRect();
    this.callback(
      [{ target, isIntersecting: true, intersectionRatio: 1, time: 0, boundingClientRect: rect, intersectionRect: rect, rootBounds: null }],
      this,
    );
  }

  unobserve(): void {}

  disconnect(): void {}

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

export function matchNoMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;
}
