/** What comes after the first figures and stands beside them: bands, changes against the period before, and the costs of each day. */
export { figureMarks } from '../components/figureMarks.js';
export { noComparison } from '../domain/compareReports.js';
export { compareAnswers } from './compareAnswers.js';
export { readDays } from './readDays.js';
