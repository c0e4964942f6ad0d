import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { Provider } from 'react-redux';
import { expect, test, vi } from 'vitest';
import { store } from '../../store';
import en from '../../translations/en.json';
import { KubernetesCosts } from '.';

vi.mock('./KubernetesCostsContainer', () => {
  throw new Error('A new release has taken this chunk away.');
});

test('a chunk that cannot be had is said in its place', async () => {
  render(
    <IntlProvider locale="en" messages={en}>
      <Provider store={store}>
        <h1>The page</h1>
        <KubernetesCosts range={{ startDate: 1, endDate: 2 }} onApply={() => {}} />
      </Provider>
    </IntlProvider>,
  );
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  expect(screen.getByText('The page')).toBeTruthy();
});
