import type { OtherMeaning } from '../../domain/types.js';
import type { I18n } from '../createI18n.js';

/** What a part of a cost is called: `other` by what it means, where that is one thing. */
export function partName(
  key: string,
  otherMeaning: OtherMeaning | undefined,
  { t, componentName }: Pick<I18n, 't' | 'componentName'>,
): string {
  return key === 'other' && otherMeaning !== undefined ? t('page.otherName', { meaning: otherMeaning }) : componentName(key);
}
