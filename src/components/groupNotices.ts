import type { DataNotice } from '../domain/types.js';

export type NoticeGroup = readonly [DataNotice, ...DataNotice[]];

const RANK = { error: 0, warning: 1, info: 2 };

/** Notices by cause, the gravest cause first; a group is as grave as its gravest notice, which leads it. */
export function groupNotices(notices: readonly DataNotice[]): NoticeGroup[] {
  const byCode = new Map<string, [DataNotice, ...DataNotice[]]>();
  for (const notice of [...notices].sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    const group = byCode.get(notice.code);
    if (group === undefined) byCode.set(notice.code, [notice]);
    else group.push(notice);
  }
  return [...byCode.values()];
}
