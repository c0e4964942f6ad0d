import { expect, test } from 'vitest';
import { PrintedHead } from '../../../src/features/export/PrintedHead.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { cluster, report } from '../../support/sampleReport.js';

const PERIOD = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-12-01T00:00:00Z') };
const plain = (text: string) => text.replace(/\s+/g, ' ');
const lines = () =>
  [...document.querySelectorAll('dl > div')].map(({ children }) => [...children].map(({ textContent }) => plain(textContent)));

test('paper says of whom and when the figures are, what the host narrows them to, and when they came', () => {
  const filters = { accounts: ['c-1', 'c-9'], pools: [], regions: ['eu-central-1'] };
  const known = report({ clusters: [cluster({ id: 'c-1', name: 'prod' })] });
  renderWithI18n(
    <PrintedHead organizationId="org-1" period={PERIOD} filters={filters} report={known} fetchedAt={new Date('2026-11-23T10:20:00Z')} />,
  );
  expect(lines()).toEqual([
    ['Organization', 'org-1'],
    ['Period (UTC)', 'Nov 1 – 30, 2026'],
    ['Filter (accounts)', 'prod, c-9'],
    ['Filter (regions)', 'eu-central-1'],
    ['Fetched at', 'Nov 23, 2026, 10:20 UTC'],
  ]);
});

test('without figures, and without a filter, there is no line for either', () => {
  renderWithI18n(<PrintedHead organizationId="org-1" period={PERIOD} report={null} fetchedAt={null} />);
  expect(lines().map(([term]) => term)).toEqual(['Organization', 'Period (UTC)']);
});

test('a report of a panel whose title is the host’s has one of its own', () => {
  renderWithI18n(<PrintedHead title="Kubernetes" organizationId="org-1" period={PERIOD} report={null} fetchedAt={null} />);
  expect(document.querySelector('p')).toHaveTextContent('Kubernetes');
});
