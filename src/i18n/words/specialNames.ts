import type { SpecialNames } from '../../domain/tables/namespaceName.js';
import type { I18n } from '../createI18n.js';

/** How Kubecost's special rows, and namespaces without a name, are called in the language in force. */
export function specialNames(i18n: I18n): SpecialNames {
  const { t } = i18n;
  return {
    idle: t('clusters.idle'),
    unallocated: t('clusters.unallocated'),
    unmounted: t('clusters.unmounted'),
    unnamed: t('clusters.unnamed'),
  };
}
