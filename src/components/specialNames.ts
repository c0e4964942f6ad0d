import type { I18n } from '../i18n/createI18n.js';
import type { SpecialNames } from './clusterSearch.js';

/** How Kubecost's special rows are called in the language in force. */
export function specialNames(i18n: I18n): SpecialNames {
  return { idle: i18n.t('clusters.idle'), unallocated: i18n.t('clusters.unallocated'), unmounted: i18n.t('clusters.unmounted') };
}
