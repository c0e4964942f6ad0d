import type { Meta, StoryObj } from '@storybook/react-vite';
import { PanelBoundary } from '../../src/ui/PanelBoundary.js';

function Broken(): never {
  throw new Error('A panel that cannot be drawn');
}

// On a page of docs the error would be Storybook's own.
const meta = { title: 'ui/PanelBoundary', tags: ['!autodocs'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** The panel is not drawn; the page around it stands. */
export const Failed: Story = {
  parameters: { saysOnConsole: 'A panel that cannot be drawn' },
  render: () => (
    <PanelBoundary>
      <Broken />
    </PanelBoundary>
  ),
};
