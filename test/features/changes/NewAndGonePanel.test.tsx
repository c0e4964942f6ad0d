import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compareReports } from '../../../src/domain/compare/compareReports.js';
import { NewAndGonePanel } from '../../../src/features/changes/NewAndGonePanel.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

test('a namespace that came and has no name goes by a word, beside one that has a name', () => {
  const of = (...names: string[]) =>
    report({ clusters: [cluster({ id: 'a', name: 'prod', namespaces: names.map((name) => namespace({ name, total: 1 })) })] });
  const now = of('web', '', 'jobs');
  const changes = compareReports(now, of('web'), { extrapolated: [] });
  const { period: current } = now;
  const periods = { basis: 'daysBefore', current, previous: current, isPartial: false } as const;
  renderWithI18n(<NewAndGonePanel report={now} comparison={{ changes, periods, textOf: null }} />);
  const names = screen.getAllByRole('listitem');
  expect(
    names
      .map((item) => item.textContent)
      .sort()
      .join(),
  ).toMatch(/Namespace without a name.*prod.*jobs.*prod/);
});
