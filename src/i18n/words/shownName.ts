import { cleanName } from '../../domain/cleanName.js';
import type { I18n } from '../createI18n.js';

/** A name from outside as it is shown: without what nobody sees; where nothing is left, a word for it. */
export function shownName(name: string, { t }: Pick<I18n, 't'>): string {
  return cleanName(name) || t('page.unnamed');
}
