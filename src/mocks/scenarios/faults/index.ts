import * as contradictions from './contradictions.js';
import * as efficiencies from './efficiencies.js';
import * as gaps from './gaps.js';
import * as history from './history.js';
import * as modes from './modes.js';
import * as parts from './parts.js';
import * as totals from './totals.js';
import { unreadableValue } from './unreadable.js';

/** What the producers are known to get wrong, one by one: alone, then in the organization. */
export const faultScenarios = [
  gaps.hourBoundaryInOrganization,
  ...gaps.extendedZero,
  ...gaps.staleData,
  ...contradictions.conflictingFigures,
  ...contradictions.conflictingChild,
  gaps.missingOfThree,
  modes.phase1InOrganization,
  ...modes.untrustedNetworkCost,
  ...modes.modeChanged,
  ...modes.splitUnknown,
  ...history.suspiciousStep,
  ...history.extrapolatedTrend,
  ...contradictions.unitMismatch,
  ...parts.notAttributed,
  ...efficiencies.efficiencyRecomputed,
  ...efficiencies.efficiencyUnitUnknown,
  ...parts.partsDiffer,
  ...parts.managementOutsideTotal,
  totals.countedTwiceOneCluster,
  ...totals.levelsSideBySide,
  totals.overlapsCloud,
  ...totals.notFiltered,
  ...efficiencies.noUsageMetrics,
  ...efficiencies.overUsed,
  ...efficiencies.requestZero,
  ...parts.adjustments,
  ...unreadableValue,
  ...contradictions.duplicateIds,
  ...contradictions.totalsDisagree,
  ...contradictions.kubernetesAboveTotal,
] as const;
