import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceChart } from '../../../src/features/breakdown/SourceChart.js';
import { foldSources } from '../../../src/domain/tables/foldSources.js';
import { DoubtContext } from '../../../src/ui/doubtContext.js';
import { ReceiptContext } from '../../../src/ui/receiptContext.js';
import { PaperContext } from '../../../src/theme/PaperContext.js';
import { barsOf, renderChart, tableRows } from '../../charts/renderChart.js';
import { sourcesOf, type SampleSource } from '../../charts/sampleRows.js';

const TITLE = 'Data sources';
const SOURCES: SampleSource[] = [
  { id: 'gcp', name: 'GCP dev', kind: 'cloud', total: 45.5 },
  { id: 'k1', name: 'prod-eu', kind: 'kubernetes', total: 105 },
  { id: 'aws', name: 'AWS HQ', kind: 'cloud', total: 100 },
];

function many(count: number): SampleSource[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    name: `source ${String(index)}`,
    kind: index % 2 === 0 ? 'cloud' : 'kubernetes',
    total: 100 - index,
  }));
}

describe('data sources', () => {
  test('have kind, cost and share, most expensive first, and the total beneath', () => {
    renderChart(<SourceChart title={TITLE} sources={sourcesOf(SOURCES, 250.5)} />);
    expect(screen.getByRole('heading', { name: TITLE, level: 3 })).toBeVisible();
    expect(tableRows(TITLE)).toEqual([
      'prod-eu | Kubernetes | €105.00 | 41.9%',
      'AWS HQ | Cloud | €100.00 | 39.9%',
      'GCP dev | Cloud | €45.50 | 18.2%',
      'Total |  | €250.50 | 100.0%',
    ]);
    expect(barsOf(TITLE).map(({ name }) => name)).toEqual(['prod-eu', 'AWS HQ', 'GCP dev']);
  });

  test('leave something of the total: it is named', () => {
    renderChart(<SourceChart title={TITLE} sources={sourcesOf(SOURCES, 260.6)} />);
    expect(tableRows(TITLE).slice(-2)).toEqual(['Not attributed |  | €10.10 | 3.9%', 'Total |  | €260.60 | 100.0%']);
  });

  test('of unknown cost are unknown, as is the total', () => {
    const unknown: SampleSource = { id: 'x', name: 'staging', kind: 'kubernetes', total: null };
    renderChart(<SourceChart title={TITLE} sources={sourcesOf([unknown, ...SOURCES], null)} />);
    expect(tableRows(TITLE).slice(-2)).toEqual(['staging | Kubernetes | — | —', 'Total |  | — | —']);
    expect(barsOf(TITLE).map(({ name }) => name)).not.toContain('staging');
  });

  test('of unknown cost bear no sign of doubt, since there is no figure to doubt', () => {
    const unknown: SampleSource = { id: 'x', name: 'staging', kind: 'kubernetes', total: null };
    const show = (sources: SampleSource[], total: number | null) =>
      renderChart(
        <ReceiptContext.Provider value={() => {}}>
          <DoubtContext.Provider value={() => ({ code: 'atLeast' })}>
            <SourceChart title={TITLE} sources={sourcesOf(sources, total)} />
          </DoubtContext.Provider>
        </ReceiptContext.Provider>,
      );
    const { unmount } = show([unknown], null);
    expect(screen.queryByText('≥')).not.toBeInTheDocument();
    unmount();
    show(SOURCES, 250.5);
    expect(screen.getAllByText('≥')).toHaveLength(4);
  });

  test('that are credits stand on the other side of zero', () => {
    const credits: SampleSource = { id: 'c', name: 'Credits', kind: 'cloud', total: -105 };
    renderChart(<SourceChart title={TITLE} sources={sourcesOf([...SOURCES, credits], 145.5)} />);
    expect(tableRows(TITLE)).toContain('Credits | Cloud | -€105.00 | -72.2%');
    expect(barsOf(TITLE)).toContainEqual({ name: 'prod-eu', from: 50, length: 50 });
    expect(barsOf(TITLE)).toContainEqual({ name: 'Credits', from: 0, length: 50 });
  });

  test('are all there on paper, where nothing can be unfolded', () => {
    renderChart(
      <PaperContext.Provider value>
        <SourceChart title={TITLE} sources={sourcesOf(many(11), 1045)} />
      </PaperContext.Provider>,
    );
    expect(tableRows(TITLE)).toHaveLength(12);
    expect(screen.queryByText(/\d more$/)).not.toBeInTheDocument();
  });

  test('keep a long name whole for those who cannot see the end of it', () => {
    const name = 'arn:aws:eks:eu-central-1:123456789012:cluster/a-team-with-a-long-name/production-blue';
    renderChart(<SourceChart title={TITLE} sources={sourcesOf([{ id: 'l', name, kind: 'kubernetes', total: 1 }], 1)} />);
    expect(screen.getByRole('rowheader', { name })).toHaveTextContent(name);
    expect(screen.getByTitle(name)).toBeVisible();
  });
});

