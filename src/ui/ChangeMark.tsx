import type { Change } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import { UNKNOWN } from '../i18n/formats/unknownSign.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import type { ChangeTextOf, ChangeUnit } from './noChangeText.js';
import { VisuallyHidden } from './VisuallyHidden.js';

export interface ChangeMarkProps {
  /** Null: the period before is still being asked for; its room is kept free. */
  change: Change | null;
  /** What was compared; null: nothing of the period is complete yet. */
  periods: ComparablePeriods | null;
  /** Null: it is on its way, as the change is. */
  textOf: ChangeTextOf | null;
  unit?: ChangeUnit;
  /** About what will stand there: while nothing can be said yet so much room is kept free. Left out: a line. */
  room?: readonly string[];
  /** There is room to say with what it is compared, or why it is not. */
  showReason?: boolean;
}

/**
 * How a figure changed against the period before, or that it cannot be compared and why. In no colour of its own: whether more cost is
 * good or bad is not ours to say. Plain elements: a table has thousands of them.
 */
export function ChangeMark({ change, periods, textOf, unit = 'money', room = ['\u00a0'], showReason = false }: ChangeMarkProps) {
  const i18n = useI18n();
  const { textMuted } = useCostColors();
  const text = change && textOf?.(change, periods, unit, i18n);
  // What would say why could not be fetched.
  if (!text && change?.kind === 'none') return <span style={{ color: textMuted }}>{UNKNOWN}</span>;
  if (!text) {
    return (
      <span aria-hidden="true" data-test-id="k8s-change-room" style={{ visibility: 'hidden' }}>
        {room.map((line) => (
          <span key={line} style={{ display: 'block' }}>
            {line}
          </span>
        ))}
      </span>
    );
  }
  const { mark, value, note, details, spoken, title } = text;
  return (
    <span title={title} data-test-id="k8s-change" style={{ color: textMuted, fontVariantNumeric: 'tabular-nums' }}>
      <span aria-hidden="true" style={{ whiteSpace: 'nowrap' }}>
        {mark !== null && <span style={{ fontSize: '0.75em' }}>{`${mark} `}</span>}
        {value}
      </span>
      <VisuallyHidden>{showReason ? spoken : [spoken, ...details].join(', ')}</VisuallyHidden>
      {showReason && note !== '' && <span aria-hidden={mark === null}>{` ${note}`}</span>}
      {showReason &&
        details.map((detail) => (
          <span key={detail} style={{ display: 'block' }}>
            {detail}
          </span>
        ))}
    </span>
  );
}
