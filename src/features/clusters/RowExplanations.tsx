import { memo } from 'react';
import type { I18n } from '../../i18n/createI18n.js';

export interface RowExplanationsProps {
  /** Prefix of the ids; a row points at `<id>-<kind>`. */
  id: string;
  i18n: I18n;
}

/** Of rows that need explaining; `shown`: the total of what a search has found, `marked`: what a notice has led to. */
export type RowKind = (typeof KINDS)[number];

const KINDS = ['idle', 'unallocated', 'unmounted', 'notAttributed', 'unassigned', 'shown', 'marked'] as const;

/** What rows of their own kind mean, once for all rows that point at it. Hidden: read only with the row. */
export const RowExplanations = memo(function RowExplanations({ id, i18n }: RowExplanationsProps) {
  return (
    <div hidden>
      {KINDS.map((kind) => (
        <span key={kind} id={`${id}-${kind}`}>
          {i18n.t(`clusters.${kind}Help`)}
        </span>
      ))}
    </div>
  );
});
