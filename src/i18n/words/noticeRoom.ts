import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import { NOTICES } from '../../domain/notices/notices.js';

/** About how many letters tell what a notice means, in tens, in the order of `NOTICES`: English comes a moment after the title. */
const TENS = [24, 25, 16, 31, 21, 14, 28, 21, 18, 14, 17, 25, 26, 20, 21, 20, 19, 25, 16, 19, 21, 13, 17, 19, 17, 21, 17];
/** Those are left out where several notices have one cause. */
const OF_NUMBERS = 6;
/** As wide as English text is. */
const TEN_LETTERS = 'aenor tho ';

/** Takes about the room of what notices of one cause mean, for whoever cannot say it yet. Not to be read. */
export function noticeRoom(notices: NoticeGroup): string {
  const tens = TENS[NOTICES.findIndex(({ code }) => code === notices[0].code)] ?? 0;
  return TEN_LETTERS.repeat(tens - (notices.length > 1 ? OF_NUMBERS : 0));
}
