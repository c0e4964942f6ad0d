/** What comes after the first figures and stands beside them: bands, changes against the period before, the costs of each day; and how all is printed. */
export { figureMarks } from '../components/figureMarks.js';
export { noComparison } from '../domain/compareReports.js';
export { compareAnswers } from './compareAnswers.js';
export { printStyles } from './printStyles.js';
export { readDays } from './readDays.js';
