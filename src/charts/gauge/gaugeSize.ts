/** Of the drawing of a gauge, in pixels; where there is less room it is scaled. */
export const GAUGE = { width: 160, height: 96 } as const;
