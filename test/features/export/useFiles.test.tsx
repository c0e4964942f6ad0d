import { act } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { loadFiles } from '../../../src/features/export/loadFiles.js';
import { useFiles, type Files, type FilesOptions, type FetchResources } from '../../../src/features/export/useFiles.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

/** A page whose fetch of resources never ends by itself. */
function setUp() {
  const fetchResources = vi.fn<FetchResources>(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  );
  const shown: { files?: Files } = {};
  function Page() {
    shown.files = useFiles({ request: {} as FilesOptions['request'], fetchResources, describeFailure: String });
    return null;
  }
  const { unmount } = renderWithI18n(<Page />);
  const signals = () => fetchResources.mock.calls.map(([{ signal }]) => signal.aborted);
  return { save: () => shown.files?.save('resources'), shown, fetchResources, unmount, signals };
}

const codeHasCome = () => act(() => loadFiles());

test('who leaves before the code of files has come asks for no resources', async () => {
  const { save, fetchResources, unmount } = setUp();
  act(save);
  unmount();
  await codeHasCome();
  expect(fetchResources).not.toHaveBeenCalled();
});

test('of two clicks before the code has come one asks, and leaving ends it', async () => {
  const { save, signals, unmount } = setUp();
  act(save);
  act(save);
  await codeHasCome();
  expect(signals()).toEqual([false]);
  unmount();
  expect(signals()).toEqual([true]);
});

test('who stays gets the fetch, and can cancel it', async () => {
  const { save, shown, signals } = setUp();
  act(save);
  await codeHasCome();
  expect(signals()).toEqual([false]);
  await act(async () => shown.files?.cancel());
  expect(signals()).toEqual([true]);
  expect(shown.files).toMatchObject({ fetching: null, failure: null });
});
