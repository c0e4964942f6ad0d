import type { EvidenceKind } from '../../domain/notices/notice.js';
import { noticeByCode, type DataNotice } from '../../domain/notices/notices.js';
import type { I18n } from '../createI18n.js';
import { ownValue } from '../../domain/ownValue.js';
import { cleanName } from '../../domain/cleanName.js';

/**
 * The evidence of a notice as values of its messages: `total` → "€1,234.50". Beside each stands whether it is known,
 * for messages that read otherwise without it: `hasTotal` → "yes" or "no".
 */
export function noticeEvidence({ code, evidence }: DataNotice, i18n: I18n): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(noticeByCode(code).evidence).flatMap(([name, kind]) => {
      const found = ownValue(evidence, name) ?? null;
      const has = `has${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [
        [name, formatEvidence(found, kind, i18n)],
        [has, found === null ? 'no' : 'yes'],
      ];
    }),
  );
}

function formatEvidence(found: string | number | null, kind: EvidenceKind, i18n: I18n): string | number {
  const amount = typeof found === 'number' ? found : null;
  switch (kind) {
    case 'money':
      return i18n.money(amount);
    case 'ratio':
      return i18n.percent(amount);
    case 'count':
      return amount ?? 0;
    case 'minutes':
      return i18n.duration((amount ?? NaN) * 60_000);
    case 'hours':
      return i18n.duration((amount ?? NaN) * 3_600_000);
    case 'date':
      return i18n.dateTime(new Date(found ?? NaN));
    case 'filters':
      return filterNames(String(found ?? ''), i18n);
    case 'text':
      return cleanName(String(found ?? ''));
  }
}

function filterNames(names: string, i18n: I18n): string {
  const words = names.split(', ').map((name) => i18n.t('notice.filterName', { name }));
  return new Intl.ListFormat(i18n.locale).format(words);
}
