import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { PanelBoundary } from '../../src/ui/PanelBoundary.js';
import { renderWithI18n } from '../support/renderWithI18n.js';

const fault = { isOn: true };

function Panel() {
  if (fault.isOn) throw new Error('Cannot draw');
  return <p>The panel</p>;
}

/** React itself reports a caught error; that is not ours to prevent, and `test/setup.ts` must not see it. */
let reported: MockInstance | undefined;

beforeEach(() => {
  fault.isOn = true;
  reported = vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  reported?.mockClear();
});

test('a panel that fails says so and leaves the rest of the page standing', () => {
  renderWithI18n(
    <>
      <p>The page</p>
      <PanelBoundary>
        <Panel />
      </PanelBoundary>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This part of the page could not be shown');
  expect(screen.getByText('The page')).toBeVisible();
});

test('is tried again on demand', async () => {
  renderWithI18n(
    <PanelBoundary>
      <Panel />
    </PanelBoundary>,
  );
  fault.isOn = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The panel')).toBeVisible();
});

test('is tried again with other data, and not before', () => {
  const { rerender } = renderWithI18n(
    <PanelBoundary resetKeys={['october']}>
      <Panel />
    </PanelBoundary>,
  );
  fault.isOn = false;
  rerender(
    <PanelBoundary resetKeys={['october']}>
      <Panel />
    </PanelBoundary>,
  );
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(
    <PanelBoundary resetKeys={['november']}>
      <Panel />
    </PanelBoundary>,
  );
  expect(screen.getByText('The panel')).toBeVisible();
});
