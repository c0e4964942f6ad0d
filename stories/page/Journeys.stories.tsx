import { expect, screen, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { focusedRow, PATIENTLY, tabTo } from './keyboard.js';
import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

/** What people come for, done by keyboard alone. Storybook shows the steps beside the story. */
const meta: ScenarioMeta = { ...onScenario, title: 'page/Journeys by keyboard', tags: ['!autodocs'] };
export default meta;

const clusters = () => screen.getByRole('treegrid');

export const OpenACluster: ScenarioStory = {
  ...story('organization'),
  play: async ({ step }) => {
    await step('Tab to the clusters', () => tabTo('row', /^prod-eu-central-1/));
    await step('Open the first', async () => {
      await userEvent.keyboard('{ArrowRight}');
      await waitFor(() => expect(focusedRow()).toHaveAttribute('aria-expanded', 'true'));
    });
  },
};

export const ReadANamespace: ScenarioStory = {
  ...story('organization'),
  play: async ({ step }) => {
    await step('Search for it', async () => {
      await tabTo('searchbox', /./);
      await userEvent.keyboard('kafka');
      await within(clusters()).findAllByRole('row', { name: /^kafka/ }, PATIENTLY);
    });
    await step('Go to its row', async () => {
      await tabTo('row', /^prod-eu-central-1|^data-platform/);
      await userEvent.keyboard('{ArrowDown}');
      await waitFor(() => expect(focusedRow()).toHaveAttribute('aria-level', '2'));
      await expect(within(focusedRow()).getByText('kafka')).toBeVisible();
    });
  },
};

export const AskForAReceipt: ScenarioStory = {
  ...story('organization'),
  play: async ({ step }) => {
    await step('Tab to the figure', () => tabTo('button', /^Where does Kubernetes cost come from/));
    const button = document.activeElement;
    await step('Ask where it comes from', async () => {
      await userEvent.keyboard('{Enter}');
      const receipt = await screen.findByRole('dialog', {}, PATIENTLY);
      await waitFor(() => expect(receipt).toContainElement(document.activeElement as HTMLElement));
    });
    await step('Put it away: the focus is where it was', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await expect(button).toHaveFocus();
    });
  },
};

export const ChangeThePeriod: ScenarioStory = {
  ...story('organization'),
  play: async ({ step }) => {
    const period = await screen.findByRole('button', { name: /^Date range/ }, PATIENTLY);
    const before = period.getAttribute('aria-label');
    await step('Open the ranges', async () => {
      await tabTo('button', /^Date range/);
      await userEvent.keyboard('{Enter}');
      await screen.findByRole('dialog', {}, PATIENTLY);
    });
    await step('Choose the last seven days', async () => {
      await tabTo('button', /^Last 7 days/);
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await expect(period.getAttribute('aria-label')).not.toBe(before);
    });
  },
};

export const TakeACsv: ScenarioStory = {
  ...story('organization'),
  play: async ({ step }) => {
    const save = spyOn(URL, 'createObjectURL');
    await step('Open the menu', async () => {
      await screen.findByRole('treegrid', {}, PATIENTLY);
      await tabTo('button', /^Export/);
      await userEvent.keyboard('{Enter}');
    });
    await step('Take the clusters', async () => {
      await screen.findByRole('menuitem', { name: 'Clusters and namespaces (CSV)' }, PATIENTLY);
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(save).toHaveBeenCalledOnce(), PATIENTLY);
      const [file] = save.mock.calls[0] ?? [];
      await expect(await (file as Blob).text()).toContain('prod-eu-central-1');
    });
  },
};
