import { useMemo } from 'react';
import { hasImplausibleAmount } from '../../domain/notices/implausibleAmount.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { sourceRows } from '../../domain/tables/sourceRows.js';
import type { KubernetesOverlap } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { cutRowsText, noSharesText } from '../../i18n/words/sourceNotes.js';
import { SmallPrint } from '../../ui/SmallPrint.js';
import { SourceChart } from './SourceChart.js';

export interface SourceBreakdownProps {
  /** Rounded. */
  report: DecidedReport;
  overlap: KubernetesOverlap;
}

/** Which data sources cost most, and what is to be known of rows and shares that are not there. */
export function SourceBreakdown({ report, overlap }: SourceBreakdownProps) {
  const i18n = useI18n();
  const sources = useMemo(() => sourceRows(report, overlap), [report, overlap]);
  const notes = [cutRowsText(report, true, i18n), noSharesText(report, sources, i18n)].filter((note) => note !== null);
  return (
    <SourceChart
      sources={sources}
      title={i18n.t('page.sourcesTitle')}
      isDoubted={hasImplausibleAmount(report)}
      note={notes.map((note) => (
        <SmallPrint key={note} mt={1}>
          {note}
        </SmallPrint>
      ))}
    />
  );
}
