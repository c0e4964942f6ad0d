import { bySeverity } from './bySeverity.js';
import type { DataNotice } from '../types.js';

export type NoticeGroup = readonly [DataNotice, ...DataNotice[]];

/** Notices by cause, the gravest cause first; a group is as grave as its gravest notice, which leads it. */
export function groupNotices(notices: readonly DataNotice[]): NoticeGroup[] {
  const byCause = new Map<string, [DataNotice, ...DataNotice[]]>();
  for (const notice of [...notices].sort(bySeverity)) {
    const group = byCause.get(causeOf(notice));
    if (group === undefined) byCause.set(causeOf(notice), [notice]);
    else group.push(notice);
  }
  return [...byCause.values()];
}

/** Two notices of one code were seen by different numbers where their causes differ. */
export function causeOf({ code, evidence }: DataNotice): string {
  return [code, ...Object.keys(evidence)].join(' ');
}
