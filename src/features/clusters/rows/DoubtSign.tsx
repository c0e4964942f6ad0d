import { DOUBT_SIGN } from '../../../i18n/words/doubtText.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';

/** Before a figure of a row that is in doubt; the row's receipt has the notice. Nothing where nothing says so (`why` null). */
export function DoubtSign({ why }: { why: string | null }) {
  if (why === null) return null;
  return (
    <>
      <span aria-hidden title={why} className="doubt">
        {DOUBT_SIGN}
      </span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </>
  );
}
