/* What is asked after the first figures, and how it is read and compared: days and changes. Comes later too (`lazyParts.ts`). */

export { breakdownQuery, newestCostDay } from '../../data/index.js';
export { beforeFirstFigures } from '../../domain/report/beforeFirstFigures.js';
export { comparablePeriods } from '../../domain/compare/comparablePeriods.js';
export { alignDays, haveDaysToAlign } from '../../domain/days/alignDays.js';
export { changeText } from '../../ui/changeText.js';
export { compareAnswers } from './compareAnswers.js';
export { kubernetesElsewhere } from './kubernetesElsewhere.js';
export { readDays } from './readDays.js';
