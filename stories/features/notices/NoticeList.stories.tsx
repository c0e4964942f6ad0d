import type { Meta, StoryObj } from '@storybook/react-vite';
import { NoticeList } from '../../../src/features/notices/NoticeList.js';
import { explanation } from '../../../test/support/explanation.js';
import { everyNotice, notice, phase1Notices } from '../../../test/support/sampleNotices.js';

const meta = {
  component: NoticeList,
  args: { explanation, notices: [], onSelectCluster: () => {} },
  argTypes: { onSelectCluster: { action: 'select cluster' } },
} satisfies Meta<typeof NoticeList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneWarning: Story = { args: { notices: phase1Notices(1) } };

/** One entry for nine clusters. */
export const NineClusters: Story = { args: { notices: phase1Notices(9) } };

export const MissingCluster: Story = { args: { notices: [notice('missing-cluster')] } };

export const HourBoundary: Story = { args: { notices: [notice('hour-boundary')] } };

/** A mere note is one grey line. */
export const NoteOnly: Story = { args: { notices: [notice('overlaps-cloud')] } };

export const Mixed: Story = {
  args: { notices: [notice('overlaps-cloud'), ...phase1Notices(9), notice('missing-cluster'), notice('stale-data'), notice('over-used')] },
};

/** All causes at once: three are unfolded. */
export const EveryCause: Story = { args: { notices: everyNotice() } };
