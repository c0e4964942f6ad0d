import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ChangeMark, type ChangeMarkProps } from '../../src/ui/ChangeMark.js';
import { changeText } from '../../src/ui/changeText.js';
import type { Change, NoChangeReason } from '../../src/domain/compare/change.js';
import { comparablePeriods } from '../../src/domain/compare/comparablePeriods.js';
import { renderWithI18n } from '../support/renderWithI18n.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const THIS_MONTH = comparablePeriods({ start: new Date('2026-11-01'), end: new Date('2026-11-24') }, NOW);

function change(difference: number, ratio: number | null, previous: number): Change {
  return { kind: 'change', difference, ratio, previous };
}

/** What is seen, what is heard and what the pointer shows. */
function show(props: Omit<ChangeMarkProps, 'periods' | 'textOf'> & Partial<ChangeMarkProps>, currency?: string) {
  const { container } = renderWithI18n(<ChangeMark periods={THIS_MONTH} textOf={changeText} {...props} />, currency);
  const hidden = '[style*="inset(50%)"]';
  const text = (dropped: string) => {
    const copy = container.cloneNode(true) as HTMLElement;
    copy.querySelectorAll(dropped).forEach((element) => element.remove());
    return copy.textContent.replace(/\s/g, ' ');
  };
  const title = container.querySelector('[title]')?.getAttribute('title')?.replace(/\s/g, ' ');
  return { seen: text(hidden), heard: text('[aria-hidden="true"]'), title };
}

describe('a change', () => {
  test.each([
    ['more', change(12.3, 0.0424, 290.1), '▲ +4.2%', 'Up 4.2%', '€12.30 more', '€290.10'],
    ['less', change(-58, -0.2, 290), '▼ -20.0%', 'Down 20.0%', '€58.00 less', '€290.00'],
    ['the same', change(0, 0, 290), '= 0.0%', 'No change', 'No change', '€290.00'],
    ['a trace more', change(0.01, 0.00001, 1000), '▲ <0.1%', 'Up <0.1%', '€0.01 more', '€1,000.00'],
    ['a trace less', change(-0.01, -0.00001, 1000), '▼ <0.1%', 'Down <0.1%', '€0.01 less', '€1,000.00'],
    [
      'more than nothing, of which nothing is a percentage',
      change(49.99, null, 0),
      '▲ from €0.00',
      'Up from €0.00',
      '€49.99 more',
      '€0.00',
    ],
    ['nothing after nothing', change(0, null, 0), '= €0.00', 'No change', 'No change', '€0.00'],
    ['a thousand times a cent', change(10, 1000, 0.01), '▲ +€10.00', 'Up €10.00', '€10.00 more', '€0.01'],
    ['less of a credit', change(-5, null, -10), '▼ -€5.00', 'Down €5.00', '€5.00 less', '-€10.00'],
  ])('of %s reads so to the eye, to the ear and under the pointer', (_, of, seen, heard, difference, before) => {
    expect(show({ change: of })).toEqual({
      seen,
      heard,
      title: `${difference}: Nov 1 – 22, 2026 compared with Oct 1 – 22, 2026 (${before})`,
    });
  });

  test('says with what it is compared where there is room, and of a month that is not over how much of it is', () => {
    expect(show({ change: change(12.3, 0.0424, 290.1), showReason: true })).toMatchObject({
      seen: '▲ +4.2% Nov 1 – 22, 2026 vs Oct 1 – 22, 2026',
      heard: 'Up 4.2% Nov 1 – 22, 2026 vs Oct 1 – 22, 2026',
    });
  });

  test.each([
    ['2026-11-22', '2026-11-23', 'vs Nov 15, 2026, same weekdays'],
    ['2026-11-16', '2026-11-23', 'vs Nov 9 – 15, 2026, same weekdays'],
    ['2026-10-24', '2026-11-22', 'vs previous 29 days'],
    ['2026-07-01', '2026-09-01', 'vs May 1 – Jun 30, 2026'],
  ])('between %s and %s is one %s', (start, end, text) => {
    const periods = comparablePeriods({ start: new Date(start), end: new Date(end) }, NOW);
    expect(show({ change: change(1, 0.1, 10), periods, showReason: true }).seen).toContain(`▲ +10.0% ${text}`);
  });

  test('between months of 28 and 31 days is also said per day', () => {
    const periods = comparablePeriods({ start: new Date('2026-02-01'), end: new Date('2026-03-01') }, NOW);
    const { seen, title } = show({ change: change(-30, -30 / 310, 310), periods, showReason: true });
    expect(seen).toBe('▼ -9.7% vs Jan 1 – 31, 20260.0% per day (28 days, 31 before)');
    expect(title).toContain('0.0% per day (28 days, 31 before)');
  });

  test('says so to the ear and under the pointer where there is no room', () => {
    const split = { leftOut: [], appeared: [], gone: [{ name: 'old', amount: 45 }] };
    const { seen, heard, title } = show({ change: { kind: 'change', difference: 1, ratio: 0.1, previous: 10, split } });
    expect(seen).toBe('▲ +10.0%');
    expect(heard).toBe('Up 10.0%, Gone: old €45.00');
    expect(title).toContain('Gone: old €45.00');
  });

  test('says what it leaves out, and what is new and gone, with amounts', () => {
    const member = (name: string, amount: number) => ({ name, amount });
    const split = {
      leftOut: [{ ...member('data-platform', 8718), reason: 'incomplete' as const }],
      appeared: [member('a', 9), member('b', 8), member('c', 7), member('d', 6), member('e', 5)],
      gone: [member('old', 45)],
    };
    const { seen, title } = show({ change: { kind: 'change', difference: 1, ratio: 0.1, previous: 10, split }, showReason: true });
    for (const text of [
      'Without data-platform €8,718.00 (not comparable: data is incomplete)',
      'New: a €9.00, b €8.00, c €7.00, 2 more €11.00',
      'Gone: old €45.00',
    ]) {
      expect(seen).toContain(text);
      expect(title).toContain(text);
    }
  });

  test('of an efficiency is one of percentage points', () => {
    expect(show({ change: change(-0.042, null, 0.62), unit: 'points', showReason: true })).toEqual({
      seen: '▼ -4.2 pp Nov 1 – 22, 2026 vs Oct 1 – 22, 2026',
      heard: 'Down 4.2 percentage points Nov 1 – 22, 2026 vs Oct 1 – 22, 2026',
      title: '4.2 percentage points less: Nov 1 – 22, 2026 compared with Oct 1 – 22, 2026 (62.0%)',
    });
  });

  test('has no colour that judges it', () => {
    renderWithI18n(
      <>
        <ChangeMark change={change(12, 0.1, 120)} periods={THIS_MONTH} textOf={changeText} />
        <ChangeMark change={change(-12, -0.1, 120)} periods={THIS_MONTH} textOf={changeText} />
      </>,
    );
    const [up, down] = ['▲ +10.0%', '▼ -10.0%'].map((text) => getComputedStyle(screen.getByText(hasText(text))).color);
    expect(up).toBe(down);
  });
});

