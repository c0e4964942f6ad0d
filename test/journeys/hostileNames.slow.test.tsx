import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catchDownloads, centsIn, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, cents, clusters, sumOf, summary, treeRows } from './support/readPage.js';

startMockedBackend();
catchDownloads();

// eslint-disable-next-line no-control-regex -- what is looked for.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const names = () => treeRows().flatMap(({ level, name }) => (level === 1 ? [name] : []));

/** Without what the fields of MUI keep their height with. */
function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.notranslate, legend')) mark.remove();
  return copy.textContent;
}

test('names that every object has cost nothing of the page: table, chart and file add up', async () => {
  const page = openPage('inherited-names');
  await summary();
  expect(names()).toHaveLength(6);
  const parts = await screen.findByRole('table', { name: 'Kubernetes cost by component' });
  for (const part of ['Constructor', 'To string', 'Value of', 'CPU']) {
    expect(within(parts).getByRole('rowheader', { name: new RegExp(`^${part}`) })).toBeVisible();
  }
  expect(document.body).not.toHaveTextContent(/native code|\[object/);
  const file = await exportFile(page, 'Kubernetes components (CSV)');
  const costs = centsIn(file, 'Cost (EUR)');
  expect(sumOf(costs.slice(0, -1))).toBe(cents(await amount('Kubernetes')));
});

test('what nobody sees in a name is neither on the page nor in a file, and who looks alike can be told apart', async () => {
  const page = openPage('hidden-characters');
  await summary();
  await screen.findByRole('table', { name: 'Kubernetes cost by component' });
  expect(textOf(document.body)).not.toMatch(UNSEEN);
  expect(names().join('')).not.toMatch(UNSEEN);
  expect(new Set(names()).size).toBe(names().length);
  expect(names().some((name) => name.startsWith('👩\u200d👩\u200d👧 family'))).toBe(true);
  const file = await exportFile(page, 'Clusters and namespaces (CSV)');
  expect(file.rows.flat().join('')).not.toMatch(UNSEEN);
});

test('a blank name gives way to the id, and without one to a word', async () => {
  openPage('blank-names');
  await summary();
  const shown = names();
  expect(shown.filter((name) => name.trim() === '')).toEqual([]);
  expect(shown.filter((name) => name === 'Unnamed')).toHaveLength(1);
  expect(shown.filter((name) => /^[0-9a-f]{8}-/.test(name))).toHaveLength(5);
  const sources = await screen.findByRole('table', { name: 'Cost by data source' });
  const headers = within(sources).getAllByRole('rowheader');
  expect(headers.filter((header) => header.textContent.trim() === '')).toEqual([]);
  expect(clusters()).toBeVisible();
});
