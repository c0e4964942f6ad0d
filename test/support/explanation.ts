import { NoticeExplanation, type NoticeExplanationProps } from '../../src/features/notices/NoticeExplanation.js';
import type { LazyPart } from '../../src/ui/lazyPart.js';

/** What notices mean, its code already there. */
export const explanation: LazyPart<NoticeExplanationProps> = { preload: () => undefined, component: () => NoticeExplanation };
