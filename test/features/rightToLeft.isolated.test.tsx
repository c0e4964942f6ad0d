import { createTheme, ThemeProvider } from '@mui/material';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClusterTable } from '../../src/features/clusters/ClusterTable.js';
import { DEFAULT_VIEW } from '../../src/page/view/viewState.js';
import { ExportMenu } from '../../src/features/export/ExportMenu.js';
import { PeriodPicker } from '../../src/features/period/PeriodPicker.js';
import { I18nProvider } from '../../src/i18n/I18nProvider.js';
import { cluster, namespace, report } from '../support/sampleReport.js';

const REPORT = report({ clusters: [cluster({ id: 'prod', name: 'Production', namespaces: [namespace({ name: 'shop', total: 70 })] })] });

function Table() {
  const [openIds, setOpenIds] = useState<string[]>([]);
  return (
    <ClusterTable
      report={REPORT}
      sort={DEFAULT_VIEW.sort}
      onSortChange={() => {}}
      search=""
      onSearchChange={() => {}}
      expandedIds={openIds}
      onToggle={(id) => setOpenIds(openIds.includes(id) ? [] : [id])}
    />
  );
}

interface Place {
  /** Of the element around the page. */
  dir?: 'ltr' | 'rtl';
  /** Of MUI's theme. */
  theme?: 'ltr' | 'rtl';
  locale?: string;
}

function renderAt({ dir, theme = 'ltr', locale = 'en' }: Place, children: ReactNode) {
  render(
    <ThemeProvider theme={createTheme({ direction: theme })}>
      <I18nProvider locale={locale} currency="EUR">
        <div dir={dir}>{children}</div>
      </I18nProvider>
    </ThemeProvider>,
  );
}

const row = () => screen.getByRole('row', { name: /^Production/ });
const arrow = () => screen.getByRole('button', { name: /Show namespaces of Production/ }).querySelector('svg');

describe('the arrows of the table go where they point', () => {
  const PLACES: [string, Place, inward: 'Left' | 'Right', mirrored: boolean][] = [
    ['right-to-left, by the document alone', { dir: 'rtl' }, 'Left', true],
    ['right-to-left, by theme and document', { dir: 'rtl', theme: 'rtl', locale: 'he' }, 'Left', true],
    ['left-to-right', { dir: 'ltr' }, 'Right', false],
    ['left-to-right around Arabic', { dir: 'ltr', locale: 'ar' }, 'Right', false],
    ['left-to-right within a right-to-left theme', { dir: 'ltr', theme: 'rtl' }, 'Right', false],
  ];

  test.each(PLACES)('%s', async (_, place, inward, isMirrored) => {
    const outward = inward === 'Left' ? 'Right' : 'Left';
    renderAt(place, <Table />);
    const user = userEvent.setup();
    expect(arrow()?.style.transform).toBe(isMirrored ? 'scaleX(-1)' : '');
    act(() => row().focus());
    await user.keyboard(`{Arrow${outward}}`);
    expect(row()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard(`{Arrow${inward}}`);
    expect(row()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard(`{Arrow${inward}}`);
    expect(screen.getByRole('row', { name: /^shop/ })).toHaveFocus();
    await user.keyboard(`{Arrow${outward}}{Arrow${outward}}`);
    expect(row()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('what opens elsewhere in the document', () => {
  beforeEach(() => {
    document.documentElement.dir = 'ltr';
  });

  afterEach(() => {
    document.documentElement.removeAttribute('dir');
  });

  test('the choices of the date range have the direction of the page around the field', async () => {
    const period = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };
    renderAt({ dir: 'rtl' }, <PeriodPicker period={period} onChange={() => {}} renderChoices={() => 'Choices'} />);
    await userEvent.click(screen.getByRole('button', { name: /^Date range/ }));
    expect(getComputedStyle(screen.getByRole('dialog')).direction).toBe('rtl');
  });

  test('so has the menu of files', async () => {
    renderAt({ dir: 'rtl' }, <ExportMenu items={[{ key: 'a', label: 'Clusters', onSelect: () => {} }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(getComputedStyle(screen.getByRole('menu')).direction).toBe('rtl');
  });
});
