import { screen, within } from '@testing-library/react';
import papaparse from 'papaparse';
import { afterEach, beforeEach, vi } from 'vitest';
import type { OpenedPage } from './openPage.js';

export interface ExportedFile {
  name: string;
  /** The lines before the table. */
  about: string[][];
  columns: string[];
  rows: string[][];
}

interface SavedFile {
  name: string;
  blob: Blob;
}

const saved: SavedFile[] = [];

/** Stands between the page and the user's disk for a file of journeys. */
export function catchDownloads(): void {
  beforeEach(() => {
    saved.length = 0;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const url = `blob:${blobs.size}`;
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = (url) => void blobs.delete(url);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
  });
}

/** Takes a table away by the Export menu, and reads the file as a spreadsheet does. */
export async function exportFile({ user, pass }: OpenedPage, item: string, delimiter = ','): Promise<ExportedFile> {
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(within(screen.getByRole('menu')).getByRole('menuitem', { name: item }));
  const file = await vi.waitFor(() => {
    const last = saved.shift();
    if (last === undefined) throw new Error('No file was saved.');
    return last;
  }, 10_000);
  // The menu folds away.
  await pass(500);
  const text = await file.blob.text();
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  const empty = data.findIndex((line) => line.every((cell) => cell === ''));
  return { name: file.name, about: data.slice(0, empty), columns: data[empty + 1] ?? [], rows: data.slice(empty + 2) };
}

/** How many files were saved that no test has read. */
export const savedCount = (): number => saved.length;

/** A column of a file as cents; null: an empty cell. */
export function centsIn({ columns, rows }: ExportedFile, column: string): (number | null)[] {
  const at = columns.indexOf(column);
  if (at < 0) throw new Error(`No column ${column} among ${columns.join(', ')}.`);
  return rows.map((cells) => (cells[at] === '' ? null : Math.round(Number(cells[at]) * 100)));
}
