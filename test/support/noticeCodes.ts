import { NOTICES } from '../../src/domain/notices/notices.js';

/** Every code there is. */
export const NOTICE_CODES = NOTICES.map(({ code }) => code).sort();
