import type { Meta, StoryObj } from '@storybook/react-vite';
import { PanelBoundary } from '../../src/components/PanelBoundary.js';

function Broken(): never {
  throw new Error('A panel that cannot be drawn');
}

const meta = { title: 'components/PanelBoundary' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** The panel is not drawn; the page around it stands. */
export const Failed: Story = {
  render: () => (
    <PanelBoundary>
      <Broken />
    </PanelBoundary>
  ),
};
