import type { DataNotice } from '../types.js';

export type NoticeGroup = readonly [DataNotice, ...DataNotice[]];

/** Notices by cause, each cause where its first notice stands: of ranked ones, that which matters most. */
export function groupNotices(notices: readonly DataNotice[]): NoticeGroup[] {
  const byCause = new Map<string, [DataNotice, ...DataNotice[]]>();
  for (const notice of notices) {
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
