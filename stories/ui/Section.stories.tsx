import { Button, Typography } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { DownloadIcon } from '../../src/ui/laterIcons.js';
import { Section } from '../../src/ui/Section.js';

const meta = {
  component: Section,
  args: { title: 'Clusters', children: <Typography variant="body2">What the section is about stands here.</Typography> },
} satisfies Meta<typeof Section>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TitleAlone: Story = {};

export const WithCaptionAndActions: Story = {
  args: {
    caption: '3 clusters, 41 namespaces',
    actions: (
      <Button size="small" startIcon={<DownloadIcon />}>
        Download
      </Button>
    ),
  },
};
