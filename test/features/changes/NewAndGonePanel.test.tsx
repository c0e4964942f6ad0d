import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compareReports } from '../../../src/domain/compare/compareReports.js';
import { NewAndGonePanel } from '../../../src/features/changes/NewAndGonePanel.js';
import { PaperContext } from '../../../src/theme/PaperContext.js';
import { changeText } from '../../../src/ui/changeText.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

const names = Array.from({ length: 13 }, (_, index) => `new-${index}`);
const of = (appeared: readonly string[], period?: ReturnType<typeof report>['period']) =>
  report({
    clusters: [cluster({ id: 'a', namespaces: ['kept', ...appeared].map((name, index) => namespace({ name, total: 20 - index })) })],
    ...(period && { period }),
  });
const BEFORE = { start: new Date('2026-10-09T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };
const shown = of(names);
const periods = { current: shown.period, previous: BEFORE, isPartial: false, basis: 'daysBefore' } as const;
const comparison = { changes: compareReports(shown, of([], BEFORE), { extrapolated: [] }), periods, textOf: changeText };

function listed(isOnPaper: boolean): string[] {
  renderWithI18n(
    <PaperContext.Provider value={isOnPaper}>
      <NewAndGonePanel report={shown} comparison={comparison} />
    </PaperContext.Provider>,
  );
  return within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('on paper every one that is new is listed: nothing can be unfolded there', () => {
  const all = listed(true);
  expect(all).toHaveLength(13);
  expect(all.join(' ')).not.toContain('more');
});

test('on the screen the most expensive are, and how many more there are', () => {
  const most = listed(false);
  expect(most).toHaveLength(11);
  expect(most.at(-1)).toMatch(/^3 more/);
});

test('a namespace that came and has no name goes by a word, beside one that has a name', () => {
  const reportOf = (...names: string[]) =>
    report({ clusters: [cluster({ id: 'a', name: 'prod', namespaces: names.map((name) => namespace({ name, total: 1 })) })] });
  const now = reportOf('web', '', 'jobs');
  const changes = compareReports(now, reportOf('web'), { extrapolated: [] });
  const { period: current } = now;
  const same = { basis: 'daysBefore', current, previous: current, isPartial: false } as const;
  renderWithI18n(<NewAndGonePanel report={now} comparison={{ changes, periods: same, textOf: null }} />);
  const items = screen.getAllByRole('listitem');
  expect(
    items
      .map((item) => item.textContent)
      .sort()
      .join(),
  ).toMatch(/Namespace without a name.*prod.*jobs.*prod/);
});
