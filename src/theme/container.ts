/*
 * Widths of what we draw, not of the window: a panel does not know what the host's menu, page and card leave of that. For `sx` within the
 * root. What opens elsewhere in the document is not in the container, and is as wide as the window lets it.
 */

const rule = (condition: string) => `@container k8s-costs (${condition})`;

/** Hardly room for two short words beside each other. */
export const SMALLEST = rule('max-width: 327px');
/** A telephone's. */
export const NARROW = rule('max-width: 559.9px');
/** Figures stand beside each other. */
export const MEDIUM = rule('min-width: 560px');
/** Charts stand beside each other. */
export const WIDE = rule('min-width: 850px');

/** Around the container, which gives its surroundings no width: as wide as they allow, also where they ask for its own; and nothing leaves it. */
export const ROOT = {
  position: 'relative',
  width: '100%',
  minWidth: 0,
  // One line of words, unseen: wants much room and needs little.
  '&::before': {
    content: `"${'k8s '.repeat(100)}"`,
    display: 'block',
    height: 0,
    overflow: 'hidden',
    visibility: 'hidden',
    whiteSpace: 'normal',
  },
} as const;

export const CONTAINER = { containerName: 'k8s-costs', containerType: 'inline-size' } as const;
