import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/** An amount as it stands on the page, in minor units of a currency with so many decimals; what only rounds to zero is 0; null: "—". */
export function minorUnits(text: string, digits: number): number | null {
  const number = new RegExp(String.raw`[\d,]*\d(\.\d{${digits}})?`).exec(text)?.[0];
  if (number === undefined || text.startsWith('—')) return null;
  if (/^[<>]/.test(text)) return 0;
  const units = Math.round(Number(number.replace(/,/g, '')) * 10 ** digits);
  return /^[-−]/.test(text) ? -units : units;
}

/** An amount of euros, in cents; null: "—". */
export const cents = (text: string): number | null => minorUnits(text, 2);

export function sumOf(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

/** The figures at the top, once they are there and so is everything that loads after them. */
export async function summary(): Promise<HTMLElement> {
  const figures = await screen.findByRole('region', { name: 'Summary' });
  await waitFor(() => expect(document.querySelector('[data-test-id="k8s-part-loading"]')).not.toBeInTheDocument());
  return figures;
}

/** One figure of the top, with its source or the reason why it is not known, without its change: "€145.50From the cloud…". */
export async function figure(name: string): Promise<string> {
  const card = within(await summary()).getByRole('group', { name });
  const [, ...lines] = [...card.children].filter((line) => line.querySelector('[data-test-id^="k8s-change"]') === null);
  return lines.map((line) => line.textContent.trim()).join('');
}

/** One figure of the top alone: "€145.50". */
export async function amount(name: string): Promise<string> {
  const card = within(await summary()).getByRole('group', { name });
  return card.children[1]?.textContent ?? '';
}

/** The text of a cell without the sign of a doubt, nor its words. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('span[aria-hidden]')) {
    if (!['≈', '≥'].includes(sign.textContent)) continue;
    if (sign.classList.contains('doubt')) sign.nextElementSibling?.remove();
    sign.remove();
  }
  return copy.textContent.trim();
}

/** The rows of a table or treegrid, each as the texts of its cells, without the header. */
export function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(textOf));
}

/** The row of that name; a name may be followed by its explanation. */
export function rowNamed(table: HTMLElement, name: string): string[] | undefined {
  const rows = rowsOf(table);
  return rows.find(([first]) => first === name) ?? rows.find(([first]) => first?.startsWith(name));
}

export const sources = (): HTMLElement => screen.getByRole('table', { name: 'Cost by data source' });
export const components = (): HTMLElement => screen.getByRole('table', { name: 'Kubernetes cost by component' });
export const clusters = (): HTMLElement => screen.getByRole('treegrid');

/** Looks for clusters and namespaces by name, the name pasted in: each key pressed would draw the whole page. */
export async function searchFor(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('searchbox', { name: 'Search clusters and namespaces' }));
  await user.paste(name);
}

/** Nothing on the page reads as a cost of nothing, or as a number that is none, but where a notice says that it was found. */
export function expectNoFalseZero(): void {
  expect(document.body).not.toHaveTextContent(/€0\.00|(?<!Found )\bNaN\b|(?<!Found -?)Infinity|undefined|\bnull\b/);
}

export interface TreeRow {
  /** 1: a cluster or what stands beside clusters; 2: what is in a cluster; null: the total. */
  level: 1 | 2 | null;
  name: string;
  /** What stands in a column, whether in doubt or not; '' where the row has no such cell. */
  cell: (column: 'cost' | 'share' | 'cpu' | 'ram' | 'efficiency' | 'reason') => string;
  /** Why what stands in a column is in doubt; '' where it is in none. */
  doubt: (column: 'cost' | 'cpu' | 'ram' | 'efficiency') => string;
}

/** The rows of the clusters’ table from top to bottom, the total included. */
export function treeRows(): TreeRow[] {
  return within(clusters())
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => ({
      level: ({ '1': 1, '2': 2 } as const)[row.getAttribute('aria-level') ?? ''] ?? null,
      // A count or an explanation may stand beside the name.
      name: row.querySelector('.text')?.textContent ?? '',
      cell: (column) => figureIn(row.querySelector(`[role="gridcell"][data-column="${column}"]`)),
      doubt: (column) => row.querySelector(`[role="gridcell"][data-column="${column}"] .doubt`)?.nextElementSibling?.textContent ?? '',
    }));
}

/** What a cell says without the sign that its figure is in doubt, and why. */
function figureIn(cell: Element | null): string {
  const copy = cell?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.doubt, .doubt + *').forEach((sign) => sign.remove());
  return copy?.textContent ?? '';
}