describe('many sources', () => {
  test('are eight and one row for the others, which has no bar: it is no one source', () => {
    renderChart(<SourceChart title={TITLE} sources={sourcesOf(many(13), 1222)} />);
    expect(tableRows(TITLE).slice(7)).toEqual([
      'source 7 | Kubernetes | €93.00 | 7.6%',
      '5 more |  | €450.00 | 36.8%',
      'Total |  | €1,222.00 | 100.0%',
    ]);
    expect(barsOf(TITLE)).toHaveLength(8);
  });

  test('are all shown on demand', async () => {
    const user = userEvent.setup();
    renderChart(<SourceChart title={TITLE} sources={sourcesOf(many(13), 1222)} />);
    const button = screen.getByRole('button', { name: 'Show all 13', expanded: false });
    await user.click(button);
    expect(tableRows(TITLE)).toHaveLength(14);
    expect(barsOf(TITLE)).toHaveLength(13);
    expect(screen.getByRole('button', { name: 'Show the first 8', expanded: true })).toBe(button);
    await user.keyboard('{Enter}');
    expect(tableRows(TITLE)).toHaveLength(10);
  });

  test('need no such row for one', () => {
    renderChart(<SourceChart title={TITLE} sources={sourcesOf(many(9), null)} />);
    expect(tableRows(TITLE)).toHaveLength(10);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('hide neither a large credit nor one whose cost is not known', () => {
    const credit: SampleSource = { id: 'c', name: 'Credits', kind: 'cloud', total: -500 };
    const unknown: SampleSource = { id: 'x', name: 'staging', kind: 'kubernetes', total: null };
    renderChart(<SourceChart title={TITLE} sources={sourcesOf([...many(12), credit, unknown], 634)} />);
    expect(tableRows(TITLE).slice(6)).toEqual([
      'source 6 | Cloud | €94.00 | 14.8%',
      'Credits | Cloud | -€500.00 | -78.9%',
      'staging | Kubernetes | — | —',
      '5 more |  | €455.00 | 71.8%',
      'Total |  | €634.00 | 100.0%',
    ]);
  });

  test('add up, however many there are', () => {
    const amounts = fc.array(fc.option(fc.integer({ min: -100_000, max: 100_000 })), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (cents, isUnfolded) => {
        const sources = cents.map((cent, index): SampleSource => ({
          id: String(index),
          name: `source ${String(index)}`,
          kind: 'cloud',
          total: cent === null ? null : cent / 100,
        }));
        const all = sourcesOf(sources, null);
        const shown = isUnfolded ? all.rows : foldSources(all, 'EUR');
        const shownCents = shown.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0);
        expect(shownCents).toBe(cents.reduce<number>((sum, cent) => sum + (cent ?? 0), 0));
        expect(shown.reduce((count, row) => count + (row.type === 'more' ? row.count : 1), 0)).toBe(sources.length);
      }),
    );
  });
});

test('without sources it says that none has a cost', () => {
  renderChart(<SourceChart title={TITLE} sources={sourcesOf([], 0)} />);
  expect(screen.getByText('No data source has a cost in this period.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
