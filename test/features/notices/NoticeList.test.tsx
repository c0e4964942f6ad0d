import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NoticeList } from '../../../src/features/notices/NoticeList.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import { explanation } from '../../support/explanation.js';
import { everyNotice, notice, phase1Notices } from '../../support/sampleNotices.js';

function entries(): HTMLElement[] {
  return within(screen.getByRole('region', { name: 'Data notices' })).queryAllByRole('listitem');
}

test('says what is wrong, with which numbers, where and what to do', () => {
  renderWithI18n(<NoticeList explanation={explanation} notices={[notice('missing-cluster')]} />);
  const [entry] = entries();
  expect(entry).toHaveTextContent('Error: 2 of 3 clusters reported');
  expect(entry).toHaveTextContent('production-eu');
  expect(entry).toHaveTextContent('The server says: Metroculus answered Error.');
  expect(entry).toHaveTextContent('Check its connection among the data sources.');
});

test('puts errors before warnings before notes, whatever the order they came in', () => {
  renderWithI18n(
    <NoticeList explanation={explanation} notices={[notice('overlaps-cloud'), notice('stale-data'), notice('missing-cluster')]} />,
  );
  expect(entries().map((entry) => /^\w+/.exec(entry.textContent)?.[0])).toEqual(['Error', 'Warning', 'Note']);
});

test('says one cause once for nine clusters and names three of them', () => {
  renderWithI18n(<NoticeList explanation={explanation} notices={phase1Notices(9)} />);
  expect(entries()).toHaveLength(1);
  expect(screen.getByText('Warning: Infrastructure costs only for 9 clusters')).toBeVisible();
  expect(screen.getByText('ml-training')).toBeVisible();
  expect(screen.queryByText('staging')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'and 6 more' })).toHaveAttribute('aria-expanded', 'false');
});

test('lists all nine with the numbers of each on demand, and folds them again', async () => {
  const user = userEvent.setup();
  renderWithI18n(<NoticeList explanation={explanation} notices={phase1Notices(9)} />);
  await user.click(screen.getByRole('button', { name: 'and 6 more' }));

  const [, ...places] = entries();
  expect(places).toHaveLength(9);
  expect(places[8]).toHaveTextContent('sandbox €98.25 was reported without CPU, RAM and volumes.');

  const fold = screen.getByRole('button', { name: 'Hide figures' });
  expect(fold).toHaveFocus();
  await user.click(fold);
  expect(screen.queryByText('sandbox')).not.toBeInTheDocument();
});

test('two clusters are both named and still show their numbers on demand', async () => {
  const user = userEvent.setup();
  renderWithI18n(<NoticeList explanation={explanation} notices={phase1Notices(2)} />);
  await user.click(screen.getByRole('button', { name: 'Show figures' }));
  expect(screen.getByText(/€91\.25 was reported without/)).toBeVisible();
});

test('leads to the cluster it is about', async () => {
  const user = userEvent.setup();
  const onSelectCluster = vi.fn();
  renderWithI18n(<NoticeList explanation={explanation} notices={[notice('stale-data')]} onSelectCluster={onSelectCluster} />);
  await user.click(screen.getByRole('button', { name: 'production-eu' }));
  expect(onSelectCluster).toHaveBeenCalledExactlyOnceWith('c1');
});

test('unfolds three causes and keeps the rest behind one line', async () => {
  const user = userEvent.setup();
  renderWithI18n(<NoticeList explanation={explanation} notices={everyNotice()} />);
  expect(entries()).toHaveLength(3);

  const more = screen.getByRole('button', { name: '24 more notices' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  expect(entries()).toHaveLength(27);

  await user.click(screen.getByRole('button', { name: 'Show fewer notices', expanded: true }));
  expect(entries()).toHaveLength(3);
});

test('folds away none that decides the page', () => {
  const costs = { total: 500, cloud: 300, kubernetes: 200, clusters: [{ id: 'c1', total: 200, namespaces: null }] };
  const notices = [
    ...(['missing-cluster', 'stale-data', 'conflicting-figures', 'phase-1-fallback', 'no-usage-metrics'] as const),
    ...(['over-used', 'parts-differ'] as const),
  ].map((code) => notice(code));
  renderWithI18n(<NoticeList explanation={explanation} notices={notices} costs={costs} />);
  expect(entries()).toHaveLength(5);
  expect(screen.getByRole('button', { name: '2 more notices' })).toBeVisible();
});

test('three causes need no button', () => {
  renderWithI18n(
    <NoticeList explanation={explanation} notices={[notice('overlaps-cloud'), notice('stale-data'), notice('missing-cluster')]} />,
  );
  expect(screen.queryByRole('button', { name: /more notice/ })).not.toBeInTheDocument();
});

test('tells a screen reader how many problems there are when that changes, and keeps silent about mere notes', () => {
  const { rerender } = renderWithI18n(<NoticeList explanation={explanation} notices={[notice('overlaps-cloud')]} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  rerender(<NoticeList explanation={explanation} notices={[notice('overlaps-cloud'), notice('missing-cluster'), ...phase1Notices(9)]} />);
  expect(screen.getByRole('status')).toHaveTextContent('1 error and 1 warning about the data');
  rerender(<NoticeList explanation={explanation} notices={phase1Notices(2)} />);
  expect(screen.getByRole('status')).toHaveTextContent(/^1 warning about the data$/);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('on paper lists all nine with the numbers of each, and nothing to press', () => {
  renderWithI18n(<NoticeList explanation={explanation} notices={phase1Notices(9)} renderAll />);
  expect(entries()).toHaveLength(10);
  expect(screen.getByText('staging')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('does not list thousands of unreadable values', async () => {
  const user = userEvent.setup();
  const notices = Array.from({ length: 1500 }, (_, index) =>
    notice('unreadable-value', {
      clusterId: undefined,
      clusterName: undefined,
      evidence: { path: `clean_expenses.${index}.cost`, found: 'NaN' },
    }),
  );
  renderWithI18n(<NoticeList explanation={explanation} notices={notices} />);
  expect(screen.getByText('Warning: 1,500 values could not be read')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show figures' }));
  expect(screen.getByText('and 1,400 more, not listed')).toBeVisible();
  expect(screen.getByText('Found NaN at clean_expenses.99.cost.')).toBeVisible();
});

test('names a place once, however much is wrong there', () => {
  const at = (clusterId: string, clusterName: string, path: string) =>
    notice('unreadable-value', { clusterId, clusterName, evidence: { path, found: 'NaN' } });
  renderWithI18n(
    <NoticeList
      explanation={explanation}
      notices={[at('c1', 'prod', 'a'), at('c1', 'prod', 'b'), at('c1', 'prod', 'c'), at('c2', 'prod', 'a'), at('c3', 'dev', 'a')]}
    />,
  );
  expect(entries()[0]).toHaveTextContent('5 values could not be readprod, prod, dev Show figures');
});

test('takes no place where all is well', () => {
  renderWithI18n(<NoticeList explanation={explanation} notices={[]} />);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});

test('leaves none folded away on paper, where nothing can be unfolded', () => {
  renderWithI18n(<NoticeList explanation={explanation} notices={everyNotice()} renderAll />);
  expect(entries()).toHaveLength(everyNotice().length);
  expect(screen.queryByRole('button', { name: /more notices/i })).not.toBeInTheDocument();
});
