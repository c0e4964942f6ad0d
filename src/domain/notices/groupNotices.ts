import { bySeverity } from './bySeverity.js';
import type { DataNotice } from '../types.js';

export type NoticeGroup = readonly [DataNotice, ...DataNotice[]];

/** Notices by cause, the gravest cause first; a group is as grave as its gravest notice, which leads it. */
export function groupNotices(notices: readonly DataNotice[]): NoticeGroup[] {
  const byCode = new Map<string, [DataNotice, ...DataNotice[]]>();
  for (const notice of [...notices].sort(bySeverity)) {
    const group = byCode.get(notice.code);
    if (group === undefined) byCode.set(notice.code, [notice]);
    else group.push(notice);
  }
  return [...byCode.values()];
}
