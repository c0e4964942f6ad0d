import type { DataNotice, NoticeCode } from '../domain/types.js';
import type { I18n } from './createI18n.js';

type Format = 'money' | 'percent' | 'time' | 'hours' | 'minutes' | 'count' | 'filters' | 'text';
type Evidence = DataNotice['evidence'][string];

/** How each number of a notice is written. */
const FORMATS: Record<NoticeCode, Record<string, Format>> = {
  'hour-boundary': { windowEnd: 'time', askedAt: 'time' },
  'extended-zero': { since: 'time', minutes: 'minutes', expected: 'count' },
  'stale-data': { asOf: 'time', hours: 'hours' },
  'conflicting-figures': { clusterTotal: 'money', namespacesTotal: 'money' },
  'missing-cluster': { reported: 'count', expected: 'count', reason: 'text' },
  'phase-1-fallback': { total: 'money' },
  'mode-changed': { source: 'text', previousSource: 'text', total: 'money', previousTotal: 'money' },
  'split-unknown': { total: 'money', notSplit: 'money' },
  'untrusted-network-cost': { network: 'money' },
  'suspicious-step': { total: 'money', previousTotal: 'money', factor: 'count' },
  'extrapolated-trend': { days: 'count', cost: 'money' },
  'unit-mismatch': { namespacesTotal: 'money', clusterTotal: 'money', factor: 'count' },
  'efficiency-recomputed': { metric: 'text', reported: 'percent', weighted: 'percent' },
  'efficiency-unit-unknown': { ratioShare: 'percent', percentageShare: 'percent' },
  'parts-differ': { partsTotal: 'money', total: 'money', difference: 'money' },
  'management-outside-total': { partsTotal: 'money', total: 'money', management: 'money' },
  'counted-twice': { reportedTotal: 'money', correctedTotal: 'money', kubernetes: 'money', kubernetesRows: 'money' },
  'overlaps-cloud': { cloud: 'money', kubernetes: 'money' },
  'not-filtered': { filters: 'filters' },
  'no-usage-metrics': { cpuAndRam: 'money' },
  'over-used': { metric: 'text', efficiency: 'percent', cost: 'money' },
  'unreadable-value': { path: 'text', found: 'text' },
  'totals-disagree': { kubernetesTotal: 'money', clustersTotal: 'money', total: 'money', difference: 'money' },
};

/**
 * The evidence of a notice as values of its messages: `total` → "€1,234.50". Beside each stands whether it is known,
 * for messages that read otherwise without it: `hasTotal` → "yes" or "no".
 */
export function noticeEvidence({ code, evidence }: DataNotice, i18n: I18n): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, format] of Object.entries(FORMATS[code])) {
    const found = evidence[name] ?? null;
    values[name] = formatEvidence(found, format, i18n);
    values[`has${name.charAt(0).toUpperCase()}${name.slice(1)}`] = found === null ? 'no' : 'yes';
  }
  return values;
}

function formatEvidence(found: Evidence, format: Format, i18n: I18n): string | number {
  const amount = typeof found === 'number' ? found : null;
  switch (format) {
    case 'money':
      return i18n.money(amount);
    case 'percent':
      return i18n.percent(amount);
    case 'count':
      return amount ?? 0;
    case 'minutes':
      return i18n.duration((amount ?? NaN) * 60_000);
    case 'hours':
      return i18n.duration((amount ?? NaN) * 3_600_000);
    case 'time':
      return i18n.dateTime(new Date(found ?? NaN));
    case 'filters':
      return filterNames(String(found ?? ''), i18n);
    case 'text':
      return String(found ?? '');
  }
}

function filterNames(names: string, i18n: I18n): string {
  const words = names.split(', ').map((name) => i18n.t('notice.filterName', { name }));
  return new Intl.ListFormat(i18n.locale).format(words);
}
