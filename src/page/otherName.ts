import type { CostReport } from '../domain/index.js';
import type { I18n } from '../i18n/createI18n.js';

/** What the part `other` is called: by what it means in the clusters that have it, where that is one thing. */
export function otherName({ clusters }: Pick<CostReport, 'clusters'>, { t }: I18n): string {
  const meanings = new Set(
    clusters.filter(({ components }) => components.some(({ key }) => key === 'other')).map(({ otherMeaning }) => otherMeaning),
  );
  const [only] = meanings.size === 1 ? meanings : [];
  return t('page.otherName', { meaning: only ?? 'adjustments' });
}
