import { Box, Typography } from '@mui/material';
import { useContext, useId, useMemo } from 'react';
import { sumKnown } from '../../domain/money/sumAmounts.js';
import { newAndGone, type NewOrGone } from '../../domain/tables/newAndGone.js';
import type { CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { noticePlace } from '../../i18n/words/noticeTitle.js';
import { PaperContext } from '../../theme/PaperContext.js';
import { Section } from '../../ui/Section.js';
import { useHeading } from '../../ui/surroundings.js';
import type { ShownComparison } from '../../ui/shownComparison.js';
import { shownName } from '../../i18n/words/shownName.js';

export interface NewAndGonePanelProps {
  /** Rounded. */
  report: CostReport;
  comparison: ShownComparison;
}

/** Which clusters and namespaces came and went since the compared period, and what they cost. Nothing where none did. */
export function NewAndGonePanel({ report, comparison: { changes, periods } }: NewAndGonePanelProps) {
  const { t, dateRange } = useI18n();
  const found = useMemo(() => (changes === null ? null : newAndGone(report, changes)), [report, changes]);
  if (found === null || periods === null || found.appeared.length + found.gone.length === 0) return null;
  return (
    <Section title={t('changes.title')} caption={t('changes.caption', { dates: dateRange(periods.previous) })} testId="k8s-new-and-gone">
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))' }}>
        <Members title={t('changes.appeared')} members={found.appeared} />
        <Members title={t('changes.gone')} members={found.gone} />
      </Box>
    </Section>
  );
}

const MOST_ROWS = 10;
/** Nothing can be unfolded there. */
const MOST_ON_PAPER = 200;

function Members({ title, members }: { title: string; members: readonly NewOrGone[] }) {
  const i18n = useI18n();
  const { t, money } = i18n;
  const id = useId();
  const most = useContext(PaperContext) ? MOST_ON_PAPER : MOST_ROWS;
  const heading = useHeading(2);
  if (members.length === 0) return null;
  const others = members.slice(most);
  const rows = members.slice(0, most).map(({ name, clusterName, amount }) => ({
    name: clusterName === null ? shownName(name, i18n) : noticePlace({ clusterName, namespace: name }, i18n),
    amount,
  }));
  if (others.length > 0) {
    rows.push({ name: t('change.more', { count: others.length }), amount: sumKnown(others.map(({ amount }) => amount)) });
  }
  return (
    <div>
      <Typography variant="body2" component={heading} id={id} sx={{ fontWeight: 600, mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={LIST}>
        {rows.map(({ name, amount }, index) => (
          <li key={index}>
            <span className="name">{name}</span> <span>{money(amount)}</span>
          </li>
        ))}
      </Box>
    </div>
  );
}

const LIST = {
  m: 0,
  p: 0,
  listStyle: 'none',
  typography: 'body2',
  fontVariantNumeric: 'tabular-nums',
  '& li': { display: 'flex', justifyContent: 'space-between', columnGap: 2, py: 0.25 },
  '& .name': { minWidth: 0, overflowWrap: 'anywhere' },
} as const;