describe('without a change', () => {
  const REASONS: [NoChangeReason, string, string][] = [
    ['unknown', 'no figure to compare with', 'Not compared: the figure of one of the two periods is not known.'],
    ['modeChanged', 'not comparable: measured differently before', 'Not compared: the two periods were not measured alike.'],
    ['clustersChanged', 'not comparable: other clusters reported before', 'Not compared: not the same clusters reported in both periods.'],
    [
      'extrapolated',
      'not comparable: not measured day by day',
      'Not compared: the costs are one current figure spread over time, not a history.',
    ],
    ['incomplete', 'not comparable: data is incomplete', 'Not compared: the figures of one of the two periods are not complete.'],
    ['noCluster', 'no cluster reported', 'Not compared: no cluster reported in this period.'],
    ['noClusterBefore', 'no cluster reported before', 'Not compared: no cluster reported in the previous period.'],
    [
      'dayRunning',
      'not comparable: no complete day yet',
      'Not compared: the day is not over yet. Costs are compared by whole days, because cloud costs come by the day and not by the hour.',
    ],
  ];

  test.each(REASONS)('because of %s it says so: in short to the eye, in full to the ear and under the pointer', (reason, short, why) => {
    const none: Change = { kind: 'none', reason };
    expect(show({ change: none })).toEqual({ seen: '—', heard: why, title: why });
    expect(show({ change: none, showReason: true, periods: null }).seen).toContain(`— ${short}`);
  });

  test('what is new or gone is called that', () => {
    expect(show({ change: { kind: 'none', reason: 'new' }, showReason: true })).toEqual({
      seen: 'New',
      heard: 'New: it had no cost in the previous period.',
      title: 'New: it had no cost in the previous period.',
    });
    expect(show({ change: { kind: 'none', reason: 'gone' } }).heard).toContain('Gone: it had a cost in the previous period only.');
  });

  test('while it is asked for the line stays free', () => {
    const { container } = renderWithI18n(<ChangeMark change={null} periods={THIS_MONTH} textOf={changeText} />);
    expect(container).toHaveTextContent(/^\s*$/);
    expect(container.textContent).toBe('\u00a0');
  });
});

/** Matches the innermost element whose whole text is this. */
function hasText(text: string) {
  return (_: string, element: Element | null) => element?.textContent === text && element.tagName === 'SPAN';
}
