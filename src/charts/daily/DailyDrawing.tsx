import { Box, Tooltip } from '@mui/material';
import { useRef, useState, type PointerEvent } from 'react';
import type { PlotArea } from 'recharts';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { DailyPlot } from './DailyPlot.js';
import type { DayTable } from '../../domain/tables/dayTable.js';
import { dailyStyles, tooltipStyles } from './dailyStyles.js';
import { DailyTooltip } from './DailyTooltip.js';
import { dayText } from './dayText.js';
import { useDayCursor } from './useDayCursor.js';

export interface DailyDrawingProps {
  stack: DayTable;
  /** By series. */
  fills: readonly string[];
  /** What is drawn, for those who go through it by key. */
  label: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Keys of the series that are not drawn. */
  hidden: ReadonlySet<string>;
  /** Key of the series that stands out from the others; null: none does. */
  lookedAt: string | null;
}

/**
 * Stacked bars of days. To keys and screen readers it is a slider over the days that says what each of them cost. Time goes from left to right
 * also where text does not.
 */
export function DailyDrawing({ stack, fills, label, width, height, hidden, lookedAt }: DailyDrawingProps) {
  const i18n = useI18n();
  const { track } = useCostColors();
  const slider = useRef<HTMLDivElement>(null);
  const [area, setArea] = useState<PlotArea | null>(null);
  const count = stack.days.length;
  const cursor = useDayCursor(count);
  const text = dayText(stack, cursor.day, hidden, i18n);
  const band = area === null ? 0 : area.width / count;

  const follow = ({ clientX, target }: PointerEvent) => {
    // The pointer may also be on what is said about the day, which stays then.
    if (area === null || slider.current === null || !(target instanceof Node) || !slider.current.contains(target)) return;
    const day = Math.floor((clientX - slider.current.getBoundingClientRect().left - area.x) / band);
    if (day >= 0 && day < count) cursor.show(day);
    else cursor.hide();
  };

  return (
    <Box dir="ltr" onPointerMove={follow} onPointerDown={follow} onPointerLeave={cursor.onPointerLeave} sx={dailyStyles}>
      <div
        ref={slider}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={cursor.day + 1}
        aria-valuetext={text?.spoken}
        onFocus={() => cursor.show(cursor.day)}
        onBlur={cursor.hide}
        onKeyDown={cursor.onKeyDown}
        style={{ height }}
      >
        {cursor.isShown && area !== null && text !== null && (
          <Tooltip
            key={cursor.day}
            open
            onClose={cursor.hide}
            placement="top"
            title={<DailyTooltip text={text} fills={fills} />}
            disableFocusListener
            disableHoverListener
            disableTouchListener
            // The slider says the same: it is not to be heard twice.
            slotProps={{ popper: { 'aria-hidden': true }, tooltip: { sx: tooltipStyles }, transition: { timeout: 0 } }}
          >
            <div
              className="cursor"
              aria-labelledby={undefined}
              style={{ left: area.x + cursor.day * band, width: band, top: area.y, height: area.height, backgroundColor: track }}
            />
          </Tooltip>
        )}
        <DailyPlot stack={stack} fills={fills} width={width} height={height} hidden={hidden} lookedAt={lookedAt} onArea={setArea} />
      </div>
    </Box>
  );
}
