import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { SplitBar } from '../../src/charts/bars/SplitBar.js';
import { BandLegend } from '../../src/features/efficiency/BandLegend.js';
import { BandWord } from '../../src/ui/BandWord.js';
import { ComputeUseBar } from '../../src/features/efficiency/ComputeUseBar.js';
import { NoticeList } from '../../src/features/notices/NoticeList.js';
import { useI18n } from '../../src/i18n/I18nProvider.js';
import { useCostColors } from '../../src/theme/useCostColors.js';
import { VISIONS, type Vision } from '../../test/theme/vision.js';
import { explanation } from '../../test/support/explanation.js';
import { notice } from '../../test/support/sampleNotices.js';
import { realisticReport } from '../../test/support/sampleReport.js';
import { SeenWith } from './SeenWith.js';

/** What the pages for designers show: real components, so that nothing there can be out of date. */
const meta: Meta = { title: 'designers/Examples', tags: ['!autodocs', '!dev'], parameters: { layout: 'padded' } };
export default meta;

type Story = StoryObj;

const PARTS = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'];

const VISION_NAMES: Record<Vision, string> = {
  full: 'Full vision',
  protanopia: 'Without the cones for red',
  deuteranopia: 'Without the cones for green',
  tritanopia: 'Without the cones for blue',
};

function Swatch({ color, children }: { color: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ width: 40, height: 24, borderRadius: '4px', backgroundColor: color }} />
      <Typography variant="caption">{children}</Typography>
    </Box>
  );
}

function PartSwatches() {
  const { componentName } = useI18n();
  const { component } = useCostColors();
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))' }}>
      {PARTS.map((key) => (
        <Swatch key={key} color={component(key)}>
          {componentName(key)}
        </Swatch>
      ))}
    </Box>
  );
}

export const Parts: Story = { render: () => <PartSwatches /> };

function ClusterSwatches() {
  const { clusterSeries, others } = useCostColors();
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))' }}>
      {Array.from({ length: 8 }, (_, index) => (
        <Swatch key={index} color={clusterSeries(index)}>
          Cluster {index + 1}
        </Swatch>
      ))}
      <Swatch color={others}>All others</Swatch>
    </Box>
  );
}

export const Clusters: Story = { render: () => <ClusterSwatches /> };

function PartsOfABar({ keys }: { keys: readonly string[] }) {
  const { componentName } = useI18n();
  const { component } = useCostColors();
  const parts = keys.map((key, at) => ({ key, name: componentName(key), amount: 24 - at, color: component(key) }));
  return <SplitBar label="A bar of parts" parts={parts} />;
}

function ClustersOfABar() {
  const { clusterSeries, others } = useCostColors();
  const parts = Array.from({ length: 8 }, (_, at) => ({
    key: `${at}`,
    name: `Cluster ${at + 1}`,
    amount: 18 - at,
    color: clusterSeries(at),
  }));
  return <SplitBar label="A bar of clusters" parts={[...parts, { key: 'others', name: 'All others', amount: 9, color: others }]} />;
}

/** The same bars for four kinds of eyes. */
export const PartsAsOthersSeeThem: Story = {
  render: () => (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {VISIONS.map((vision) => (
        <Box key={vision}>
          <Typography variant="caption">{VISION_NAMES[vision]}</Typography>
          <SeenWith vision={vision}>
            <Box sx={{ display: 'grid', gap: 1 }}>
              <PartsOfABar keys={PARTS} />
              <PartsOfABar keys={['cpu', 'ram', 'network', 'loadBalancer', 'management', 'other']} />
              <ClustersOfABar />
            </Box>
          </SeenWith>
        </Box>
      ))}
    </Box>
  ),
};

/** From 60 % on it is good, below 40 % poor, above 100 % more is used than was asked for. */
export const Bands: Story = {
  render: () => (
    <>
      {VISIONS.map((vision) => (
        <SeenWith key={vision} vision={vision}>
          <Box sx={{ display: 'flex', gap: 3, mb: 1 }}>
            {[0.7, 0.5, 0.2, 1.4].map((ratio) => (
              <BandWord key={ratio} ratio={ratio} />
            ))}
          </Box>
        </SeenWith>
      ))}
      <BandLegend />
    </>
  ),
};

export const ComputeUse: Story = { render: () => <ComputeUseBar report={realisticReport()} /> };

const VARIANTS = [
  ['h6', 'Title of the page, and the figures at its top'],
  ['subtitle1', 'Title inside a host’s own page'],
  ['subtitle2', 'Title of a section'],
  ['body2', 'Text, rows of tables, notices'],
  ['caption', 'What explains a figure, legends, when it was fetched'],
] as const;

export const Type: Story = {
  render: () => (
    <>
      {VARIANTS.map(([variant, use]) => (
        <Box key={variant} sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
          <Typography variant="caption" component="code" sx={{ flex: '0 0 80px' }}>
            {variant}
          </Typography>
          <Typography variant={variant} component="p">
            {use}
          </Typography>
        </Box>
      ))}
    </>
  ),
};

function Written() {
  const { money, percent, dateRange, t } = useI18n();
  const period = { start: new Date('2026-11-16'), end: new Date('2026-11-23') };
  const rows: [what: string, written: string, why: string][] = [
    ['An amount', money(3468.14), 'In full where it is a figure of its own; rounded once, so that columns add up.'],
    ['Nothing spent', money(0), 'A zero that was measured.'],
    ['Not known', money(null), `Never 0. The reason stands beside it: “${t('unknown.noUsage')}”.`],
    ['A correction', money(-22.5), 'Signed as the language does it; never as a positive cost.'],
    ['An efficiency', percent(0.6238), 'A share of what was requested.'],
    ['Above the request', percent(13.96), 'It happens: never cut off at 100 %.'],
    ['A period', dateRange(period), 'Days are UTC, both included.'],
  ];
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {['What', 'Written', 'Why'].map((title) => (
            <TableCell key={title}>{title}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row[0]}>
            {row.map((text) => (
              <TableCell key={text}>{text}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Change language and currency in the toolbar: words stay, forms change. */
export const Figures: Story = { render: () => <Written /> };

export const Notices: Story = {
  render: () => (
    <NoticeList explanation={explanation} notices={[notice('missing-cluster'), notice('hour-boundary'), notice('overlaps-cloud')]} />
  ),
};
