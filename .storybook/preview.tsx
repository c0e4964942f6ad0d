import { Paper } from '@mui/material';
import type { Decorator, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { addAskedMessages } from '../src/i18n/askedMessages.js';
import { addDetailsMessages } from '../src/i18n/detailsMessages.js';
import { loadMessages, SUPPORTED_LOCALES } from '../src/i18n/loadMessages.js';
import { Host, type Toolbar } from './Host.js';
import { globalTypes, initialToolbar } from './toolbar.js';
import { VIEWPORTS } from './viewports.js';

const WithHost: Decorator = (Story, { globals }) => (
  <Host toolbar={globals as unknown as Toolbar}>
    <Story />
  </Host>
);

/** What stands in a panel of the page stands on paper here too: colours are chosen for that ground. */
const OnPaper: Decorator = (Story, { title }) =>
  /^(charts|designers|features\/breakdown)\//.test(title) ? (
    <Paper elevation={0} sx={{ p: 2 }}>
      <Story />
    </Paper>
  ) : (
    <Story />
  );

/** A story draws any part by itself; on the page its words come with it. */
const loadWords = () => {
  addDetailsMessages();
  addAskedMessages();
  return Promise.all(SUPPORTED_LOCALES.map(loadMessages));
};

/** Only the REST API is mocked, and all of it: a request no scenario answers is an error. Storybook's own files pass. */
async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
    onUnhandledRequest: ({ url }, print) => {
      if (url.includes('/restapi/')) print.error();
    },
  });
  return worker;
}

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker), loadWords],
  decorators: [OnPaper, WithHost],
  globalTypes,
  initialGlobals: { ...initialToolbar },
  parameters: {
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    backgrounds: { disable: true },
    controls: { expanded: true },
    viewport: { options: VIEWPORTS },
    options: { storySort: { order: ['designers', 'page', 'features', 'charts', 'ui'] } },
  },
};

export default preview;
