import type { Doubt } from '../../../domain/explain/doubt.js';
import type { I18n } from '../../../i18n/createI18n.js';
import { doubtSign, doubtText } from '../../../i18n/words/doubtText.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';

/** Before a figure of a row that is in doubt; the row's receipt says more. Nothing where nothing says so (`doubt` null). */
export function DoubtSign({ doubt, i18n }: { doubt: Doubt | null; i18n: I18n }) {
  if (doubt === null) return null;
  const why = doubtText(doubt, i18n);
  return (
    <>
      <span aria-hidden title={why} className="doubt">
        {doubtSign(doubt)}
      </span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </>
  );
}
