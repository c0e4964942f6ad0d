import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Section } from '../../src/ui/Section.js';
import { renderWithI18n } from '../support/renderWithI18n.js';

test('is a region named by its heading, with its actions and its content', () => {
  renderWithI18n(
    <Section title="Clusters" caption="3 clusters" actions={<button type="button">Download</button>} testId="clusters">
      <p>The table</p>
    </Section>,
  );
  const region = within(screen.getByRole('region', { name: 'Clusters' }));
  expect(region.getByRole('heading', { level: 2, name: 'Clusters' })).toBeVisible();
  expect(region.getByText('3 clusters')).toBeVisible();
  expect(region.getByRole('button', { name: 'Download' })).toBeVisible();
  expect(region.getByText('The table')).toBeVisible();
});
