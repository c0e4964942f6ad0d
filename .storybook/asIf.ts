import createCache, { type EmotionCache } from '@emotion/cache';

/** What a browser knows about its user's paper and preferences, and a toolbar has to pretend. */
export interface MediaPretended {
  isPrinted: boolean;
  hasReducedMotion: boolean;
}

/** A rule of a style sheet, as Emotion hands it to its plugins. */
interface StyleRule {
  type: string;
  value: string;
}

/**
 * Styles as they are on paper, or for someone who wants no motion, on an ordinary screen: `@media print` and
 * `@media (prefers-reduced-motion: reduce)` always hold, or never.
 */
export function createPretendingCache({ isPrinted, hasReducedMotion }: MediaPretended): EmotionCache {
  const pretend = (rule: StyleRule) => {
    if (rule.type !== '@media') return;
    if (isPrinted) rule.value = rule.value.replace('print', 'all');
    if (hasReducedMotion) rule.value = rule.value.replace('(prefers-reduced-motion: reduce)', 'all');
  };
  const key = ['story', isPrinted && 'print', hasReducedMotion && 'still'].filter(Boolean).join('-');
  return createCache({ key, stylisPlugins: [pretend] });
}
