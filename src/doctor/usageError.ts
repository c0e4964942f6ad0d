/** The doctor was asked in a way it cannot act on. The message says what to give instead; it never repeats a value. */
export class UsageError extends Error {}
