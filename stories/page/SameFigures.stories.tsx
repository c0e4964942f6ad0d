import { onScenario, story, type ScenarioMeta } from './onScenario.js';

/** Producers write the same thing in many ways: the page must look alike. */
const meta: ScenarioMeta = { ...onScenario, title: 'page/The same figures in another form', tags: ['!autodocs'] };
export default meta;

export const AsMetroculusNamesThem = story('metroculus');
export const EfficiencyBesideTheCosts = story('efficiency-beside');
export const EfficiencyInPercent = story('percentages');
export const NamespacesUnderAnotherName = story('namespaces-alias');
export const NamespacesFromRows = story('namespaces-from-rows');
export const SpecialRows = story('special-rows');
export const WholeAmounts = story('whole-amounts');
/** Up to 120 characters, in every script, and what a spreadsheet takes for a formula. */
export const LongNames = story('long-names');
