import { BandWord } from './BandWord.js';
import { ChangeMark } from './ChangeMark.js';
import { ReceiptButton } from './ReceiptButton.js';

/** What stands beside a figure: the band of an efficiency, how the figure stands to the period before, and what asks where it comes from. */
export const figureMarks = { BandWord, ChangeMark, ReceiptButton };

export type FigureMarks = typeof figureMarks;
