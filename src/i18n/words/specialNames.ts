import type { SpecialNames } from '../../domain/tables/clusterSearch.js';
import type { I18n } from '../createI18n.js';

/** How Kubecost's special rows are called in the language in force. */
export function specialNames(i18n: I18n): SpecialNames {
  return { idle: i18n.t('clusters.idle'), unallocated: i18n.t('clusters.unallocated'), unmounted: i18n.t('clusters.unmounted') };
}
