import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../../src/features/export/download.js';
import { exportFileName } from '../../../src/features/export/saveCsv.js';

const created: Blob[] = [];
const createObjectURL = vi.fn((blob: Blob) => {
  created.push(blob);
  return 'blob:file';
});
const revokeObjectURL = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL }));
});
afterEach(() => {
  vi.useRealTimers();
});

test('hands the browser a file of that name, then gives the memory back and leaves nothing in the document', async () => {
  const clicked: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  const before = document.documentElement.outerHTML;
  download('costs.csv', 'a,b');
  expect(clicked).toEqual(['costs.csv blob:file']);
  expect(created[0]?.type).toBe('text/csv;charset=utf-8');
  expect(created[0]?.size).toBe(3);
  expect(document.documentElement.outerHTML).toBe(before);
  vi.runAllTimers();
  expect(revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:file');
  click.mockRestore();
});

test('files are named for their table and their days, last day included', () => {
  const period = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') };
  expect(exportFileName('clusters', period)).toBe('k8s-costs-clusters-2026-11-01_2026-11-23.csv');
});
