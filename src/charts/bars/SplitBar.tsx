import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';

export interface SplitBarPart {
  key: string;
  name: string;
  /** In billing currency, as it is written. */
  amount: number | null;
  /** The same before rounding, as it is drawn: null, zero or negative is named, not drawn. Left out: it is the same. */
  exact?: number | null;
  color: string;
}

export interface SplitBarProps {
  parts: readonly SplitBarPart[];
  /** What the bar splits: "Components of prod-eu". Its accessible name, followed by the parts with their amounts. */
  label: string;
}

const HEIGHT = 8;

/** One thin bar of parts. Plain elements and no style sheet: a table has thousands of them. */
export function SplitBar({ parts, label }: SplitBarProps) {
  const { money } = useI18n();
  const { track } = useCostColors();
  const drawn = parts.flatMap(({ key, amount, exact = amount, color }) => (exact !== null && exact > 0 ? [{ key, exact, color }] : []));
  // Shares that come to less than 1 would leave a part of the bar empty.
  const whole = drawn.reduce((sum, { exact }) => sum + exact, 0);
  const spoken = parts.map((part) => `${part.name} ${money(part.amount)}`).join(', ');
  const name = spoken === '' ? label : `${label}: ${spoken}`;
  return (
    <div
      role="img"
      aria-label={name}
      title={name}
      style={{
        display: 'flex',
        gap: 1,
        height: HEIGHT,
        borderRadius: HEIGHT / 2,
        overflow: 'hidden',
        // What has no part to draw is an empty frame, which is not what a bar of zero length would say.
        background: drawn.length === 0 ? `repeating-linear-gradient(90deg, ${track} 0 3px, transparent 3px 6px)` : undefined,
        forcedColorAdjust: 'none',
        printColorAdjust: 'exact',
      }}
    >
      {drawn.map(({ key, exact, color }) => (
        <div key={key} style={{ flexGrow: exact / whole, flexBasis: 0, minWidth: 2, background: color }} />
      ))}
    </div>
  );
}
