import type { I18n } from '../createI18n.js';

/** What the cloud resources are called that have no row of their own. `count` 0: nobody knows how many they are. */
export function otherResourcesName({ count }: { count: number }, { t }: Pick<I18n, 't'>): string {
  return count === 0 ? t('resources.rest') : t('resources.others', { count });
}
