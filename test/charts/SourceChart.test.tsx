import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SourceChart } from '../../src/charts/SourceChart.js';
import type { CostSource } from '../../src/charts/sourceRows.js';
import { renderChart, tableRows } from './renderChart.js';

const SOURCES: CostSource[] = [
  { id: 'gcp', name: 'GCP dev', kind: 'cloud', total: 45.5 },
  { id: 'k1', name: 'prod-eu', kind: 'kubernetes', total: 105 },
  { id: 'aws', name: 'AWS HQ', kind: 'cloud', total: 100 },
];

function many(count: number): CostSource[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    name: `source ${String(index)}`,
    kind: index % 2 === 0 ? 'cloud' : 'kubernetes',
    total: 100 - index,
  }));
}

/** Words of the drawing, once it is there. */
async function drawing(text: string) {
  return screen.findByText(text, { selector: 'svg text' });
}

describe('the table of data sources', () => {
  test('has every source with kind, cost and share, most expensive first', () => {
    renderChart(<SourceChart title="Data sources" sources={SOURCES} total={250.5} />);
    expect(screen.getByRole('heading', { name: 'Data sources', level: 3 })).toBeVisible();
    expect(tableRows('Data sources')).toEqual([
      'prod-eu | Kubernetes | €105.00 | 41.9%',
      'AWS HQ | Cloud | €100.00 | 39.9%',
      'GCP dev | Cloud | €45.50 | 18.2%',
      'Total |  | €250.50 | 100.0%',
    ]);
  });

  test('names what the sources leave of the total', () => {
    renderChart(<SourceChart title="Data sources" sources={SOURCES} total={260.6} />);
    expect(tableRows('Data sources').slice(-2)).toEqual(['Not attributed |  | €10.10 | 3.9%', 'Total |  | €260.60 | 100.0%']);
  });

  test('shows unknown amounts and an unknown total as unknown', () => {
    const unknown: CostSource = { id: 'x', name: 'staging', kind: 'kubernetes', total: null };
    renderChart(<SourceChart title="Data sources" sources={[unknown, ...SOURCES]} total={null} />);
    expect(tableRows('Data sources').slice(-2)).toEqual(['staging | Kubernetes | — | —', 'Total |  | — | —']);
    expect(screen.getByText('Not drawn: staging —')).toBeVisible();
  });

  test('comes and goes by its button', async () => {
    const user = userEvent.setup();
    renderChart(<SourceChart title="Data sources" sources={SOURCES} total={250.5} />);
    const button = screen.getByRole('button', { name: 'Show as table', expanded: false });
    await user.click(button);
    expect(screen.getByRole('button', { name: 'Hide table', expanded: true })).toBe(button);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Show as table', expanded: false })).toBe(button);
  });
});

describe('the bars', () => {
  test('stand in the order of cost, with names and amounts', async () => {
    renderChart(<SourceChart title="Data sources" sources={SOURCES} total={250.5} />);
    await drawing('prod-eu');
    const words = Array.from(document.querySelectorAll('svg text'), ({ textContent }) => textContent);
    expect(words.filter((word) => SOURCES.some(({ name }) => name === word))).toEqual(['prod-eu', 'AWS HQ', 'GCP dev']);
    expect(words).toEqual(expect.arrayContaining(['€105.00', '€100.00', '€45.50', '€0', '€50', '€100']));
  });

  test('are eleven at most: what is beyond the tenth is one', async () => {
    renderChart(<SourceChart title="Data sources" sources={many(13)} total={null} />);
    await drawing('source 9');
    expect(await drawing('3 more')).toBeInTheDocument();
    expect(await drawing('€267.00')).toBeInTheDocument();
    expect(screen.queryByText('source 10', { selector: 'svg text' })).not.toBeInTheDocument();
    expect(tableRows('Data sources')).toHaveLength(14);
  });

  test('leave out what is negative, and say so', async () => {
    const credits: CostSource = { id: 'c', name: 'Credits', kind: 'cloud', total: -12.3 };
    renderChart(<SourceChart title="Data sources" sources={[...SOURCES, credits]} total={238.2} />);
    await drawing('prod-eu');
    expect(screen.queryByText('Credits', { selector: 'svg text' })).not.toBeInTheDocument();
    expect(screen.getByText('Not drawn: Credits -€12.30')).toBeVisible();
    expect(tableRows('Data sources')).toContain('Credits | Cloud | -€12.30 | -5.2%');
  });

  test('shorten long names in the middle and keep them whole for the pointer and in the table', async () => {
    const name = 'arn:aws:eks:eu-central-1:123456789012:cluster/a-team-with-a-long-name/production-blue';
    renderChart(<SourceChart title="Data sources" sources={[{ id: 'l', name, kind: 'kubernetes', total: 1 }]} total={1} />);
    expect(await screen.findByText(/^arn:.*….*-blue$/, { selector: 'svg text' })).toBeInTheDocument();
    expect(screen.getByText(name, { selector: 'title' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name })).toBeInTheDocument();
  });

  test('are hidden from assistive technology, and leave nothing behind in the page', async () => {
    const { container, unmount } = renderChart(<SourceChart title="Data sources" sources={SOURCES} total={250.5} />);
    const word = await drawing('prod-eu');
    expect(word.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(container.querySelectorAll('[aria-hidden="true"] [tabindex="0"]')).toHaveLength(0);
    unmount();
    expect(Array.from(document.body.children)).toEqual([container]);
  });
});

test('without sources it says that there is nothing to draw', () => {
  renderChart(<SourceChart title="Data sources" sources={[]} total={0} />);
  expect(screen.getByText('Nothing to draw: no cost above zero is known.')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

describe('loading', () => {
  test('the drawing waits until it comes near the screen; the table does not', async () => {
    const seen: (() => void)[] = [];
    class Distant {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        seen.push(() => {
          callback([{ isIntersecting: true }]);
        });
      }
      observe() {}
      disconnect() {}
    }
    const standIn = globalThis.IntersectionObserver;
    vi.stubGlobal('IntersectionObserver', Distant);
    const { container } = renderChart(<SourceChart title="Data sources" sources={SOURCES} total={250.5} />);
    vi.stubGlobal('IntersectionObserver', standIn);
    expect(tableRows('Data sources')).toHaveLength(4);
    expect(container.querySelector('.recharts-wrapper')).toBeNull();
    act(() => {
      seen.forEach((comeNear) => {
        comeNear();
      });
    });
    expect(await drawing('prod-eu')).toBeInTheDocument();
  });

  test('a drawing that cannot be fetched leaves the table', async () => {
    vi.resetModules();
    vi.doMock('../../src/charts/SourceBars.js', () => {
      throw new Error('chunk not found');
    });
    const { SourceChart: Chart } = await import('../../src/charts/SourceChart.js');
    const { renderChart: show, tableRows: rows } = await import('./renderChart.js');
    show(<Chart title="Data sources" sources={SOURCES} total={250.5} />);
    expect(await screen.findByText('The chart could not be loaded; its figures are in the table.')).toBeVisible();
    expect(rows('Data sources')).toHaveLength(4);
    expect(within(screen.getByRole('region', { name: 'Data sources' })).getByRole('button')).toBeEnabled();
    vi.doUnmock('../../src/charts/SourceBars.js');
  });
});
