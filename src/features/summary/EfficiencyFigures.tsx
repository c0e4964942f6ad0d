import { Box, Typography } from '@mui/material';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { whyNoEfficiency } from '../../domain/explain/whyNoEfficiency.js';
import type { Efficiency, EfficiencyTargets } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { unknownText } from '../../i18n/words/unknownText.js';
import { BandWord } from '../../ui/BandWord.js';
import { ChangeMark } from '../../ui/ChangeMark.js';
import { roomOfChange } from './roomOfChange.js';
import { FigureCard } from './FigureCard.js';
import type { ShownComparison } from '../../ui/shownComparison.js';
import { quietText } from '../../theme/quietText.js';

type Metric = keyof Efficiency;

const METRICS = [
  { metric: 'cpu', label: 'clusters.columnCpu' },
  { metric: 'ram', label: 'clusters.columnRam' },
  { metric: 'total', label: 'clusters.columnEfficiency' },
] as const;

export interface EfficiencyFiguresProps {
  /** With its amounts rounded: they are shown as they are. */
  report: DecidedReport;
  /** Where good ends and poor begins; default 60 % and 40 %. */
  targets?: EfficiencyTargets;
  /** Against the period before. Left out: there is nothing to compare with. */
  comparison?: ShownComparison;
}

/** CPU, RAM and total efficiency over all clusters, each with its band; beneath over how many clusters, or why they are not known. */
export function EfficiencyFigures({ report, targets, comparison }: EfficiencyFiguresProps) {
  const i18n = useI18n();
  const { t, percent } = i18n;
  const sources = METRICS.map(({ metric }) => sourceOf(metric, report, i18n));
  const isAlike = METRICS.every(({ metric }) => knownClusters(report, metric) === knownClusters(report, 'total'));

  const left = comparison === undefined ? null : leftOutOf(report, comparison, i18n);

  return (
    <>
      {/* Where one name takes two lines the figures still stand in one, unless what is below them differs. */}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', alignItems: isAlike ? 'end' : 'start' }}>
        {METRICS.map(({ metric, label }, index) => {
          const ratio = report.efficiency[metric];
          return (
            <FigureCard
              key={metric}
              label={t(label)}
              figure={{ kind: 'efficiency', metric }}
              value={percent(ratio)}
              isUnknown={ratio === null}
              change={
                comparison && (
                  <ChangeMark
                    change={comparison.changes?.efficiency[metric] ?? null}
                    periods={comparison.periods}
                    textOf={comparison.textOf}
                    unit="points"
                  />
                )
              }
              caption={
                <>
                  {ratio !== null && <BandWord ratio={ratio} targets={targets} />}
                  {!isAlike && sources[index]}
                </>
              }
              fitLetters={Math.max(...METRICS.map((one) => percent(report.efficiency[one.metric]).length))}
              testId={`k8s-summary-efficiency-${metric}`}
            />
          );
        })}
      </Box>
      {isAlike && (
        <Typography variant="caption" component="div" sx={{ color: quietText, lineHeight: 1.45, mt: 0.5 }}>
          {sources[2]}
        </Typography>
      )}
      {left !== null && (
        <Typography
          variant="caption"
          component="div"
          aria-hidden={left.isExpected || undefined}
          sx={{ color: quietText, lineHeight: 1.45 }}
          style={{ visibility: left.isExpected ? 'hidden' : undefined }}
        >
          {left.text}
        </Typography>
      )}
    </>
  );
}

/** Which clusters the changes are not about; before that is known, those it is likely to be, whose room is kept. Null: they are about all of them. */
function leftOutOf(report: DecidedReport, { changes, periods, textOf }: ShownComparison, i18n: I18n) {
  const isExpected = changes === null || textOf === null;
  const all = isExpected ? [] : METRICS.map(({ metric }) => changes.efficiency[metric]);
  const partial = all.find((change) => change.kind === 'change' && change.split !== undefined);
  const details = isExpected ? roomOfChange(report, i18n).leftOut : partial && textOf(partial, periods, 'points', i18n).details.join(' · ');
  return details ? { text: i18n.t('summary.efficiencyChange', { details }), isExpected } : null;
}

function knownClusters({ clusters }: DecidedReport, metric: Metric): number {
  return clusters.filter(({ efficiency }) => efficiency[metric] !== null).length;
}

/** Over how many clusters it is known, or why it is not. */
function sourceOf(metric: Metric, report: DecidedReport, i18n: I18n): string {
  const all = report.clusters.length;
  const known = knownClusters(report, metric);
  if (report.efficiency[metric] === null) return unknownText(whyNoEfficiency(report)(metric, null), report, i18n);
  return i18n.t(known < all ? 'summary.efficiencySourcePartial' : 'summary.efficiencySource', { known, all });
}
