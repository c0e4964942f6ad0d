import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ComputeUseBar } from '../../../src/features/efficiency/ComputeUseBar.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';
import type { DataNotice } from '../../../src/domain/types.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

const shares = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

/** CPU that costs this, used to this ratio. */
function ofCpu(cost: number, cpu: number) {
  const components = [{ key: 'cpu', amount: cost }];
  const namespaces = [namespace({ name: 'web', total: cost, components, efficiency: { cpu, ram: null, total: cpu } })];
  return report({ clusters: [cluster({ id: 'a', components, namespaces })] });
}

test.each([
  ['EUR', 0.001, null],
  ['EUR', 0.01, '€0.01'],
  ['JPY', 0.4, null],
  ['JPY', 0.6, '¥1'],
  ['KWD', 0.001, 'KWD 0.001'],
])('in %s tells of %d used beyond the request: %s', (currency, overUsed, amount) => {
  renderWithI18n(<ComputeUseBar report={ofCpu(1 + overUsed, 1 + overUsed)} />, currency);
  expect(shares()).toEqual(['100 used']);
  const told = screen.queryByText(/beyond what was requested\.$/)?.textContent.replace(/\s/g, ' ');
  expect(told).toBe(amount === null ? undefined : `Of what was used in the whole period, ${amount} worth was beyond what was requested.`);
});

test('is not there where all of it is unknown', () => {
  const notices: DataNotice[] = [{ code: 'unit-mismatch', severity: 'error', clusterId: 'a', evidence: {} }];
  renderWithI18n(<ComputeUseBar report={{ ...ofCpu(10, 0.5), notices }} />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
