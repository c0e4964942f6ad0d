import { Box, Tooltip, type SxProps, type Theme } from '@mui/material';
import { useRef, useState, type PointerEvent } from 'react';
import type { PlotArea } from 'recharts';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { DailyPlot, type DailyPlotProps } from './DailyPlot.js';
import { DailyTooltip } from './DailyTooltip.js';
import { dayText } from './dayText.js';
import { useDayCursor } from './useDayCursor.js';

export interface DailyDrawingProps extends Omit<DailyPlotProps, 'onArea'> {
  /** What is drawn, for those who go through it by key. */
  label: string;
}

/**
 * Stacked bars of days. To keys and screen readers it is a slider over the days that says what each of them cost. Time goes from left to right
 * also where text does not.
 */
export function DailyDrawing({ label, ...plot }: DailyDrawingProps) {
  const { stack, fills, height, hidden } = plot;
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
    <Box dir="ltr" onPointerMove={follow} onPointerDown={follow} onPointerLeave={cursor.onPointerLeave} sx={STYLES}>
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
            slotProps={{ popper: { 'aria-hidden': true }, tooltip: { sx: TOOLTIP }, transition: { timeout: 0 } }}
          >
            <div
              className="cursor"
              aria-labelledby={undefined}
              style={{ left: area.x + cursor.day * band, width: band, top: area.y, height: area.height, backgroundColor: track }}
            />
          </Tooltip>
        )}
        <DailyPlot {...plot} onArea={setArea} />
      </div>
    </Box>
  );
}

const FORCED = '@media (forced-colors: active)';

const STYLES: SxProps<Theme> = {
  '& [role="slider"]': { position: 'relative', touchAction: 'pan-y', borderRadius: '4px' },
  '& [role="slider"]:focus': { outline: 'none' },
  '& [role="slider"]:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  // The slider around it follows the pointer.
  '& .plot': { position: 'relative', pointerEvents: 'none' },
  '& svg': { overflow: 'visible', printColorAdjust: 'exact' },
  '& .cursor': { position: 'absolute', opacity: 0.8, [FORCED]: { opacity: 1, border: '1px solid Highlight' } },
  // Parts are told apart by their edges where colours are not the theme's.
  [FORCED]: { '& .recharts-bar path': { stroke: 'CanvasText' }, '& line': { stroke: 'CanvasText' }, '& text': { fill: 'CanvasText' } },
  // On paper the ground is white whatever the theme's is.
  '@media print': {
    '& .recharts-bar path': { stroke: '#555', strokeWidth: 0.5 },
    '& .recharts-cartesian-grid line': { stroke: '#ddd' },
    '& :is([role="slider"], .recharts-wrapper, svg)': { width: '100% !important', height: 'auto !important', maxWidth: 720 },
  },
};

const TOOLTIP: SxProps<Theme> = {
  px: 1.5,
  py: 1,
  maxWidth: 340,
  typography: 'caption',
  color: 'text.primary',
  backgroundColor: 'background.paper',
  backgroundImage: 'none',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  boxShadow: 3,
};
